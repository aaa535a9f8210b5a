package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Set;

/**
 * What speaks against the reading of a §: each mark of a heading, a title or a meeting's date that
 * is not where offices put it.
 */
final class DecisionDoubts {

  private static final int LONGEST_TITLE = 260;
  private static final int SHORTEST_TITLE = 4;

  /** No title begins or ends so; a stroke or a brace is what an OCR makes of a line or a stain. */
  private static final LinePattern ODD_TITLE =
      LinePattern.of(
          "(?u)^[^\\p{Lu}\\d\"”“»'(§].*|.*[|{}~_\\[\\]=].*|.*(?:[-–,:]|\\s(?:i|för|och|av|till|på|om|med|från|samt))$"
              + "|.*\\s(?iu:dnr|diarienr|diarienummer)\\b.*|.*\\p{L}\\d\\p{L}.*"
              + "|^(?:\\p{Lu}\\p{L}{1,6}[ -/])?(?:19|20)\\d{2}\\s?[-–/:]\\s?\\d.*");

  /** A sentence is text: titles have no full stop, save behind an abbreviation. */
  private static final LinePattern SENTENCE = LinePattern.of("(?u).{50,}\\p{Ll}{3,}\\.");

  private final RunningNumbers numbers;
  private final boolean severalMeetings;
  private final boolean amongPapers;
  private final Legibility legibility;
  private final boolean blanksTell;

  /**
   * Looks at the §§ of one document.
   *
   * @param severalMeetings whether they are of several meetings, each with its own numbers
   * @param amongPapers whether they lie in a bundle or a book for another meeting
   * @param lines all of the document: in some, every other line is empty, and parts nothing
   */
  DecisionDoubts(
      RunningNumbers numbers,
      boolean severalMeetings,
      boolean amongPapers,
      Legibility legibility,
      List<TextLine> lines) {
    this.numbers = numbers;
    this.legibility = legibility;
    this.severalMeetings = severalMeetings;
    this.amongPapers = amongPapers;
    this.blanksTell = lines.stream().filter(TextLine::isBlank).count() * 20 < lines.size() * 9L;
  }

  /**
   * What speaks against a §.
   *
   * @param hasBody whether a body is known, be it inferred
   * @param notes what was inferred of it or of its document
   */
  Set<Doubt> of(
      Heading heading, Section section, Meeting meeting, boolean hasBody, List<String> notes) {
    Set<Doubt> doubts = Inferred.doubts(notes, hasBody, meeting.municipality() != null);
    heading(heading, doubts);
    title(section, doubts);
    if (section.diarienummer().isEmpty() && hasLabel(heading, section)) {
      doubts.add(Doubt.NUMBER_NOT_READ);
    }
    doubts.addAll(meeting.doubts());
    if (amongPapers) {
      doubts.add(Doubt.AMONG_PAPERS);
    }
    doubts.addAll(legibility.doubtsOfSection(section.headingLines()));
    return doubts;
  }

  private void heading(Heading heading, Set<Doubt> doubts) {
    boolean sure =
        heading.weight() >= Heading.SURE || (heading.weight() >= 3 && numbers.holds(heading));
    if (!sure) {
      doubts.add(Doubt.WEAK_HEADING);
    }
    switch (heading.form()) {
      case SIGN, LOST_SIGN -> {}
      case WITH_YEAR, NUMBER_FIRST, ITEM -> doubts.add(Doubt.NO_SIGN);
    }
    if (!severalMeetings && numbers.repeats(heading)) {
      doubts.add(Doubt.REPEATED);
    }
  }

  private void title(Section section, Set<Doubt> doubts) {
    String title = section.title();
    if (title.isEmpty()) {
      doubts.add(Doubt.NO_TITLE);
      return;
    }
    if (title.length() > LONGEST_TITLE
        || title.length() < SHORTEST_TITLE
        || ODD_TITLE.matches(title)
        || title.endsWith(".") && SENTENCE.matches(title)) {
      doubts.add(Doubt.TITLE_UNLIKELY);
    }
    if (mayGoOn(section)) {
      doubts.add(Doubt.TITLE_MAY_GO_ON);
    }
  }

  /** A title ends at a heading, at an empty line, or where the letters are set otherwise. */
  private boolean mayGoOn(Section section) {
    List<TextLine> head = section.headingLines();
    int last = head.size() - 1;
    while (last > 0 && head.get(last).isBlank()) {
      last--;
    }
    int next = 0;
    while (next < section.lines().size() && section.lines().get(next).isBlank()) {
      next++;
    }
    if (last < 0 || next == section.lines().size()) {
      return false;
    }
    boolean blank = last < head.size() - 1 || next > 0;
    TextLine below = section.lines().get(next);
    return !(blank && blanksTell)
        && !Headings.matches(below.text())
        && below.looksLike(head.get(last));
  }

  private static boolean hasLabel(Heading heading, Section section) {
    return ParagraphHeadings.LABEL_LINE.matcher(heading.rest()).matches()
        || section.headingLines().stream()
            .anyMatch(it -> ParagraphHeadings.LABEL_LINE.matcher(it.text()).matches())
        || section.lines().stream()
            .limit(4)
            .anyMatch(it -> ParagraphHeadings.LABEL_LINE.matcher(it.text()).matches());
  }
}
