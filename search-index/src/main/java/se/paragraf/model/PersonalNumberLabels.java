package se.paragraf.model;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The labels of personnummer in a text ({@code personnummer}, {@code pnr}, {@code född} …), looked
 * for once and only where one is needed.
 */
final class PersonalNumberLabels {

  private static final String WORDS =
      "(?:person[-\\s]{0,2}(?:num(?:mer|ret|ren)|nr)|personbeteckning|pers\\.? ?nr"
          + "|samordn(?:ings|\\.)?[-\\s]{0,2}(?:num(?:mer|ret|ren)|nr)|födelse(?:num(?:mer|ret)|nr|datum|tid)"
          + "|(?<!\\p{L})(?:p\\.?nr|född))";

  private static final Pattern LABEL = Pattern.compile("(?iu)" + WORDS);

  private static final Pattern BORN_BEFORE =
      Pattern.compile("(?iu)(?<!\\p{L})f\\.[^\\p{L}\\d]{0,6}+$");

  /** How far before a number its label is looked for: a line or two of a form. */
  private static final int BEFORE = 60;

  private static final int RIGHT_BEFORE = 6;

  private static final int AFTER = 25;

  /** No label is longer. */
  private static final int LONGEST = 32;

  private final String text;
  private @Nullable NavigableMap<Integer, Integer> places;

  PersonalNumberLabels(String text) {
    this.text = text;
  }

  /** Whether a label of such numbers stands in the text. */
  static boolean areIn(String text) {
    Matcher matcher = LABEL.matcher(text).useTransparentBounds(true);
    for (int at = 0; at < text.length(); at++) {
      if (opensLabel(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is one. */
  boolean areAny() {
    return !places().isEmpty();
  }

  /** Whether one stands near the number, before or behind it. */
  boolean standBy(Matcher matcher) {
    Map.Entry<Integer, Integer> before = places().floorEntry(matcher.start());
    Integer behind = places().ceilingKey(matcher.end());
    return before != null && before.getValue() >= matcher.start() - BEFORE
        || behind != null && behind <= matcher.end() + AFTER
        || BORN_BEFORE.matcher(before(matcher)).find();
  }

  /** Whether one stands right before the number, with no word between. */
  boolean standRightBefore(Matcher matcher) {
    Map.Entry<Integer, Integer> label = places().floorEntry(matcher.start());
    return label != null
            && label.getValue() >= matcher.start() - RIGHT_BEFORE
            && text.substring(label.getValue(), matcher.start())
                .chars()
                .noneMatch(Character::isLetterOrDigit)
        || BORN_BEFORE.matcher(before(matcher)).find();
  }

  /** Where each begins, and where it ends. */
  private NavigableMap<Integer, Integer> places() {
    NavigableMap<Integer, Integer> known = places;
    if (known == null) {
      known = new TreeMap<>();
      Matcher matcher = LABEL.matcher(text).useTransparentBounds(true);
      for (int at = 0; at < text.length(); at++) {
        if (opensLabel(text.charAt(at))
            && matcher.region(at, Math.min(text.length(), at + LONGEST)).lookingAt()) {
          known.put(at, matcher.end());
          at = matcher.end() - 1;
        }
      }
      places = known;
    }
    return known;
  }

  private String before(Matcher matcher) {
    return text.substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
  }

  private static boolean opensLabel(char sign) {
    return "pPsSfF".indexOf(sign) >= 0;
  }
}
