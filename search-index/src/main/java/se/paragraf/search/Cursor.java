package se.paragraf.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the parser stands in what was typed. */
final class Cursor {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\p{C}\"()]+");

  private static final Pattern TILDE = Pattern.compile("~\\d{0,3}");

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  boolean isAt(char sign) {
    return !atEnd() && text.charAt(at) == sign;
  }

  void skip() {
    at++;
  }

  void skipBlanks() {
    take(BLANK);
  }

  /** Takes a hyphen that stands right before something. */
  boolean takeMinus() {
    boolean minus =
        isAt('-')
            && at + 1 < text.length()
            && !BLANK.matcher(text.substring(at + 1, at + 2)).matches();
    if (minus) {
      at++;
    }
    return minus;
  }

  /** Takes one of these words when it stands here alone, in capitals as given. */
  boolean takeOperator(String... operators) {
    for (String operator : operators) {
      int end = at + operator.length();
      if (text.startsWith(operator, at)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        at = end;
        return true;
      }
    }
    return false;
  }

  /** Takes the operator for nearness. */
  boolean takeNear() {
    int before = at;
    skipBlanks();
    if (takeOperator("NÄRA", "NEAR")) {
      return true;
    }
    at = before;
    return false;
  }

  /** Takes a tilde, with the number that some write after it. */
  boolean takeTilde() {
    return take(TILDE) != null;
  }

  /** Takes what matches right here. */
  @Nullable Matcher take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    return matcher;
  }

  /** Takes all signs up to a blank, a bracket or a quotation mark; empty when there are none. */
  String takeWord() {
    Matcher matcher = take(WORD);
    return matcher == null ? "" : matcher.group();
  }

  /** Takes a text in quotation marks; null, and the mark is skipped, when none ends it. */
  @Nullable String takeQuoted() {
    int end = text.indexOf('"', at + 1);
    if (end < 0) {
      at++;
      return null;
    }
    String inside = BLANK.matcher(text.substring(at + 1, end)).replaceAll(" ").strip();
    at = end + 1;
    return inside;
  }

  /** Takes a diarienummer, which a label announced or not. */
  @Nullable Criterion takeCase(boolean announced) {
    String label = announced ? "dnr " : "";
    CaseReader.Found found = CaseReader.at(label + text.substring(at));
    if (found == null) {
      found = CaseReader.at(text.substring(at));
      label = "";
    }
    if (found == null) {
      return null;
    }
    at += found.end() - label.length();
    return found.criterion();
  }
}
