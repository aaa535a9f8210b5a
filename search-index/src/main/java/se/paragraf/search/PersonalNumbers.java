package se.paragraf.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes personnummer out of a question. The records name persons in their offices only; nobody is
 * to be looked up by the number, and the number is not to spread to logs and addresses.
 */
final class PersonalNumbers {

  private static final Pattern CANDIDATE =
      Pattern.compile("(?<!\\d)(?:19|20)?(\\d{6})\\s?[-+–]?\\s?(\\d{4})(?!\\d)");

  private PersonalNumbers() {}

  /** The text with a blank in place of each number; the same text when there is none. */
  static String removedFrom(String text) {
    Matcher matcher = CANDIDATE.matcher(text);
    StringBuilder kept = new StringBuilder();
    while (matcher.find()) {
      boolean personal = isPersonal(matcher.group(1) + matcher.group(2));
      matcher.appendReplacement(kept, personal ? " " : Matcher.quoteReplacement(matcher.group()));
    }
    return matcher.appendTail(kept).toString();
  }

  /** Ten digits that are a date of birth (60 more in a samordningsnummer's day) and add up. */
  private static boolean isPersonal(String digits) {
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6)) % 60;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && luhnHolds(digits);
  }

  private static boolean luhnHolds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }
}
