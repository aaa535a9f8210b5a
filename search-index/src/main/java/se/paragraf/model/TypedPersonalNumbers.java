package se.paragraf.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personnummer in what somebody typed, into a search box or an address. There a hyphen is mistyped,
 * or escaped once or twice ({@code 19121212/1212}, {@code 19121212%252D1212}), and nothing but the
 * number says what it is; so each is spelt as it should be, and {@link PersonalNumbers} decides.
 */
public final class TypedPersonalNumbers {

  /** What is typed, or put, in place of the hyphen; in a document most are something else. */
  private static final Pattern MISTYPED =
      Pattern.compile(
          "(?<!\\d)(?<date>(?:1[89]|20)?\\d{6})\\s?[_/.,:;~=*|·]\\s?(?<number>\\d{4})(?!\\d)");

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
                Matcher.quoteReplacement(
                    PersonalNumbers.in(match.group("date") + "-" + match.group("number")).isEmpty()
                        ? match.group()
                        : PersonalNumbers.MASK));
  }

  /** With its escapes read once; a plus stays a plus, and what is no escape stays. */
  private static String resolved(String text) {
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
}
