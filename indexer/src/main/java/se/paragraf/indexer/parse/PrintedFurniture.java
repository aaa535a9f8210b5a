package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Leaves out of a text what a letterhead, a template or a mail system has printed between its
 * lines, and which is told by its words alone, on whatever page it stands.
 *
 * <p>Conventions: the word {@code Sida} with the count below it; the sender's addresses in one line
 * ({@code Postadress: … Org nr: …}); the foot of a document made after a template ({@code
 * Dokumentnamn}, {@code Dokumentansvarig}, {@code Beslutad av}), where text of the document stands
 * before it; a mail system's warning of strangers ({@code EXTERNT: *** …}); a full stop that is all
 * that is left of a line. But for the warning and a word that has its count, they stand at the top
 * or foot of a page, and hold nothing but labels and their values: a sentence is text.
 */
final class PrintedFurniture {

  /** Further up a foot is the paper's head, and tells its name. */
  private static final int HEAD_LINES = 6;

  private static final int LONGEST_WARNING = 6;

  /** Filled lines from the top or foot of a page. */
  private static final int EDGE = 8;

  /** Words of small letters in a value: {@code Södra kajens gata 2}. */
  private static final int MOST_SMALL_WORDS = 2;

  private static final Pattern PAGE = Pattern.compile("(?iu)sida");

  private static final Pattern COUNT = Pattern.compile("\\d{1,4}\\s?\\(\\s?\\d{1,4}\\s?\\)");

  private static final Pattern ADDRESS_LABEL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?<sender>postadress|besöksadress|org\\.?[ -]?nr)|telefon|tel|växel|fax|e-post|hemsida|webbplats|bankgiro|plusgiro)\\s?[.:]");

  private static final Pattern FOOT_LABEL =
      Pattern.compile(
          "(?iu)^(?:dokument(?:namn|ansvarig|datum|typ)|beslutsdatum|besluta[dt] av|gäller (?:från|till)|dnr|diarienummer)\\s*:(?<value>.*)$");

  /** Words that make a sentence, which no address or name has. */
  private static final Pattern OF_SENTENCE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}.@-])(?:till|från|den|det|enligt|att|är|har|ska|skall|som|av|för|med|om|vid|när|inte|gäller|ändras|beslut\\p{L}*)(?![\\p{L}@-])");

  private static final Pattern SMALL_WORD = Pattern.compile("(?u)(?<!\\S)\\p{Ll}{2,}[,;.]?(?!\\S)");

  private static final Pattern FOOT = Pattern.compile("(?iu)^dokumentnamn\\s*:.*");

  private static final Pattern MAIL_WARNING = Pattern.compile("(?u)^EXTERN\\p{Lu}*:\\s*\\*{1,3}.*");

  private final List<TextLine> lines;

  /** The lines at the top or foot of their pages. */
  private final BitSet edges = new BitSet();

  private PrintedFurniture(List<TextLine> lines) {
    this.lines = lines;
    int[] filled = IntStream.range(0, lines.size()).filter(it -> !blank(it)).toArray();
    for (int first = 0, at = 0; at < filled.length; at++) {
      boolean last = at + 1 == filled.length || page(filled[at + 1]) != page(filled[at]);
      first = at > 0 && page(filled[at]) != page(filled[at - 1]) ? at : first;
      if (at - first < EDGE) {
        edges.set(filled[at]);
      }
      for (int up = at; last && up >= first && up > at - EDGE; up--) {
        edges.set(filled[up]);
      }
    }
  }

  private int page(int line) {
    return lines.get(line).page();
  }

  private boolean blank(int line) {
    return lines.get(line).isBlank();
  }

  /** The lines that are text, the empty ones too. */
  static List<TextLine> without(List<TextLine> lines) {
    return new PrintedFurniture(lines).text();
  }

  private List<TextLine> text() {
    List<TextLine> text = new ArrayList<>();
    int seen = 0;
    int at = 0;
    while (at < lines.size()) {
      int end = endOfFurniture(at, seen);
      if (end > at) {
        at = end;
        continue;
      }
      TextLine line = lines.get(at++);
      seen += line.isBlank() ? 0 : 1;
      text.add(line);
    }
    return text;
  }

  /** Where what is printed at the line ends; the line itself where it is text. */
  private int endOfFurniture(int at, int seen) {
    String text = lines.get(at).text();
    boolean edge = edges.get(at);
    if (edge && (text.equals(".") || isAddress(text))) {
      return at + 1;
    }
    if (PAGE.matcher(text).matches()) {
      int next = nextFilled(at + 1);
      return next < lines.size() && COUNT.matcher(lines.get(next).text()).matches()
          ? next + 1
          : at + (edge ? 1 : 0);
    }
    if (MAIL_WARNING.matcher(text).matches()) {
      return endOfWarning(at);
    }
    return seen >= HEAD_LINES && FOOT.matcher(text).matches() ? endOfFoot(at) : at;
  }

  private static boolean isAddress(String text) {
    if (text.indexOf(':') < 0 || text.length() > 250) {
      return false;
    }
    Matcher label = ADDRESS_LABEL.matcher(text);
    if (!label.lookingAt()) {
      return false;
    }
    int labels = 1;
    boolean sender = label.group("sender") != null;
    int value = label.end();
    while (label.find()) {
      if (!isValue(text.substring(value, label.start()))) {
        return false;
      }
      labels++;
      sender |= label.group("sender") != null;
      value = label.end();
    }
    return sender && labels >= 2 && isValue(text.substring(value));
  }

  private static boolean isValue(String text) {
    return !OF_SENTENCE.matcher(text).find()
        && SMALL_WORD.matcher(text).results().limit(MOST_SMALL_WORDS + 1).count()
            <= MOST_SMALL_WORDS;
  }

  /** It ends with stars too, or with its paragraph. */
  private int endOfWarning(int from) {
    for (int end = from; end < lines.size() && end < from + LONGEST_WARNING; end++) {
      if (lines.get(end).isBlank()) {
        return end;
      }
      if (end > from && lines.get(end).text().endsWith("*")) {
        return end + 1;
      }
    }
    return from + 1;
  }

  /** Label after label, each with its value behind it or on the next line. */
  private int endOfFoot(int from) {
    int labels = 0;
    int end = from;
    int at = from;
    while (at < lines.size()) {
      Matcher label = FOOT_LABEL.matcher(lines.get(at).text());
      if (!label.matches()) {
        break;
      }
      labels++;
      end = at + 1;
      int next = nextFilled(end);
      if (label.group("value").isBlank()
          && next < lines.size()
          && isValue(lines.get(next).text())
          && !FOOT_LABEL.matcher(lines.get(next).text()).matches()) {
        end = next + 1;
      }
      at = nextFilled(end);
    }
    return labels > 1 && (edges.get(from) || edges.get(end - 1)) ? end : from;
  }

  private int nextFilled(int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }
}
