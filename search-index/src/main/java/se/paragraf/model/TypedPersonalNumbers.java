package se.paragraf.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personnummer in what somebody typed, into a search box or an address. There a hyphen is mistyped,
 * or escaped once or twice ({@code 19121212/1212}, {@code 19121212%252D1212}), and nothing but the
 * number says what it is; so each is spelt as it should be, and {@link PersonalNumbers} decides.
 */
public final class TypedPersonalNumbers {

  /**
   * The figures of a number with whatever signs somebody puts between them, by mistake or to get
   * around this; in a document most such are something else.
   */
  private static final Pattern MISTYPED =
      Pattern.compile(
          "(?<!\\d)(?:(?<century>1[89]|20)S?)?(?<year>\\d\\d)S?(?<month>\\d\\d)S?(?<day>\\d\\d)S{0,3}(?<number>\\d\\dS?\\d\\d)(?!\\d)"
              .replace("S", "[^\\p{L}\\d\\[\\]]"));

  private static final Pattern NO_FIGURE = Pattern.compile("\\D");

  /** {@code &#45;}: a sign as pages escape it. */
  private static final Pattern ENTITY =
      Pattern.compile("&#(?:(?<decimal>\\d{1,6})|x(?<hex>\\p{XDigit}{1,5}));?");

  private static final Pattern ESCAPE = Pattern.compile("%(?<hex>[2-7][0-9A-Fa-f])");

  /** Nobody escapes an address more often than this by mistake. */
  private static final int MOST_ESCAPES = 4;

  private TypedPersonalNumbers() {}

  /** Whether there is one. */
  public static boolean in(String typed) {
    return !masked(typed).equals(typed);
  }

  /**
   * The text with {@link PersonalNumbers#MASK} in place of each number, its escapes resolved then;
   * the same text when there is none.
   */
  public static String masked(String typed) {
    String text = typed;
    boolean found = false;
    for (int i = 0; i < MOST_ESCAPES; i++) {
      String masked = respelt(PersonalNumbers.masked(text));
      found |= !masked.equals(text);
      String resolved = resolved(masked);
      if (resolved.equals(masked)) {
        return found ? masked : typed;
      }
      text = resolved;
    }
    return found ? text : typed;
  }

  private static String respelt(String text) {
    return MISTYPED
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(isNumber(match) ? PersonalNumbers.MASK : match.group()));
  }

  private static boolean isNumber(MatchResult match) {
    String century = match.group("century");
    String date = match.group("year") + match.group("month") + match.group("day");
    String number = NO_FIGURE.matcher(match.group("number")).replaceAll("");
    return !PersonalNumbers.in((century == null ? "" : century) + date + "-" + number).isEmpty();
  }

  /** With its escapes read once; a plus stays a plus, and what is no escape stays. */
  private static String resolved(String typed) {
    String text = ENTITY.matcher(typed).replaceAll(TypedPersonalNumbers::sign);
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ESCAPE
          .matcher(text)
          .replaceAll(
              match ->
                  Matcher.quoteReplacement(
                      String.valueOf((char) Integer.parseInt(match.group("hex"), 16))));
    }
  }

  private static String sign(MatchResult entity) {
    String hex = entity.group("hex");
    int sign = hex == null ? Integer.parseInt(entity.group("decimal")) : Integer.parseInt(hex, 16);
    return Matcher.quoteReplacement(
        Character.isValidCodePoint(sign) ? Character.toString(sign) : entity.group());
  }
}
