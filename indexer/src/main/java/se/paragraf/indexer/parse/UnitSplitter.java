package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.parse.Heading.Form;
import se.paragraf.indexer.parse.PaperStarts.PaperStart;
import se.paragraf.model.DocumentType;

/**
 * Cuts a document into the units that a person would cite: each § and each paper once, and the
 * front page apart, since it belongs to the meeting.
 */
final class UnitSplitter {

  /** A heading without case number in a paper is a § only if a decision follows this near. */
  private static final int DECISION_WITHIN = 25;

  /** Agenda items have a line or two each. */
  private static final int LONGEST_ITEM = 4;

  /** {@code § 101 forts.}: the § before goes on over the page's end. */
  private static final Pattern CONTINUED =
      Pattern.compile(
          "(?iu)^(?:forts(?:ättning)?\\.?(?:"
              + " (?:av|på))?\\s+)(?:\\p{L}{1,8}\\s)?§\\s?\\d{1,4}(?:\\s?[a-z])?\\.?$"
              + "|^(?:\\p{L}{1,8}\\s)?§\\s?\\d{1,4}(?:\\s?[a-z])?(?:/\\d{2,4})?[,.]?\\s*\\(?forts(?:ättning)?\\.?\\)?.{0,200}$");

  private record Cut(int from, @Nullable Heading heading, DocumentType type) {}

  /**
   * What a document falls into.
   *
   * @param units in order
   * @param agenda headings of items that nothing follows but the next item
   */
  record Division(List<Unit> units, List<Heading> agenda) {}

  private final List<TextLine> lines;
  private final Letterhead letterhead;

  /** Whether the line only says that the § before goes on: it belongs to the page. */
  static boolean isContinuation(String line) {
    return line.indexOf('§') >= 0 && CONTINUED.matcher(line).matches();
  }

  private UnitSplitter(List<TextLine> lines, Letterhead letterhead) {
    this.lines = lines;
    this.letterhead = letterhead;
  }

  static Division split(List<TextLine> lines, Letterhead letterhead, boolean scanned) {
    return new UnitSplitter(lines, letterhead).split(scanned);
  }

  private Division split(boolean scanned) {
    for (int index = 0; index < lines.size(); index++) {
      if (isContinuation(lines.get(index).text())) {
        lines.set(index, lines.get(index).asFurniture());
      }
    }
    List<Heading> headings = ParagraphHeadings.find(lines, scanned);
    if (TitlesAbove.moveBelow(lines, headings) || NumbersAbove.moveBelow(lines, headings)) {
      headings = ParagraphHeadings.find(lines, scanned);
    }
    List<Heading> agenda = isAgenda(headings) ? headings : List.of();
    if (!agenda.isEmpty()) {
      headings = List.of();
    }
    Set<Integer> places = new HashSet<>();
    headings.forEach(it -> places.add(it.line()));
    int last = headings.isEmpty() ? -1 : headings.getLast().line();
    List<PaperStart> papers =
        MeetingList.among(new PaperStarts(lines, places, letterhead).find(), lines, last);
    List<Cut> cuts = new ArrayList<>();
    for (Heading it : headings) {
      if (!isQuoted(it, papers)) {
        cuts.add(new Cut(withPageHead(it.line()), it, DocumentType.OVRIGT));
      }
    }
    papers.forEach(it -> cuts.add(new Cut(withPageHead(it.from()), null, it.type())));
    cuts.sort(Comparator.comparingInt(Cut::from));
    // Among an agenda's papers a table with Yes and No is no roll call.
    boolean minutes = last >= 0 && papers.stream().noneMatch(it -> PaperKind.isProposal(it.type()));
    List<Unit> units = new ArrayList<>();
    int first = cuts.isEmpty() ? lines.size() : cuts.getFirst().from();
    List<TextLine> front = new ArrayList<>(lines.subList(0, first));
    for (int index = 0; index < cuts.size(); index++) {
      Cut cut = cuts.get(index);
      int to = index + 1 < cuts.size() ? cuts.get(index + 1).from() : lines.size();
      Unit.Sort sort = cut.heading() == null ? Unit.Sort.PAPER : Unit.Sort.PARAGRAPH;
      List<TextLine> its = lines.subList(cut.from(), to);
      if (minutes
          && cut.from() > last
          && cut.type() == DocumentType.BILAGA
          && MeetingList.is(its)) {
        front.addAll(its);
      } else {
        units.add(unit(sort, cut.type(), cut.heading(), its));
      }
    }
    units.addFirst(unit(Unit.Sort.FRONT, DocumentType.OVRIGT, null, front));
    return new Division(units, agenda);
  }

  private static Unit unit(
      Unit.Sort sort, DocumentType type, @Nullable Heading heading, List<TextLine> lines) {
    List<TextLine> text = new ArrayList<>();
    List<String> furniture = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.furniture()) {
        furniture.add(line.text());
      } else {
        text.add(line);
      }
    }
    return new Unit(sort, type, heading, text, furniture);
  }

  /** Numbers without a sign, with a title each and no text: what is to come, not what was. */
  private boolean isAgenda(List<Heading> headings) {
    if (headings.isEmpty()
        || headings.getFirst().form() == Form.SIGN
        || headings.getFirst().form() == Form.LOST_SIGN) {
      return false;
    }
    int shortOnes = 0;
    for (int index = 0; index + 1 < headings.size(); index++) {
      int between = 0;
      for (int line = headings.get(index).line() + 1;
          line < headings.get(index + 1).line();
          line++) {
        if (HeadingWords.DECISION.matcher(lines.get(line).text()).matches()) {
          return false;
        }
        between += lines.get(line).counts() ? 1 : 0;
      }
      shortOnes += between <= LONGEST_ITEM ? 1 : 0;
    }
    return shortOnes * 10 >= (headings.size() - 1) * 8;
  }

  /**
   * Statutes, rules and agreements that lie in a bundle number their paragraphs too; those decide
   * nothing.
   */
  private boolean isQuoted(Heading heading, List<PaperStart> papers) {
    if (heading.weight() >= Heading.SURE
        || papers.stream().noneMatch(it -> it.label() < heading.line())) {
      return false;
    }
    int seen = 0;
    for (int at = heading.line() + 1; at < lines.size() && seen < DECISION_WITHIN; at++) {
      if (lines.get(at).counts()) {
        seen++;
        if (HeadingWords.DECISION.matcher(lines.get(at).text()).matches()) {
          return false;
        }
      }
    }
    return true;
  }

  /** The page head right above belongs to what it stands above. */
  private int withPageHead(int line) {
    int from = line;
    while (from > 0
        && !lines.get(from).opensPage()
        && (lines.get(from - 1).furniture() || lines.get(from - 1).isBlank())) {
      from--;
    }
    return from;
  }
}
