package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;

/**
 * Reads the head of a paper: whose it is, of which case and day, and its title.
 *
 * <p>Convention: the title is the first line below the letterhead that is no part of it, with those
 * that go on. "Er beteckning" is the asking body's number and not the paper's own.
 */
final class PaperReader {

  private static final int HEAD_LINES = 30;

  private static final int LIST_HEAD_LINES = 6;

  /** A letterhead has few columns. */
  private static final int MOST_CELLS = 20;

  private static final Pattern OTHERS_NUMBER =
      Pattern.compile("(?iu)^er\\s+(?:beteckning|ref|referens|dnr).*");

  /** In what comes by a form, the title is a field of its own. */
  private static final Pattern TITLE_LABEL = Pattern.compile("(?iu)^(?:ärende)?rubrik:?$");

  /** {@code YTTRANDE FRÅN TEKNISKA NÄMNDEN} above date and number: who answers, and no title. */
  private static final Pattern SENDER =
      Pattern.compile("(?iu)^(?:yttrande|remissvar|remissyttrande|skrivelse)\\s+från\\s.+");

  /**
   * The head of a paper.
   *
   * @param title on one line; empty where there is none
   * @param date as printed on it, or null
   * @param body by its case number or addressee, or null
   * @param inferred whether the body was told from the case number
   */
  record PaperHead(
      String title,
      @Nullable LocalDate date,
      @Nullable Body body,
      boolean inferred,
      List<CaseNumber> diarienummer) {}

  private final Letterhead letterhead;
  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;

  PaperReader(Letterhead letterhead, BodyRegistry registry, @Nullable Municipality municipality) {
    this.letterhead = letterhead;
    this.registry = registry;
    this.municipality = municipality;
  }

  PaperHead read(Unit unit, float bodySize) {
    return unit.type() == DocumentType.E_POST
        ? MailReader.read(unit.lines())
        : paper(unit, bodySize);
  }

  private PaperHead paper(Unit unit, float bodySize) {
    List<TextLine> lines = unit.lines();
    int title = titleLine(lines);
    TitleReader.Title read =
        title < 0
            ? new TitleReader.Title("", 0)
            : TitleReader.read(lines.subList(title, lines.size()), "", bodySize);
    int headEnd = title < 0 ? Math.min(lines.size(), HEAD_LINES) : title + read.lines();
    List<String> head = new ArrayList<>(unit.furniture());
    int limit = Math.min(lines.size(), headEnd);
    for (TextLine line : lines.subList(0, limit)) {
      if (!line.isBlank()) {
        head.addAll(List.of(line.text().split("\\t", MOST_CELLS)));
      }
    }
    if (unit.type() == DocumentType.UPPDRAGSLISTA || unit.type() == DocumentType.UPPFOLJNING) {
      belowListHeading(lines.subList(limit, lines.size()), head);
    }
    head.replaceAll(String::strip);
    head.removeIf(String::isEmpty);
    List<CaseNumber> numbers = numbers(head);
    List<CaseNumber> inFoot = PaperFoot.number(lines);
    if (!inFoot.isEmpty() && (numbers.isEmpty() || unit.type() == DocumentType.BILAGA)) {
      numbers = inFoot; // an annex comes below the page head of the paper before
    }
    LocalDate date = date(head).or(() -> PaperFoot.date(lines)).orElse(null);
    if (date == null
        && (unit.type() == DocumentType.MOTION || unit.type() == DocumentType.INTERPELLATION)) {
      date = SigningDay.last(lines).orElse(null);
    } else if (date == null && unit.type() == DocumentType.BILAGA) {
      date = SigningDay.aboveMember(lines).orElse(null);
    }
    Optional<Body> addressee = addressee(head);
    Optional<Body> own =
        numbers.stream()
            .map(it -> it.key().code())
            .filter(it -> !it.isEmpty())
            .flatMap(it -> registry.bodyOfCode(it, municipality).stream())
            .findFirst();
    boolean proposal =
        unit.type() == DocumentType.TJANSTESKRIVELSE
            || unit.type() == DocumentType.TJANSTEUTLATANDE
            || unit.type() == DocumentType.MOTION
            || unit.type() == DocumentType.INTERPELLATION;
    Optional<Body> body = proposal ? addressee.or(() -> own) : own;
    if (unit.type() == DocumentType.UPPDRAGSLISTA || unit.type() == DocumentType.UPPFOLJNING) {
      body =
          head.stream().filter(it -> it.length() < 60).flatMap(it -> body(it).stream()).findFirst();
    }
    return new PaperHead(
        read.text(), date, body.orElse(null), body.isPresent() && body.equals(own), numbers);
  }

  /** Below a list's heading stand its day and, by name or letters, whose assignments they are. */
  private void belowListHeading(List<TextLine> lines, List<String> head) {
    int seen = 0;
    for (TextLine line : lines) {
      String text = line.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      boolean body = text.length() < 60 && body(text).isPresent();
      if (++seen > LIST_HEAD_LINES || !(body || letterhead.isPart(text))) {
        return;
      }
      head.add(text);
    }
  }

  private Optional<Body> body(String text) {
    return DecisionCitation.body(text, registry, municipality);
  }

  /** The index of the first line that is no letterhead; -1 where there is none before a heading. */
  private int titleLine(List<TextLine> lines) {
    String before = "";
    boolean values = false;
    int seen = 0;
    for (int index = 0; index < lines.size() && seen < HEAD_LINES; index++) {
      TextLine line = lines.get(index);
      String text = line.text();
      if (text.isBlank()) {
        continue;
      }
      seen++;
      if (Headings.matches(text) && !Letterhead.isLabel(text) && PaperKind.alone(text).isEmpty()) {
        return -1;
      }
      if (TITLE_LABEL.matcher(before).matches()) {
        return index;
      }
      String next = next(lines, index);
      boolean part =
          letterhead.isPart(text)
              || isRowOfHead(text)
              || PaperKind.alone(text).isPresent()
              || (seen == 1 && PaperKind.motion(text).isPresent() && isCapitals(text))
              || letterhead.isAddressee(text)
              || letterhead.isBodyWithYear(text)
              || SigningDay.is(text)
              || (seen == 1
                  && Letterhead.isSender(text)
                  && (letterhead.isPart(next) || PaperKind.alone(next).isPresent()))
              || (seen <= 3 && SENDER.matcher(text).matches() && letterhead.isPart(next))
              || (Letterhead.isLabel(before)
                  && text.length() < 40
                  && PaperKind.inTitle(text).isEmpty())
              || (Letterhead.isPerson(text)
                  && (Letterhead.isLabel(firstCell(before))
                      || Letterhead.isMailOrPhone(next)
                      || Letterhead.isJob(next)))
              || (seen < 6 && letterhead.isUnit(text))
              || (values && Letterhead.isJob(text) && Letterhead.isPerson(firstCell(before)))
              || isFirstHalfOfAddressee(text, next)
              || isSecondHalfOfAddressee(before, text);
      values |= part;
      if (!part) {
        return index;
      }
      before = text;
    }
    return -1;
  }

  /** A letterhead in columns: handler to the left, date and case number to the right. */
  private boolean isRowOfHead(String text) {
    if (text.indexOf('\t') < 0) {
      return false;
    }
    for (String cell : text.split("\t", MOST_CELLS)) {
      String part = cell.strip();
      if (!part.isEmpty()
          && (letterhead.isPart(part)
              || letterhead.isAddressee(part)
              || PaperKind.alone(part).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private static String firstCell(String row) {
    int tab = row.indexOf('\t');
    return (tab < 0 ? row : row.substring(0, tab)).strip();
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  /** {@code Kommunstyrelsens} / {@code näringslivs- och arbetsutskott} on two lines. */
  private boolean isFirstHalfOfAddressee(String text, String next) {
    return text.endsWith("s")
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && letterhead.isAddressee(text + " " + next);
  }

  private boolean isSecondHalfOfAddressee(String before, String text) {
    return !before.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && letterhead.isAddressee(before + " " + text);
  }

  private static String next(List<TextLine> lines, int index) {
    for (int next = index + 1; next < lines.size(); next++) {
      if (!lines.get(next).isBlank()) {
        return lines.get(next).text();
      }
    }
    return "";
  }

  private List<CaseNumber> numbers(List<String> head) {
    List<CaseNumber> found = new ArrayList<>();
    for (int index = 0; index < head.size() && found.isEmpty(); index++) {
      String line = head.get(index);
      if (OTHERS_NUMBER.matcher(line).matches()
          || (index > 0 && OTHERS_NUMBER.matcher(head.get(index - 1)).matches())) {
        continue;
      }
      if (Letterhead.isCaseNumber(line)) {
        found.addAll(CaseNumbers.inHeading(line).stream().limit(1).toList());
      } else if (letterhead.isPart(line)) {
        // Of several columns the first is the paper's own; "Er beteckning" stands last.
        found.addAll(CaseNumbers.inHeading(withoutDate(line)).stream().limit(1).toList());
      }
    }
    return found;
  }

  private static String withoutDate(String line) {
    return line.replaceAll("(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)", " ");
  }

  private Optional<LocalDate> date(List<String> head) {
    for (String line : head) {
      boolean place =
          letterhead.isPart(line)
              || PaperKind.alone(line).isPresent()
              || PaperKind.motion(line).isPresent();
      if (place && !line.matches("(?iu)^(?:ert datum|er beteckning).*")) {
        Optional<LocalDate> date = SwedishDate.firstIn(line);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The last body named alone: those above it are sent copies. */
  private Optional<Body> addressee(List<String> head) {
    Optional<Body> last = Optional.empty();
    for (int index = 0; index < head.size(); index++) {
      String line = head.get(index).replaceFirst("(?iu)^till:?\\s+", "");
      String joined = index + 1 < head.size() ? line + " " + head.get(index + 1) : line;
      Optional<Body> body = registry.bodyNamed(joined, municipality);
      if (body.isEmpty()) {
        body = registry.bodyNamed(line.replaceFirst(",\\s.*$", "").strip(), municipality);
      }
      if (body.isEmpty() && PaperKind.motion(head.get(index)).isPresent()) {
        body = registry.bodyIn(line, municipality);
      }
      if (body.isPresent()) {
        last = body;
      }
    }
    return last;
  }
}
