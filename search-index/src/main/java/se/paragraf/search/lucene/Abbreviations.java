package se.paragraf.search.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Lets a usual abbreviation and what it stands for meet: {@code brf} and {@code
 * bostadsrättsförening}, {@code VA-taxa} and {@code vatten- och avloppstaxa}. What they stand for
 * is listed in {@code abbreviations.txt}.
 */
final class Abbreviations {

  private static final String FILE = "abbreviations.txt";

  /**
   * A word with more hyphens is no abbreviation with its word, and each piece may double the work.
   */
  private static final int MOST_PIECES = 4;

  /** So far from their places the words may stand: {@code taxa för vatten och avlopp}. */
  private static final int NEAR = 6;

  private final SwedishAnalysis analysis;
  private final Map<String, List<List<String>>> meanings = new HashMap<>();
  private final Map<String, List<String>> abbreviations = new HashMap<>();

  Abbreviations(SwedishAnalysis analysis) {
    this.analysis = analysis;
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] sides = line.split(" = ", 2);
      List<String> words = analysis.surfaces(sides[1]);
      meanings.computeIfAbsent(sides[0], _ -> new ArrayList<>()).add(words);
      if (words.size() == 1) {
        abbreviations
            .computeIfAbsent(analysis.word(words.getFirst()).normal(), _ -> new ArrayList<>())
            .add(sides[0]);
      }
    }
  }

  private static List<String> lines() {
    try (InputStream file = Abbreviations.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What else stands for a word in texts. */
  List<Query> of(String typed) {
    List<String> surfaces = analysis.surfaces(typed);
    List<Query> others = new ArrayList<>();
    List<List<String>> written = writtenOut(surfaces);
    for (List<String> words : written) {
      others.add(phrase(words, surfaces.size() == 1 ? 0 : NEAR));
    }
    if (surfaces.size() == 1) {
      String normal = analysis.word(surfaces.getFirst()).normal();
      for (String abbreviation : abbreviations.getOrDefault(normal, List.of())) {
        others.add(phrase(List.of(abbreviation), 0));
      }
    }
    return others;
  }

  /** The words with each abbreviation among them written out, in each of its meanings. */
  private List<List<String>> writtenOut(List<String> surfaces) {
    if (surfaces.size() > MOST_PIECES) {
      return List.of();
    }
    List<List<String>> all = List.of(List.of());
    for (String surface : surfaces) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> before : all) {
        for (List<String> meaning : meanings.getOrDefault(surface, List.of(List.of(surface)))) {
          List<String> words = new ArrayList<>(before);
          words.addAll(meaning);
          longer.add(words);
        }
      }
      all = longer;
    }
    return all.equals(List.of(surfaces)) ? List.of() : all;
  }

  private Query phrase(List<String> words, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    for (int position = 0; position < words.size(); position++) {
      String word = words.get(position);
      if (!SwedishAnalysis.isSmall(word)) {
        phrase.add(new Term(IndexFormat.TEXT, analysis.word(word).normal()), position);
      }
    }
    return phrase.build();
  }
}
