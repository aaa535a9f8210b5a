package se.paragraf.ui;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Optional;

/**
 * What the search says of a question, which it says in Swedish, in the language of a page. The
 * texts of both languages have the same keys, so that a sentence read by the Swedish one, with the
 * values in it, can be said by the other.
 */
final class WarningTexts {

  private static final Texts SWEDISH = Texts.in(Language.SWEDISH);

  private static final List<String> KEYS =
      SWEDISH.keys().stream().filter(key -> key.startsWith("warning.")).sorted().toList();

  private WarningTexts() {}

  /** The warning in that language; none where it has no text for it. */
  static Optional<String> in(Texts t, String warning) {
    if (t.language() == Language.SWEDISH) {
      return Optional.of(warning);
    }
    for (String key : KEYS) {
      ParsePosition end = new ParsePosition(0);
      Object[] values =
          new MessageFormat(SWEDISH.say(key), SWEDISH.language().locale()).parse(warning, end);
      if (values != null && end.getIndex() == warning.length()) {
        return Optional.of(t.say(key, values));
      }
    }
    return Optional.empty();
  }
}
