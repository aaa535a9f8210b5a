package se.paragraf.search.lucene;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;

/**
 * How Swedish text becomes terms: the one place that says so, for the index and for the question.
 *
 * <p>The light stemmer is taken before Snowball's, which leaves {@code uppdraget} whole, so that it
 * never meets {@code uppdrag}.
 */
final class SwedishAnalysis {

  /** The endings that offices set after letters: {@code KF:s}, {@code VD:ar}. */
  private static final Pattern COLON_ENDING =
      Pattern.compile(":(?:s|n|t|en|et|ns|ts|ar|er|arna|erna|na|are)$");

  /** Words without endings and without the smallest words. */
  static final Analyzer STEMMED =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream plain = withoutColonEndings(new LowerCaseFilter(words));
          TokenStream kept = new StopFilter(plain, SwedishAnalyzer.getDefaultStopSet());
          return new TokenStreamComponents(words, new SwedishLightStemFilter(kept));
        }
      };

  /** Words exactly as they stand but for the case of letters. */
  static final Analyzer EXACT =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return new LowerCaseFilter(in);
        }
      };

  private SwedishAnalysis() {}

  /** The analyzer of every field of the index. */
  static Analyzer ofAllFields() {
    return new PerFieldAnalyzerWrapper(
        STEMMED,
        Map.of(
            IndexFormat.exact(IndexFormat.TITLE), EXACT,
            IndexFormat.exact(IndexFormat.DECISION), EXACT,
            IndexFormat.exact(IndexFormat.TEXT), EXACT));
  }

  private static TokenStream withoutColonEndings(TokenStream in) {
    return new PatternReplaceFilter(in, COLON_ENDING, "", false);
  }
}
