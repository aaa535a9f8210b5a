package se.paragraf.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * How Swedish text becomes terms: the one place that says so, for the index and for the question.
 *
 * <p>Snowball's Swedish stemmer does not know the definite endings of {@code uppdraget} and {@code
 * skolan}; they are taken off before it. Lucene's light stemmer knows them, but takes {@code
 * motion} and {@code motioner} apart.
 */
final class SwedishAnalysis {

  /** The endings that offices set after letters: {@code KF:s}, {@code VD:ar}. */
  private static final Pattern COLON_ENDING =
      Pattern.compile(":(?:s|n|t|en|et|ns|ts|ar|er|arna|erna|na|are)$");

  /** {@code uppdraget}, but not {@code verksamhet}, {@code kvalitet}, {@code budget}. */
  private static final Pattern DEFINITE_ET =
      Pattern.compile("(?<=\\p{L}{3})(?<!h|it|and|budg|pak)ets?$");

  /** {@code skolan}, but not {@code plan}, {@code organ}, {@code ombudsman}. */
  private static final Pattern DEFINITE_AN =
      Pattern.compile("(?<=\\p{L}{3})(?<!pl|org|sm|lm|kr|gr)ans?$");

  /** {@code gångbron}, {@code badsjön}, {@code Östbyn}: nouns that end in a vowel take -n alone. */
  private static final Pattern DEFINITE_N = Pattern.compile("(?<=bro|sjö|by|sko)ns?$");

  /** {@code kostnaden}, {@code kostnader}: of {@code kostnad} Snowball takes off more. */
  private static final Pattern AFTER_NAD = Pattern.compile("(?<=nad)(?:ens?|ers?|ernas?)$");

  /** Words without endings and without the smallest words. */
  static final Analyzer STEMMED =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream plain = withoutColonEndings(new LowerCaseFilter(words));
          TokenStream kept = new StopFilter(plain, SwedishAnalyzer.getDefaultStopSet());
          TokenStream shorter = kept;
          for (Pattern ending : List.of(DEFINITE_ET, DEFINITE_AN, DEFINITE_N, AFTER_NAD)) {
            shorter = new PatternReplaceFilter(shorter, ending, "", false);
          }
          return new TokenStreamComponents(
              words, new SnowballFilter(shorter, new SwedishStemmer()));
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
