package se.paragraf.indexer.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be the heading of a §.
 *
 * @param line its index among the document's lines
 * @param number the paragraph's number; the first of a range
 * @param last the last number of a range ({@code §§ 12–14}); the same as the number otherwise
 * @param letter the letter behind it ({@code 45 a}), or null
 * @param code the body's letters before the sign ({@code KS § 45}); empty where there are none
 * @param rest what stands behind the number
 * @param form how it is written
 * @param weight the higher, the surer
 */
record Heading(
    int line,
    int number,
    int last,
    @Nullable String letter,
    String code,
    String rest,
    Form form,
    int weight) {

  /** From here on it stands without doubt: a case number, or typeface and place together. */
  static final int SURE = 5;

  private static final int LONGEST_RANGE = 60;

  /** The §§ of those who prepared the matter, in columns beside: {@code Ks § 89 Au § 101 Dnr …}. */
  private static final Pattern PREPARED =
      Pattern.compile(
          "(?u)^(?:\\p{Lu}\\p{L}{1,6}:?\\s?§\\s?\\d{1,4}(?:\\s*$|\\s{2,}|\\t|\\s+(?=(?i:dnr|diarie)|\\p{Lu}\\p{L}{1,6}:?\\s?§)))+");

  /** The ways in which offices write a paragraph's number. */
  enum Form {
    /** {@code § 12}, {@code KS § 45}, {@code § 12/2024}, {@code §§ 12–14}. */
    SIGN,
    /** {@code Ks 45 Dnr …}: the sign was lost on the way. */
    LOST_SIGN,
    /** {@code 177/24 Rubrik}, {@code AU 76/2018}: number and year. */
    WITH_YEAR,
    /** {@code 12 §}: the number first. */
    NUMBER_FIRST,
    /** {@code Ärende 7}: an item. */
    ITEM
  }

  static Heading of(int line, Matcher matcher, Form form) {
    int number = Integer.parseInt(matcher.group("number"));
    String upTo = group(matcher, "last");
    int last = upTo == null ? number : Integer.parseInt(upTo);
    String code = group(matcher, "code");
    String rest = group(matcher, "rest");
    if (last < number || last > number + LONGEST_RANGE) {
      last = number; // "§ 12 – 2024 års budget"
      rest = upTo + rest;
    }
    return new Heading(
        line,
        number,
        last,
        group(matcher, "letter"),
        code == null ? "" : code,
        rest == null
            ? ""
            : PREPARED.matcher(rest.strip().replaceFirst("^[–:-]\\s*", "")).replaceFirst(""),
        form,
        0);
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }

  Heading weighing(int other) {
    return new Heading(line, number, last, letter, code, rest, form, other);
  }

  /** As cited: {@code 6}, {@code 45 a}, {@code 12–14}. */
  String paragraph() {
    return number + (last > number ? "–" + last : "") + (letter == null ? "" : " " + letter);
  }

  /** 45 a comes between 45 and 46. */
  int rank() {
    return number * 30 + (letter == null ? 0 : letter.charAt(0) - 'a' + 1);
  }
}
