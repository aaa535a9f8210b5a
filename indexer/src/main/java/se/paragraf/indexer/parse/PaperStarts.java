package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.indexer.parse.Letterhead.Signals;
import se.paragraf.model.DocumentType;

/**
 * Finds where a paper begins in a file that holds several.
 *
 * <p>Conventions: a paper's top names its kind and has the lines of a letterhead near ({@link
 * Letterhead}); a page head that only repeats the kind with the same case number belongs to the
 * paper that runs. An e-mail begins with its fields Från, Skickat, Till, Ämne. A motion names
 * itself in capitals or at a page's top. Behind an official's signature comes an annex.
 */
final class PaperStarts {

  private static final int WINDOW = 14;

  private static final Pattern MAIL_FROM = Pattern.compile("(?iu)^(?:från|from):\\s*\\S.*");

  private static final Pattern MAIL_FIELD =
      Pattern.compile("(?iu)^(?:skickat|sent|datum|date|till|to|kopia|cc|ämne|subject):.*");

  private static final Pattern REPLY = Pattern.compile("(?iu)^(?:sv|vb|re|fw|fwd|ang)\\s?:.*");

  private static final Pattern OF_ANNEX =
      Pattern.compile(
          "(?iu)^(?:bilaga|appendix)(?:\\s+(?:nr\\.?\\s*)?(?:\\d{1,2}[a-z]?|[a-z]))?[:.]?(?:\\s.{0,80})?$");

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
      Optional<PaperKind.Label> label = PaperKind.alone(text);
      if (label.isPresent()) {
        label(index, label.get());
      } else if (PaperKind.inTitle(text).isPresent()) {
        titled(index, PaperKind.inTitle(text).get());
      } else if (PaperKind.motion(text).isPresent()) {
        motion(index, PaperKind.motion(text).get());
      } else if (MAIL_FROM.matcher(text).matches()) {
        mail(index);
      } else if (OF_ANNEX.matcher(text).matches()) {
        annex(index);
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
    if (label.type() == DocumentType.BILAGA) {
      annex(index);
      return;
    }
    Signals signals = letterhead.signals(belowOnPage(index));
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
            + (opensPage(index) ? 1 : 0)
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
    if (lines.get(index).text().endsWith(".") || within(lastStart, index, WINDOW)) {
      return;
    }
    List<String> above = above(index, 6);
    long parts =
        above.stream().filter(it -> letterhead.isPart(it) || letterhead.isAddressee(it)).count();
    String text = lines.get(index).text();
    boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT)) && text.length() > 20;
    if (parts >= 2
        || (capitals && opensPage(index))
        || (opensPage(index) && lines.get(index).bold())) {
      start(index, type, "");
    }
  }

  private void motion(int index, DocumentType type) {
    String text = lines.get(index).text();
    boolean capitals = text.startsWith("MOTION") || text.startsWith("INTERPELLATION");
    if ((capitals || opensPage(index)) && !within(lastStart, index, 6)) {
      start(index, type, "");
    }
  }

  /** A quoted mail below, on the same matter, belongs to the thread. */
  private void mail(int index) {
    List<String> below = below(index, 12);
    long fields = below.stream().filter(it -> MAIL_FIELD.matcher(it).matches()).count();
    if (fields < 2) {
      return;
    }
    if (runningWord.equals("mail")) {
      String subject =
          below.stream()
              .filter(it -> it.matches("(?iu)^(?:ämne|subject):.*"))
              .findFirst()
              .orElse("");
      boolean sameThread = subject.isEmpty() || sameSubject(subject);
      if (sameThread) {
        return;
      }
    }
    runningSubject = subjectOf(below);
    start(index, DocumentType.E_POST, "mail");
  }

  private String runningSubject = "";

  private boolean sameSubject(String line) {
    String one = bare(line);
    String other = runningSubject;
    int length = Math.min(one.length(), other.length());
    return length == 0 || one.substring(0, length).equals(other.substring(0, length));
  }

  private static String subjectOf(List<String> fields) {
    return fields.stream()
        .filter(it -> it.matches("(?iu)^(?:ämne|subject):.*"))
        .findFirst()
        .map(PaperStarts::bare)
        .orElse("");
  }

  private static String bare(String subject) {
    String bare = subject.replaceFirst("(?iu)^(?:ämne|subject):\\s*", "");
    while (REPLY.matcher(bare).matches()) {
      bare = bare.substring(bare.indexOf(':') + 1).strip();
    }
    return bare.toLowerCase(java.util.Locale.ROOT);
  }

  /** An annex has its name at a page's top or behind a signature; a list of annexes has several. */
  private void annex(int index) {
    List<String> next = below(index, 1);
    List<String> before = above(index, 1);
    boolean listed =
        (!next.isEmpty() && OF_ANNEX.matcher(next.getFirst()).matches())
            || (!before.isEmpty()
                && (OF_ANNEX.matcher(before.getFirst()).matches() || isList(before.getFirst())));
    boolean dated = !next.isEmpty() && Letterhead.isDate(next.getFirst());
    boolean placed =
        opensPage(index) || dated || (!before.isEmpty() && Letterhead.isJob(before.getFirst()));
    if (!listed && placed && !within(lastStart, index, 2)) {
      start(index, DocumentType.BILAGA, "");
    }
  }

  private static boolean isList(String line) {
    return line.matches("(?iu)^(?:bilagor|handlingar|beslutsunderlag|underlag)\\s*:?$")
        || line.startsWith("- ");
  }

  /**
   * Behind the signatures of an official's paper (a name, and below it an office) comes what is
   * annexed to it.
   */
  private boolean afterSignature(int index, boolean signed) {
    if (starts.isEmpty()
        || !isSkrivelse(starts.getLast().type())
        || starts.getLast().label() != lastStart) {
      return false;
    }
    String text = lines.get(index).text();
    List<String> before = above(index, 1);
    if (Letterhead.isJob(text) && !before.isEmpty() && Letterhead.isPerson(before.getFirst())) {
      return true;
    }
    if (!signed || lines.get(index).furniture()) {
      return signed;
    }
    boolean goesOn =
        Letterhead.isPerson(text)
            || Letterhead.isJob(text)
            || letterhead.isPart(text)
            || letterhead.isUnit(text)
            || letterhead.isAddressee(text)
            || Headings.matches(text)
            || text.startsWith("- ")
            || text.startsWith("•")
            || OF_ANNEX.matcher(text).matches()
            || Character.isLowerCase(text.charAt(0))
            || text.indexOf('\t') >= 0;
    if (goesOn) {
      return signed && !Headings.matches(text);
    }
    if (below(index, 6).size() < 4) {
      return false;
    }
    starts.add(new PaperStart(fromOf(index), index, DocumentType.BILAGA));
    lastStart = index;
    runningWord = "";
    return false;
  }

  private static boolean isSkrivelse(DocumentType type) {
    return type == DocumentType.TJANSTEUTLATANDE || type == DocumentType.TJANSTESKRIVELSE;
  }

  private void start(int index, DocumentType type, String word) {
    starts.add(new PaperStart(fromOf(index), index, type));
    lastStart = index;
    runningWord = word;
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
              || PageHeader.PAGE_NUMBER.matcher(text).matches();
      if (!head) {
        return;
      }
      lines.set(next, lines.get(next).asFurniture());
    }
  }

  /** Up over the letterhead that stands above the label, to the page's top at the farthest. */
  private int fromOf(int label) {
    int from = label;
    boolean unit = false;
    boolean values = false;
    int seen = 0;
    for (int index = label; index > 0 && seen < 16; ) {
      if (lines.get(index).opensPage()) {
        return index;
      }
      int above = index - 1;
      while (above > 0 && lines.get(above).isBlank() && !lines.get(above).opensPage()) {
        above--;
      }
      String text = lines.get(above).text();
      if (headings.contains(above)
          || above <= lastStart
          || text.isBlank()
          || Headings.RECIPIENTS.matcher(text).matches()) {
        break;
      }
      boolean value = above > 0 && values && isValueOf(above);
      boolean part =
          lines.get(above).furniture()
              || letterhead.isPart(text)
              || (Letterhead.isPerson(text) && handlerBelow(above))
              || value
              || (values && !unit && letterhead.isUnit(text));
      if (!part) {
        break;
      }
      values |= letterhead.isPart(text);
      unit |= letterhead.isUnit(text);
      from = above;
      index = above;
      seen++;
    }
    return from;
  }

  private boolean handlerBelow(int index) {
    List<String> below = below(index, 2);
    return below.stream().anyMatch(Letterhead::isMailOrPhone);
  }

  private boolean isValueOf(int index) {
    List<String> above = above(index, 1);
    return !above.isEmpty()
        && Letterhead.isLabel(above.getFirst())
        && !Headings.RECIPIENTS.matcher(above.getFirst()).matches();
  }

  private boolean opensPage(int index) {
    int seen = 0;
    for (int at = index; at >= 0 && seen < 3; at--) {
      if (lines.get(at).opensPage()) {
        return true;
      }
      seen += lines.get(at).counts() ? 1 : 0;
    }
    return false;
  }

  /** Whether fewer than so many filled lines lie between. */
  private boolean within(int start, int index, int count) {
    if (start < 0) {
      return false;
    }
    int seen = 0;
    for (int at = start + 1; at < index; at++) {
      seen += lines.get(at).counts() ? 1 : 0;
      if (seen >= count) {
        return false;
      }
    }
    return true;
  }

  private List<String> below(int index, int count) {
    List<String> below = new ArrayList<>();
    for (int at = index + 1; at < lines.size() && below.size() < count; at++) {
      if (headings.contains(at)) {
        break;
      }
      if (!lines.get(at).isBlank()) {
        below.add(lines.get(at).text());
      }
    }
    return below;
  }

  /** What stands below on the same page, up to the next paper's label. */
  private List<String> belowOnPage(int index) {
    List<String> below = new ArrayList<>();
    for (int at = index + 1; at < lines.size() && below.size() < WINDOW; at++) {
      TextLine line = lines.get(at);
      if (headings.contains(at)
          || (line.opensPage() && !below.isEmpty() && below.size() > 2)
          || (below.size() > 2 && PaperKind.alone(line.text()).isPresent())) {
        break;
      }
      if (!line.isBlank()) {
        below.add(line.text());
      }
    }
    return below;
  }

  /** The nearest first. */
  private List<String> above(int index, int count) {
    List<String> above = new ArrayList<>();
    for (int at = index - 1; at >= 0 && above.size() < count; at--) {
      if (headings.contains(at)) {
        break;
      }
      if (lines.get(at).counts()) {
        above.add(lines.get(at).text());
      }
    }
    return above;
  }
}
