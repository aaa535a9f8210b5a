package se.paragraf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds personnummer and samordningsnummer, to keep them out of index, pages and logs.
 *
 * <p>Conventions (folkbokföringslagen 18 §): a date of birth, a hyphen (a plus from the year of
 * one's hundredth birthday), a number of three figures and a check figure. In a samordningsnummer
 * the day is 60 more; an interim number has a letter for the first figure after the hyphen.
 *
 * <pre>
 * 640823-3234   19640823-3234   196408233234   640823+3234   640823 – 3234   640883-3231
 * </pre>
 *
 * <p>A number is personal where date and check figure hold; where a label (personnummer, pnr, född
 * …) stands near, even if they do not: a wrongly typed number still points at somebody. Spellings
 * that amounts, times and telephones share need more. Where it cannot be told, it is personal.
 *
 * <p>An organisation's number has at least 20 where a date has its month, so it is never taken, but
 * for a sole trader's, which is the trader's own personnummer.
 */
public final class PersonalNumbers {

  /** What stands in a number's place. Nothing of it is kept, not even the year of birth. */
  public static final String MASK = "[personnummer]";

  /**
   * A number in a text.
   *
   * @param start of its first sign
   * @param end after its last
   */
  public record Span(int start, int end) {}

  /** A blank of any kind, the end of a line, or a sign that is not seen at all. */
  private static final String BLANK = "[\\s\\u00A0\\u00AD\\u2000-\\u200D\\u202F\\u2060\\uFEFF]";

  private static final Pattern HYPHEN =
      Pattern.compile("[-+\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");

  /** What a hyphen is read as by an OCR, or typed as. */
  private static final String LIKE_A_HYPHEN = "[~_=.·/]";

  /** Blanks may stand between figures, as an OCR sets them. */
  private static final Pattern FORM = form("(?<date>\\dB(?:\\dB){4}\\d)");

  /** {@code 1964-08-23-3234}. */
  private static final Pattern WITH_WRITTEN_DATE = form("(?<date>\\d\\d[-.]\\d\\d[-.]\\d\\d)");

  /** {@code SE640823323401}: a sole trader's number for value added tax. */
  private static final Pattern TAX_NUMBER =
      Pattern.compile("SE ?(?<century>)(?<date>\\d{6})(?<sign>-?)(?<number>\\d{4}) ?\\d\\d(?!\\d)");

  private static final Pattern NO_FIGURE = Pattern.compile("[^\\dA-Z]");

  private static final Pattern TELEPHONE_BEFORE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:tel|tfn|telefon|mobil|fax|växel|sms|ring)[\\p{L}.]{0,9}[^\\p{L}\\d]{0,4}$");

  /** How far before a number its label is looked for: a line or two of a form. */
  private static final int LABEL_BEFORE = 60;

  /** No form is longer, with all its blanks. */
  private static final int LONGEST = 32;

  /** Date and three figures: an interim number has one less than the ten of others. */
  private static final int FEWEST_FIGURES = 9;

  private final String text;
  private final Matcher[] forms;
  private final PersonalNumberLabels labels;

  private PersonalNumbers(String text) {
    this.text = Figures.ascii(text);
    labels = new PersonalNumberLabels(this.text);
    forms =
        new Matcher[] {
          FORM.matcher(this.text),
          WITH_WRITTEN_DATE.matcher(this.text),
          TAX_NUMBER.matcher(this.text)
        };
    for (Matcher it : forms) {
      it.useTransparentBounds(true);
    }
  }

  private static Pattern form(String date) {
    return Pattern.compile(
        ("(?<!\\d)(?<century>1[89]B|20B)?"
                + date
                + "(?<sign>BB(?:"
                + HYPHEN
                + "|"
                + LIKE_A_HYPHEN
                + ")BB|BB)(?<number>[\\dA-Z]B(?:\\dB){2}\\d)(?!\\d)")
            .replace("B", BLANK + "?+"));
  }

  /** The text with {@link #MASK} in place of each number; the same text when there is none. */
  public static String masked(String text) {
    List<Span> spans = in(text);
    if (spans.isEmpty()) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (Span it : spans) {
      kept.append(text, from, it.start()).append(MASK);
      from = it.end();
    }
    return kept.append(text, from, text.length()).toString();
  }

  /** Where numbers stand in the text, in order; they do not overlap. */
  public static List<Span> in(String text) {
    return in(text, false);
  }

  /**
   * The same.
   *
   * @param labelled whether a label is known to stand for all of the text, as a column's head does
   */
  public static List<Span> in(String text, boolean labelled) {
    int figures = 0;
    for (int i = 0; i < text.length() && figures < FEWEST_FIGURES; i++) {
      figures += Figures.isFigure(text.charAt(i)) ? 1 : 0;
    }
    return figures < FEWEST_FIGURES ? List.of() : new PersonalNumbers(text).find(labelled);
  }

  /** Whether a label of such numbers stands in the text. */
  public static boolean isLabelled(String text) {
    return PersonalNumberLabels.areIn(text);
  }

  private List<Span> find(boolean labelled) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char first = text.charAt(at);
      boolean opens =
          Figures.isFigure(first) && (at == 0 || !Figures.isFigure(text.charAt(at - 1)));
      Span span =
          opens && mayBegin(at, labelled)
                  || first == 'S' && at + 1 < text.length() && text.charAt(at + 1) == 'E'
              ? personalAt(at, labelled)
              : null;
      if (span != null) {
        found.add(span);
        at = span.end();
      } else {
        at++;
      }
    }
    return found;
  }

  /**
   * A quick look, since nearly no figure begins such a number: enough figures follow, and figures
   * with blanks between them have a hyphen or a label.
   */
  private boolean mayBegin(int at, boolean labelled) {
    int figures = 0;
    boolean spaced = false;
    boolean hyphen = false;
    for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
      char sign = text.charAt(i);
      if (Figures.isFigure(sign)) {
        figures++;
      } else if (Character.isWhitespace(sign)) {
        spaced |= figures < FEWEST_FIGURES && figures != 2 && figures != 6 && figures != 8;
      } else if (Character.isLetter(sign) && (figures < 6 || figures > 8)) {
        break;
      } else {
        hyphen = true;
      }
    }
    return figures >= FEWEST_FIGURES && (!spaced || hyphen || labelled || labels.areAny());
  }

  private @Nullable Span personalAt(int at, boolean labelled) {
    for (Matcher it : forms) {
      it.region(at, Math.min(text.length(), at + LONGEST));
      if (it.lookingAt() && isPersonal(it, labelled)) {
        return new Span(it.start(), it.end());
      }
    }
    return null;
  }

  private boolean isPersonal(Matcher matcher, boolean underLabel) {
    String number = matcher.group("number");
    String sign = matcher.group("sign");
    boolean hyphen = HYPHEN.matcher(sign).find();
    String figures = NO_FIGURE.matcher(matcher.group("date") + number).replaceAll("");
    boolean dated = Figures.isDate(figures);
    if (Character.isLetter(number.charAt(0))) {
      return dated && hyphen && (underLabel || labels.standBy(matcher));
    }
    boolean sum = Figures.sumHolds(figures);
    if (dated) {
      return (sum && isUsual(matcher, sign, hyphen) || underLabel || labels.standBy(matcher))
          && (hyphen || !TELEPHONE_BEFORE.matcher(before(matcher)).find());
    }
    boolean organisation = sum && figures.charAt(2) >= '2';
    return hyphen && !organisation && labels.standRightBefore(matcher);
  }

  /** Whether nothing else is usually written so. */
  private boolean isUsual(Matcher matcher, String sign, boolean hyphen) {
    boolean written = matcher.pattern() == WITH_WRITTEN_DATE;
    boolean spaced =
        matcher.group("number").length() > 4 || matcher.group("date").length() > (written ? 8 : 6);
    if (hyphen) {
      boolean dayAndTime = written && Figures.isTime(matcher.group("number"));
      return !dayAndTime && (!spaced || standsAlone(matcher));
    }
    return !spaced
        && !written
        && sign.isBlank()
        && (sign.isEmpty() || !Figures.isTime(matcher.group("number")) && standsAlone(matcher));
  }

  /** Not a part of a longer row of figures with blanks between them. */
  private boolean standsAlone(Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    return !(start > 1 && text.charAt(start - 1) == ' ' && Figures.isFigure(text.charAt(start - 2)))
        && !(end + 1 < text.length()
            && text.charAt(end) == ' '
            && Figures.isFigure(text.charAt(end + 1)));
  }

  private String before(Matcher matcher) {
    return text.substring(Math.max(0, matcher.start() - LABEL_BEFORE), matcher.start());
  }
}
