package se.paragraf.ui;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the search says of a question, in Swedish, and what the reader says of a record or of a file
 * that failed, in English, each in the language of a page. The texts of both languages have the
 * same keys, so that a sentence read by the one, with the values in it, can be said by the other.
 */
final class WarningTexts {

  private static final WarningTexts OF_QUESTIONS = new WarningTexts("warning.", Language.SWEDISH);
  private static final WarningTexts OF_RECORDS = new WarningTexts("doubt.", Language.ENGLISH);

  private static final WarningTexts OF_FAILURES = new WarningTexts("failure.", Language.ENGLISH);

  private final Texts own;
  private final List<String> keys;

  private WarningTexts(String prefix, Language language) {
    this.own = Texts.in(language);
    // The longer text first: "read by OCR: page {0}" would be read as "read by OCR{0}" else.
    this.keys =
        own.keys().stream()
            .filter(key -> key.startsWith(prefix))
            .sorted((one, other) -> own.say(other).length() - own.say(one).length())
            .toList();
  }

  /** What the search says of a question; none where that language has no text for it. */
  static Optional<String> ofQuestion(Texts t, String warning) {
    return OF_QUESTIONS.in(t, warning);
  }

  /** What the reader says of a record; none where that language has no text for it. */
  static Optional<String> ofRecord(Texts t, String doubt) {
    return OF_RECORDS.in(t, doubt);
  }

  /** Why one document could not be read; none where that language has no text for it. */
  static Optional<String> ofFailure(Texts t, String reason) {
    return OF_FAILURES.in(t, reason).or(() -> OF_RECORDS.in(t, reason));
  }

  private Optional<String> in(Texts t, String sentence) {
    if (t.language() == own.language()) {
      return Optional.of(sentence);
    }
    for (String key : keys) {
      String text = own.say(key);
      if (text.equals(sentence)) {
        return Optional.of(t.say(key));
      }
      if (text.contains("{")) {
        ParsePosition end = new ParsePosition(0);
        Object[] values = new MessageFormat(text, own.language().locale()).parse(sentence, end);
        if (values != null && end.getIndex() == sentence.length()) {
          return Optional.of(t.say(key, joined(t, values)));
        }
      }
    }
    return Optional.empty();
  }

  /** Pages are told as {@code 2, 4–9 and 12}. */
  private Object[] joined(Texts t, Object[] values) {
    String and = own.say("list.and", "", "").strip();
    String its = t.say("list.and", "", "").strip();
    return Arrays.stream(values)
        .map(
            it ->
                it.toString()
                    .replaceFirst("(\\d) " + and + " (\\d+(?:–\\d+)?)$", "$1 " + its + " $2"))
        .toArray();
  }
}
