package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Criterion;
import se.paragraf.search.lucene.swedish.SwedishWord;

/**
 * Queries for the words of a question.
 *
 * <p>A record meets a word by any of its forms, alone or as a part of a compound, and a compound by
 * its parts near each other: {@code bygglovstaxan} by {@code taxa för bygglov}. What only hints at
 * a word raises a record that meets something, and finds none by itself.
 */
final class WordQueries {

  /** So far apart the parts of a compound may stand and still mean the same. */
  private static final int NEAR_PARTS = 6;

  private static final int NEAR_WORDS = 4;

  /** A compound is not written in more pieces than that. */
  private static final int MOST_JOINED = 4;

  private static final int MOST_WORDS_JOINED = 12;

  private final SwedishAnalysis analysis;
  private final Ranking ranking;

  WordQueries(SwedishAnalysis analysis, Ranking ranking) {
    this.analysis = analysis;
    this.ranking = ranking;
  }

  /** Whether a word as typed holds nothing but the smallest words, or nothing at all. */
  boolean isSmall(String typed) {
    return analysis.surfaces(typed).stream().allMatch(SwedishAnalysis::isSmall);
  }

  /** Whether a word belongs to the verb before it. */
  boolean isParticle(String typed, String verb) {
    List<String> surfaces = analysis.surfaces(verb + " " + typed);
    return surfaces.size() == 2
        && !analysis.withParticle(analysis.word(surfaces.getFirst()), surfaces.getLast()).isEmpty();
  }

  /** What a record must have to meet the word; null when there is nothing to look for. */
  @Nullable Query meets(Criterion.Word word) {
    List<String> surfaces = analysis.surfaces(word.word());
    if (surfaces.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    if (surfaces.stream().allMatch(SwedishAnalysis::isSmall)) {
      for (String field : CriterionTranslator.fieldsOf(word.scope())) {
        any.add(exactly(field, surfaces), Occur.SHOULD);
      }
      return any.build();
    }
    List<String> fields = new ArrayList<>(CriterionTranslator.fieldsOf(word.scope()));
    if (word.scope() == Criterion.Scope.ANYWHERE) {
      fields.add(IndexFormat.CONTEXT);
    }
    for (String field : fields) {
      float weight = weight(field, word.scope());
      if (weight > 0) {
        any.add(new BoostQuery(inField(field, surfaces), weight), Occur.SHOULD);
        if (surfaces.size() == 1) {
          addNearParts(any, field, analysis.word(surfaces.getFirst()), weight);
        }
      }
    }
    return any.build();
  }

  /** The text holds title and decision, too, so these only add to it. */
  private float weight(String field, Criterion.Scope scope) {
    if (scope != Criterion.Scope.ANYWHERE) {
      return 1;
    }
    return switch (field) {
      case IndexFormat.TITLE -> ranking.title();
      case IndexFormat.DECISION -> ranking.decision();
      case IndexFormat.CONTEXT -> ranking.context();
      default -> 1;
    };
  }

  private Query inField(String field, List<String> surfaces) {
    if (surfaces.size() == 1) {
      return anyOf(field, analysis.word(surfaces.getFirst()).normals());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (int position = 0; position < surfaces.size(); position++) {
      String surface = surfaces.get(position);
      if (!SwedishAnalysis.isSmall(surface)) {
        phrase.add(
            analysis.word(surface).normals().stream()
                .map(it -> new Term(field, it))
                .toArray(Term[]::new),
            position);
      }
    }
    return phrase.build();
  }

  private void addNearParts(
      BooleanQuery.Builder any, String field, SwedishWord word, float weight) {
    if (word.parts().size() > 1 && ranking.nearParts() > 0) {
      PhraseQuery.Builder near = new PhraseQuery.Builder().setSlop(NEAR_PARTS);
      word.parts().forEach(part -> near.add(new Term(field, part.normal())));
      any.add(new BoostQuery(near.build(), weight * ranking.nearParts()), Occur.SHOULD);
    }
  }

  /**
   * Finds the places of the word, to be marked in a hit. A word of the text is marked when it has
   * all parts of a compound, and words that have one part each when they stand near each other; a
   * part by itself says too little: {@code simundervisning} is no {@code simhall}.
   */
  Query places(Criterion.Word word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> surfaces = analysis.surfaces(word.word());
    boolean small = surfaces.stream().allMatch(SwedishAnalysis::isSmall);
    for (String field : CriterionTranslator.fieldsOf(word.scope())) {
      if (small) {
        any.add(exactly(field, surfaces), Occur.SHOULD);
        continue;
      }
      any.add(inField(field, surfaces), Occur.SHOULD);
      List<SwedishWord> parts =
          surfaces.size() == 1 ? analysis.word(surfaces.getFirst()).parts() : List.of();
      if (parts.size() > 1) {
        List<List<String>> forms = parts.stream().map(it -> List.of(it.normal())).toList();
        any.add(Nearness.places(field, forms, NEAR_PARTS), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query exactly(String field, List<String> surfaces) {
    return new PhraseQuery(IndexFormat.exact(field), surfaces.toArray(String[]::new));
  }

  static Query anyOf(String field, Collection<String> terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(it -> any.addTerm(new Term(field, it)));
    return any.build();
  }

  /**
   * What raises a partial hit beside the words that it meets: the parts of a compound, each by
   * itself, and other words that are about the same.
   */
  List<Query> instead(List<Criterion.Word> words) {
    List<Query> instead = new ArrayList<>();
    for (String surface : surfaces(words)) {
      SwedishWord word = analysis.word(surface);
      for (String part : word.partForms()) {
        add(instead, new TermQuery(new Term(IndexFormat.TEXT, part)), ranking.part());
      }
      Set<String> relatives = analysis.relatives(word);
      if (!relatives.isEmpty()) {
        add(instead, anyOf(IndexFormat.TEXT, relatives), ranking.relative());
      }
    }
    addVerbsWithParticles(words, instead);
    return instead;
  }

  /** All parts of a compound, however far from each other. */
  List<Query> scattered(List<Criterion.Word> words) {
    List<Query> scattered = new ArrayList<>();
    for (String surface : surfaces(words)) {
      List<SwedishWord> parts = analysis.word(surface).parts();
      if (parts.size() > 1) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (SwedishWord part : parts) {
          // What is called kartläggning in a compound may be written with the verb: kartlägga.
          Set<String> forms = new LinkedHashSet<>(part.normals());
          forms.addAll(analysis.relatives(part));
          all.add(anyOf(IndexFormat.TEXT, forms), Occur.MUST);
        }
        add(scattered, all.build(), ranking.part());
      }
    }
    return scattered;
  }

  /** The words that a compound is made of, in their normal form; none for another word. */
  List<String> parts(Criterion.Word word) {
    return surfaces(List.of(word)).stream()
        .flatMap(it -> analysis.word(it).parts().stream())
        .map(SwedishWord::normal)
        .toList();
  }

  private List<String> surfaces(List<Criterion.Word> words) {
    List<String> surfaces = allSurfaces(words);
    surfaces.removeIf(SwedishAnalysis::isSmall);
    return surfaces;
  }

  private List<String> allSurfaces(List<Criterion.Word> words) {
    List<String> surfaces = new ArrayList<>();
    words.forEach(word -> surfaces.addAll(analysis.surfaces(word.word())));
    return surfaces;
  }

  /** {@code bygga ut} is written {@code utbyggnad}, too. */
  private void addVerbsWithParticles(List<Criterion.Word> words, List<Query> queries) {
    List<String> surfaces = allSurfaces(words);
    for (int i = 1; i < surfaces.size(); i++) {
      Set<String> whole =
          analysis.withParticle(analysis.word(surfaces.get(i - 1)), surfaces.get(i));
      if (!whole.isEmpty()) {
        add(queries, anyOf(IndexFormat.TEXT, whole), ranking.joined());
      }
    }
  }

  /** Neighbours that were written apart and are one word: {@code hem vårds bidrag}. */
  private void addJoined(List<String> surfaces, List<Query> hints) {
    if (surfaces.size() > MOST_WORDS_JOINED) {
      return; // a whole sentence that was pasted
    }
    for (int from = 0; from < surfaces.size(); from++) {
      StringBuilder run = new StringBuilder(surfaces.get(from));
      int latest = Math.min(surfaces.size(), from + MOST_JOINED);
      for (int to = from + 1; to < latest; to++) {
        Set<String> whole = new LinkedHashSet<>(known(run + surfaces.get(to)));
        whole.addAll(known(run + "s" + surfaces.get(to)));
        if (!whole.isEmpty()) {
          add(hints, anyOf(IndexFormat.TEXT, whole), ranking.joined() * (to - from));
        }
        run.append(surfaces.get(to));
      }
    }
  }

  private List<String> known(String joined) {
    SwedishWord word = analysis.word(joined);
    return word.known() ? word.normals() : List.of();
  }

  /**
   * What raises records: neighbours near each other, and written as one; words in just the form
   * that was typed.
   */
  List<Query> hints(List<Criterion.Word> words) {
    List<Query> hints = new ArrayList<>();
    String before = null;
    for (String surface : surfaces(words)) {
      SwedishWord word = analysis.word(surface);
      Set<String> relatives = analysis.relatives(word);
      if (!relatives.isEmpty()) {
        add(hints, anyOf(IndexFormat.TEXT, relatives), ranking.relative());
      }
      Term exactly = new Term(IndexFormat.exact(IndexFormat.TEXT), surface);
      add(hints, new TermQuery(exactly), ranking.exactly());
      if (before != null) {
        add(hints, near(analysis.word(before), word), ranking.phrase());
      }
      before = surface;
    }
    addJoined(surfaces(words), hints);
    addVerbsWithParticles(words, hints);
    return hints;
  }

  private static void add(List<Query> hints, Query query, float weight) {
    if (weight > 0) {
      hints.add(new BoostQuery(query, weight));
    }
  }

  private static Query near(SwedishWord one, SwedishWord other) {
    return new PhraseQuery.Builder()
        .setSlop(NEAR_WORDS)
        .add(new Term(IndexFormat.TEXT, one.normal()))
        .add(new Term(IndexFormat.TEXT, other.normal()))
        .build();
  }
}
