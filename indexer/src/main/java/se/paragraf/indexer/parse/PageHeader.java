package se.paragraf.indexer.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Municipality;

/**
 * Knows the head of a page by what it says, for texts that have lost their pages and for extracts
 * whose head stands on one page only.
 *
 * <p>Convention: an office prints the word protokoll in capitals, the page's number, the body and
 * the meeting's date, each on a line of its own or two together, and the line for the adjusters'
 * signatures:
 *
 * <pre>
 * GRANVIKENS KOMMUN SAMMANTRÄDESPROTOKOLL
 * 2 (2)
 * Tekniska nämnden 2021-09-14
 * Justerandes signatur Utdragsbestyrkande
 * </pre>
 */
final class PageHeader {

  private static final Pattern DATE_AND_PAGE =
      Pattern.compile("[\\d-]{10}(?:\\s+(?:Sida? ?)?\\d+\\s*(?:\\(\\d+\\)|av \\d+)?)?");

  private static final Pattern DATE_LABEL =
      Pattern.compile("(?iu)\\s*(?:sammanträdes?datum|sammanträde den|datum)\\s*:?\\s*$");

  static final LinePattern SIGNATURES =
      LinePattern.of(
          "(?iu)(?:ordförande(?:s)?"
              + " sign\\S*\\s+)?justerande?s?\\s?\\p{L}*sign(?:atur(?:er)?)?\\.?(?:\\s.*)?"
              + "|justerandes\\S*natur\\s.*|utdrags?\\p{L}*styrkande\\p{L}*.{0,30}|.{0,40}\\sutdragsbestyrkande.{0,4}");

  static final LinePattern PAGE_NUMBER =
      LinePattern.of(
          "(?iu)(?:sida|sidan|sid|blad)?\\.?\\s*(?<page>\\d{1,4})\\s*(?:\\(\\s*(?<of>\\d{1,4})\\s*\\)|av\\s+\\d+|/\\s*\\d+)?");

  /** {@code § 146, KF 2015-09-17 18:00}: the § that a page is of, in its head. */
  private static final LinePattern PARAGRAPH_OF_PAGE =
      LinePattern.of(
          "(?u)^§§?\\s?\\d{1,4}(?:\\s?[a-z])?,\\s+\\p{L}{2,8}\\s+(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:["
              + " ,]+(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2})?$");

  private static final LinePattern PROTOCOL =
      LinePattern.of(
          "(?u)(?:[\\p{Lu}\\s-]{3,40}\\s)?(?:(?:SAMMANTRÄDES)?PROTOKOLL(?:SUTDRAG)?|(?:UTDRAG|Utdrag)"
              + " (?:UR|ur)"
              + " (?:PROTOKOLL|protokoll))(?:\\s+(?:(?:Blad|Sida|Sid)\\s*)?\\d*\\s*(?:\\(\\d+\\))?|\\s+(?:Blad|Sida|Sid))?|(?:\\p{Lu}[\\p{L}"
              + " ]{2,30}(?:kommun|[Ss]tad)\\s+)?(?:Sammanträdesprotokoll|Protokollsutdrag)"
              + "(?:\\s+\\d*\\s*\\(\\d*\\))?");

  /** A municipality that no registry has. */
  private static final LinePattern OWNER =
      LinePattern.of("(?iu)\\p{L}[\\p{L}-]+(?: \\p{L}+)?\\s(?:kommun|stad)");

  private static final LinePattern DATE =
      LinePattern.of("(?iu)(?:sammanträdesdatum:?\\s*)?(?:19|20)\\d{2}-\\d{2}-\\d{2}");

  private static final LinePattern DATE_CELL =
      LinePattern.of(
          "(?iu)sammanträdes?datum:?|(?:(?:sammanträdes?datum|den):?\\s+)?(?:(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}"
              + " (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
              + " (?:19|20)\\d{2})");

  private static final LinePattern COUNTED_PAGE =
      LinePattern.of("(?iu)(?:sida?|blad)?\\s*\\d{1,4}\\s*\\(\\s*\\d{1,4}\\s*\\)");

  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;

  PageHeader(BodyRegistry registry, @Nullable Municipality municipality) {
    this.registry = registry;
    this.municipality = municipality;
  }

  static boolean isParagraphOfPage(String text) {
    return text.startsWith("§") && PARAGRAPH_OF_PAGE.matches(text);
  }

  /** Marks the lines of each block of such lines, in place. */
  void mark(List<TextLine> lines) {
    int at = 0;
    while (at < lines.size()) {
      if (!mayBelong(lines.get(at).text())) {
        at++;
        continue;
      }
      int end = at;
      boolean sure = false;
      boolean named = false;
      int filled = 0;
      for (int next = at; next < lines.size() && next < end + 8; next++) {
        TextLine line = lines.get(next);
        if (line.isBlank()) {
          continue;
        }
        if (!mayBelong(line.text())) {
          break;
        }
        if (named && isBody(line.text())) {
          break; // a head names one body: this one is text, such as whom a § is sent to
        }
        named |= bodyWithDate(line.text());
        sure |= isSure(line.text());
        filled++;
        end = next + 1;
      }
      for (int it = afterRecipients(lines, at, end); it < end; it++) {
        TextLine line = lines.get(it);
        boolean alone =
            SIGNATURES.matches(line.text())
                || (it > 0 && line.text().indexOf(' ') > 0 && isProtocolHead(line.text()));
        if (!line.isBlank()
            && (alone
                || (sure && (filled >= 2 || line.opensPage() || opensParagraph(lines, end))))) {
          lines.set(it, line.asFurniture());
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  /**
   * The first line of the block that may belong to the head. Bodies before it are those that a § is
   * sent to, where they stand below "Kopia till" or right above the signatures.
   */
  private int afterRecipients(List<TextLine> lines, int from, int end) {
    boolean sent = belowRecipients(lines, from);
    for (int at = from; at < end; at++) {
      TextLine line = lines.get(at);
      if (line.isBlank()) {
        continue;
      }
      if (isSure(line.text())) {
        return sent || SIGNATURES.matches(line.text()) ? at : from;
      }
      if (!sent && (line.opensPage() || !isBody(line.text()))) {
        return from;
      }
    }
    return sent ? end : from;
  }

  private static boolean belowRecipients(List<TextLine> lines, int at) {
    int above = at - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    return above >= 0 && HeadingWords.RECIPIENTS.matches(lines.get(above).text());
  }

  private static boolean opensParagraph(List<TextLine> lines, int from) {
    for (TextLine line : lines.subList(from, lines.size())) {
      if (!line.isBlank()) {
        return line.text().startsWith("§");
      }
    }
    return false;
  }

  private boolean mayBelong(String text) {
    if (text.isEmpty() || text.length() > 110) {
      return false;
    }
    if (text.charAt(0) == '§') {
      return isParagraphOfPage(text);
    }
    if (text.equals("Protokollsutdrag")) {
      return false; // the heading above those whom an extract is sent to
    }
    return isSure(text)
        || isRow(text)
        || DATE.matches(text)
        || COUNTED_PAGE.matches(text)
        || (Character.isUpperCase(text.charAt(0))
            && text.length() < 70
            && (registry.isMunicipalityName(text) || OWNER.matches(text) || isBody(text)));
  }

  /** A head in columns: {@code Socialnämnden [tab] Sammanträdesdatum}. */
  private boolean isRow(String text) {
    return text.indexOf('\t') > 0
        && Arrays.stream(text.split("\t"))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .allMatch(this::isCell);
  }

  private boolean isCell(String cell) {
    return isProtocolHead(cell)
        || DATE_CELL.matches(cell)
        || PAGE_NUMBER.matches(cell)
        || registry.isMunicipalityName(cell)
        || OWNER.matches(cell)
        || isBody(cell);
  }

  /** Such a line has no other use. */
  private boolean isSure(String text) {
    return namesProtocol(text) && PROTOCOL.matches(text)
        || text.indexOf('\t') > 0 && namesProtocol(text) && isRow(text)
        || looksSigned(text) && SIGNATURES.matches(text)
        || bodyWithDate(text)
        || isParagraphOfPage(text);
  }

  private static boolean isProtocolHead(String text) {
    return namesProtocol(text) && PROTOCOL.matches(text);
  }

  private static boolean namesProtocol(String text) {
    return text.contains("PROTOKOLL") || text.contains("rotokoll");
  }

  private static boolean looksSigned(String text) {
    return text.indexOf("uster") >= 0 || text.indexOf("tdrag") >= 0;
  }

  private boolean isBody(String text) {
    return registry.bodyAtStart(text, municipality).isPresent()
        && registry.bodyNamed(text, municipality).isPresent();
  }

  private static boolean isFigures(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '-' && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return false;
      }
    }
    return true;
  }

  /** {@code Tekniska nämnden 2021-09-14}, or with its page number. */
  private boolean bodyWithDate(String text) {
    int figure = -1;
    for (int i = 0; i < text.length() && figure < 0; i++) {
      figure = Character.isDigit(text.charAt(i)) ? i : -1;
    }
    if (figure < 4
        || text.length() - figure < 10
        || text.length() - figure > 28
        || !isFigures(text, figure, figure + 10)) {
      return false;
    }
    Optional<java.time.LocalDate> date = SwedishDate.firstIn(text.substring(figure));
    return date.isPresent()
        && DATE_AND_PAGE.matcher(text.substring(figure)).matches()
        && registry
            .bodyNamed(
                DATE_LABEL.matcher(text.substring(0, figure)).replaceFirst("").strip(),
                municipality)
            .isPresent();
  }
}
