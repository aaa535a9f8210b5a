package se.paragraf.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the parser stands in what was typed. */
final class Cursor {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\p{C}\"()]+");

  private static final Pattern TILDE = Pattern.compile("~(?<between>\\d*)");
  private static final Pattern NEAR =
      Pattern.compile("(?:NÄRA|NEAR)(?:/(?<between>\\d+)|(?![\\p{L}\\p{N}]))");
  private static final int LONGEST_NUMBER = 6;

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

  /**
   * Takes the operator for nearness: gives how many words may stand between, as {@code NÄRA/5} says
   * or as is usual; null when it does not stand here.
   */
  @Nullable Integer takeNear() {
    int before = at;
    skipBlanks();
    Integer between = between(take(NEAR));
    at = between == null ? before : at;
    return between;
  }

  /** Takes a tilde after a phrase, with its number: gives the same, or null. */
  @Nullable Integer takeTilde() {
    return between(take(TILDE));
  }

  private static @Nullable Integer between(@Nullable Matcher operator) {
    if (operator == null) {
      return null;
    }
    String number = operator.group("between");
    if (number == null || number.isEmpty()) {
      return Criterion.Near.USUAL;
    }
    return number.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(number);
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
