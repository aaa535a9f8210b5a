package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.paragraf.indexer.parse.Letterhead.Signals;
import se.paragraf.model.DocumentType;

/**
 * Finds where a paper begins in a file that holds several.
 *
 * <p>Conventions: a paper's top names its kind and has the lines of a letterhead near ({@link
 * Letterhead}); a page head that only repeats the kind with the same case number belongs to the
 * paper that runs. An e-mail begins with its fields Från, Skickat, Till, Ämne. A motion names
 * itself in capitals or at a page's top. Where annexes begin is told by {@link AnnexPlaces}.
 */
final class PaperStarts {

  private static final int WINDOW = 14;

  private static final int LIST_HEAD = 3;

  /** Lists of papers are seldom longer. */
  private static final int LISTED = 6;

  /** So near below a § stands its own title. */
  private static final int TITLE_OF_SECTION = 4;

  /**
   * The top of a paper.
   *
   * @param from the index of its first line
   * @param label the index of the line that tells what it is
   */
  record PaperStart(int from, int label, DocumentType type) {}

  private final List<TextLine> lines;
  private final Set<Integer> headings;
  private final Letterhead letterhead;
  private final Surroundings surroundings;
  private final PaperTop top;
  private final AnnexPlaces places;
  private final MailThread mails = new MailThread();
  private final AnnexList annexes = new AnnexList();
  private final List<PaperStart> starts = new ArrayList<>();
  private String runningWord = "";
  private int lastStart = -1;

  /**
   * @param lines of the document; page heads that only repeat a kind are marked as furniture here
   * @param headings the lines on which a § begins
   */
  PaperStarts(List<TextLine> lines, Set<Integer> headings, Letterhead letterhead) {
    this.lines = lines;
    this.headings = headings;
    this.letterhead = letterhead;
    this.surroundings = new Surroundings(lines, headings);
    this.top = new PaperTop(lines, headings, letterhead);
    this.places = new AnnexPlaces(lines, letterhead, surroundings);
  }

  List<PaperStart> find() {
    boolean signed = false;
    for (int index = 0; index < lines.size(); index++) {
      TextLine line = lines.get(index);
      if (line.isBlank()) {
        continue;
      }
      if (headings.contains(index)) {
        runningWord = "";
        lastStart = index;
        signed = false;
        continue;
      }
      if (index <= lastStart) {
        continue;
      }
      String text = line.text();
      boolean listing = isInSkrivelse() && !line.furniture() && annexes.read(text);
      Optional<PaperKind.Label> label = PaperKind.alone(text);
      if (label.isPresent()) {
        label(index, label.get());
      } else if (PaperKind.inTitle(text).isPresent()) {
        titled(index, PaperKind.inTitle(text).get());
      } else if (PaperKind.motion(text).isPresent()) {
        motion(index, PaperKind.motion(text).get());
      } else if (ListHeading.isTitle(text)) {
        list(index);
      } else if (MailThread.mayBegin(text)) {
        if (mails.begins(
            surroundings.below(index, MailThread.FIELDS), runningWord.equals("mail"))) {
          start(index, DocumentType.E_POST, "mail");
        }
      } else if (!listing && AnnexList.isLabel(text)) {
        annex(index);
      } else if (!listing) {
        listedAnnex(index);
      }
      if (!starts.isEmpty() && starts.getLast().label() == lastStart) {
        signed = signed && index > lastStart;
      }
      signed = afterSignature(index, signed);
    }
    return starts;
  }

  private void label(int index, PaperKind.Label label) {
    TextLine line = lines.get(index);
    if (headings.contains(lastStart) && surroundings.within(lastStart, index, 1)) {
      return; // "§ 39" / "Delegationsbeslut": the title of the §
    }
    if (label.type() == DocumentType.BILAGA) {
      annex(index);
      return;
    }
    // Among the papers that a decision builds on, each is named with its day.
    if (label.dated()
        && !surroundings.opensPage(index)
        && surroundings.above(index, LISTED).stream().anyMatch(PaperStarts::opensList)) {
      return;
    }
    Signals signals = letterhead.signals(surroundings.belowOnPage(index, WINDOW));
    boolean repeats =
        label.word().equalsIgnoreCase(runningWord)
            && !(signals.date() && (signals.addressee() || signals.handler()))
            && label.page() != 1;
    if (label.page() > 1 || (repeats && !signals.handler() && !signals.addressee())) {
      repeat(index);
      return;
    }
    int weight =
        signals.count()
            + (surroundings.opensPage(index) ? 1 : 0)
            + (label.page() == 1 ? 1 : 0)
            + (label.owned() ? 1 : 0)
            + (label.dated() ? 1 : 0);
    boolean mayBeHeading =
        label.type() == DocumentType.YTTRANDE
            || label.type() == DocumentType.RESERVATION
            || label.type() == DocumentType.MOTION
            || label.type() == DocumentType.INTERPELLATION;
    boolean motion =
        label.type() == DocumentType.MOTION || label.type() == DocumentType.INTERPELLATION;
    // "Reservation" and "Yttrande" are headings inside a § too; only a paper has these.
    boolean papery =
        signals.number() || signals.handler() || signals.firstPage() || label.page() == 1;
    if (mayBeHeading && !papery && !(motion && (label.dated() || label.capitals()))) {
      return;
    }
    if (weight >= (motion ? 1 : 2)) {
      start(index, label.type(), label.word());
    }
  }

  /** A title that names its kind begins a paper, unless the paper has begun with a label above. */
  private void titled(int index, DocumentType type) {
    // A sentence, or an entry in a list of papers, ends in a full stop; a title does not.
    boolean below =
        surroundings.within(
                lastStart, index, headings.contains(lastStart) ? TITLE_OF_SECTION : WINDOW)
            && !surroundings.isPagesApart(lastStart, index);
    if (lines.get(index).text().endsWith(".") || below) {
      return;
    }
    List<String> above = surroundings.above(index, 6);
    long parts =
        above.stream().filter(it -> letterhead.isPart(it) || letterhead.isAddressee(it)).count();
    String text = lines.get(index).text();
    boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT)) && text.length() > 20;
    if (parts >= 2
        || (capitals && surroundings.opensPage(index))
        || (surroundings.opensPage(index) && lines.get(index).bold())) {
      start(index, type, "");
    }
  }

  private void motion(int index, DocumentType type) {
    String text = lines.get(index).text();
    boolean capitals = text.startsWith("MOTION") || text.startsWith("INTERPELLATION");
    if ((capitals || surroundings.opensPage(index)) && !surroundings.within(lastStart, index, 6)) {
      start(index, type, "");
    }
  }

  /** A list of assignments has its title in capitals and its day below. */
  private void list(int index) {
    if (letterhead.signals(surroundings.below(index, LIST_HEAD)).date()) {
      start(index, DocumentType.UPPDRAGSLISTA, "");
    }
  }

  /** Behind the signatures of an official's paper comes what is annexed to it. */
  private boolean afterSignature(int index, boolean signed) {
    if (!isInSkrivelse()) {
      return false;
    }
    if (places.endsSignature(index)) {
      return true;
    }
    if (!signed || lines.get(index).furniture()) {
      return signed;
    }
    String text = lines.get(index).text();
    if (Letterhead.isSender(text) && isAboveLabel(index)) {
      return true; // a party's name above the word Motion: the paper begins with that
    }
    if (places.goesOnWithSignatures(text)) {
      return !Headings.matches(text);
    }
    if (places.hasTextBelow(index)) {
      DocumentType type =
          ListHeading.matches(text)
              ? DocumentType.UPPDRAGSLISTA
              : PaperKind.ofTitle(text).orElse(DocumentType.BILAGA);
      start(index, type, "");
    }
    return false;
  }

  private boolean isAboveLabel(int index) {
    return surroundings.below(index, 1).stream()
        .anyMatch(it -> PaperKind.alone(it).isPresent() || PaperKind.motion(it).isPresent());
  }

  private void annex(int index) {
    if (places.isLabelled(index, lastStart)) {
      start(index, DocumentType.BILAGA, "");
    }
  }

  private void listedAnnex(int index) {
    boolean inPaper = !starts.isEmpty() && starts.getLast().label() == lastStart;
    if (inPaper && places.isListed(index, lastStart, annexes)) {
      String text = lines.get(index).text();
      starts.add(new PaperStart(index, index, PaperKind.ofTitle(text).orElse(DocumentType.BILAGA)));
      lastStart = index;
      runningWord = "";
    }
  }

  private static boolean opensList(String line) {
    return Headings.read(line).filter(it -> it.part() == Headings.Part.BASIS).isPresent();
  }

  private boolean isInSkrivelse() {
    return !starts.isEmpty()
        && starts.getLast().label() == lastStart
        && isSkrivelse(starts.getLast().type());
  }

  private static boolean isSkrivelse(DocumentType type) {
    return type == DocumentType.TJANSTEUTLATANDE || type == DocumentType.TJANSTESKRIVELSE;
  }

  private void start(int index, DocumentType type, String word) {
    starts.add(new PaperStart(top.of(index, lastStart), index, type));
    lastStart = index;
    runningWord = word;
    if (isSkrivelse(type)) {
      annexes.clear();
    }
  }

  /** Marks a page head that repeats kind and case number. */
  private void repeat(int index) {
    lines.set(index, lines.get(index).asFurniture());
    for (int next = index + 1, seen = 0; next < lines.size() && seen < 2; next++) {
      String text = lines.get(next).text();
      if (text.isBlank()) {
        continue;
      }
      seen++;
      boolean head =
          text.matches("(?iu)^(?:dnr|diarie\\p{L}*)\\s*[:.]?.{0,30}$")
              || PageHeader.PAGE_NUMBER.matches(text);
      if (!head) {
        return;
      }
      lines.set(next, lines.get(next).asFurniture());
    }
  }
}
