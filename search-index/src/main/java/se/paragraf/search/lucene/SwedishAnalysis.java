package se.paragraf.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import se.paragraf.search.lucene.swedish.CleaningReader;
import se.paragraf.search.lucene.swedish.CompoundFilter;
import se.paragraf.search.lucene.swedish.SwedishWord;
import se.paragraf.search.lucene.swedish.SwedishWords;
import se.paragraf.search.lucene.swedish.Words;

/**
 * How Swedish text becomes terms: the one place that says so, for the index and for the question.
 *
 * <pre>
 * text → cleaned → words → lower case → without the smallest → normal forms and parts   TITLE, TEXT …
 * text → cleaned → words → lower case                                        the same fields, exact
 * </pre>
 *
 * <p>A question is cut into words by the same chain, but the forms and parts of each of its words
 * become clauses of their own: see {@link WordQueries}.
 */
final class SwedishAnalysis {

  /** The chain that an index is written with. */
  static final SwedishAnalysis CHOSEN = new SwedishAnalysis(true, SwedishWords.get());

  /** Words of questions, beside the smallest ones: {@code vilka regler gäller för…}. */
  private static final Set<String> ASKING =
      Set.of(
          "vad",
          "vem",
          "vems",
          "vilka",
          "vilken",
          "vilket",
          "hur",
          "var",
          "vart",
          "när",
          "varför",
          "ska",
          "skall",
          "kan",
          "får",
          "fick",
          "blir",
          "blev",
          "gör",
          "gäller",
          "finns",
          "mycket",
          "många",
          "vill",
          "säger",
          "bör",
          "angående",
          "gällande");

  private final boolean cleaning;
  private final Words words;
  private final Analyzer indexed;
  private final Analyzer exact;

  /**
   * A chain; another than the chosen one is for comparison only.
   *
   * @param cleaning whether text is cleaned first
   * @param words what tells the forms and parts of each word
   */
  SwedishAnalysis(boolean cleaning, Words words) {
    this.cleaning = cleaning;
    this.words = words;
    this.indexed = analyzer(true);
    this.exact = analyzer(false);
  }

  private Analyzer analyzer(boolean inAllForms) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return cleaning ? new CleaningReader(reader) : reader;
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(tokens);
        return new TokenStreamComponents(
            tokens,
            inAllForms
                ? new CompoundFilter(
                    new StopFilter(lower, SwedishAnalyzer.getDefaultStopSet()), words)
                : lower);
      }
    };
  }

  /** The analyzer of every field of the index. */
  Analyzer ofAllFields() {
    return new PerFieldAnalyzerWrapper(
        indexed,
        Map.of(
            IndexFormat.exact(IndexFormat.TITLE), exact,
            IndexFormat.exact(IndexFormat.DECISION), exact,
            IndexFormat.exact(IndexFormat.TEXT), exact));
  }

  /** What stands in a text that was typed, word by word, as exact fields hold it. */
  List<String> surfaces(String text) {
    List<String> surfaces = new ArrayList<>();
    try (TokenStream stream = exact.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        surfaces.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return surfaces;
  }

  /**
   * Whether a word says nothing of the matter: one of the smallest, which are not indexed in all
   * forms, or one that only asks.
   */
  static boolean isSmall(String surface) {
    return SwedishAnalyzer.getDefaultStopSet().contains(surface) || ASKING.contains(surface);
  }

  /** What a word of {@link #surfaces} is. */
  SwedishWord word(String surface) {
    return words.of(surface);
  }

  /** Whether a word can be the name of a person or a place, for all that is known of it. */
  boolean mayBeName(String surface) {
    return words.mayBeName(surface);
  }

  /** Whether a dictionary has the word, and not as a name alone. */
  boolean isCommon(String surface) {
    return words.isCommon(surface);
  }

  /** What a verb and a particle after it are called in one word. */
  Set<String> withParticle(SwedishWord verb, String particle) {
    return words.withParticle(verb, particle);
  }

  /** Forms of other words that are about the same. */
  Set<String> relatives(SwedishWord word) {
    return words.relatives(word);
  }
}
