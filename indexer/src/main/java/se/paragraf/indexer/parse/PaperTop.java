package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Set;

/**
 * Finds where the letterhead above a paper's label or title begins.
 *
 * <p>Conventions: uppermost stands the unit, or the body, then the handler with e-mail or
 * telephone; between them and the label stand date, numbers and addressees. Where no handler is
 * named it goes up as long as the lines are a letterhead's. The recipients of the § before are none
 * of it: they stand below their heading, and a unit ends the letterhead upwards.
 */
final class PaperTop {

  private static final int HIGHEST = 16;

  private static final int FEW = 7;

  private final List<TextLine> lines;
  private final Set<Integer> headings;
  private final Letterhead letterhead;
  private final Surroundings surroundings;

  PaperTop(List<TextLine> lines, Set<Integer> headings, Letterhead letterhead) {
    this.lines = lines;
    this.headings = headings;
    this.letterhead = letterhead;
    this.surroundings = new Surroundings(lines, headings);
  }

  /**
   * The first line of the paper.
   *
   * @param label the line that tells what it is
   * @param after the last line that surely belongs to what stands before
   */
  int of(int label, int after) {
    int handled = fromHandler(label, after);
    int from = handled >= 0 ? handled : Math.min(fromParts(label, after), fromPage(label, after));
    while (from < label
        && !lines.get(from).opensPage()
        && (lines.get(from).isBlank() || lines.get(from).text().matches("\\d{1,4}"))) {
      from++; // the page number of the agenda item before
    }
    return from;
  }

  /** Up to the unit above a handler with e-mail or telephone; -1 where there is none. */
  private int fromHandler(int label, int after) {
    int seen = 0;
    for (int at = above(label, after); at >= 0 && seen < HIGHEST; at = above(at, after), seen++) {
      String text = lines.get(at).text();
      if (Letterhead.isMailOrPhone(text)) {
        int person = at;
        while (person >= 0 && Letterhead.isMailOrPhone(lines.get(person).text())) {
          person = above(person, after);
        }
        return person >= 0 && isHandler(lines.get(person).text()) ? withUnit(person, after) : -1;
      }
      boolean mayStand =
          lines.get(at).furniture()
              || letterhead.isPart(text)
              || letterhead.isAddressee(text)
              || isValueOf(at)
              || HeadingWords.RECIPIENTS.matcher(text).matches();
      if (!mayStand || lines.get(at).opensPage()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isHandler(String text) {
    return Letterhead.isPerson(text) || text.matches("(?iu)(?:handläggare|kontaktperson)\\b.*");
  }

  /** Up over the handler's label and the sender's address, to the unit or body above them. */
  private int withUnit(int person, int after) {
    int from = person;
    for (int at = above(person, after); at >= 0; at = above(at, after)) {
      String text = lines.get(at).text();
      if (HeadingWords.RECIPIENTS.matcher(text).matches()) {
        break;
      }
      if (letterhead.isUnit(text) || letterhead.isAddressee(text)) {
        int before = above(at, after);
        boolean recipient =
            before >= 0 && HeadingWords.RECIPIENTS.matcher(lines.get(before).text()).matches();
        return recipient ? from : at;
      }
      if (!Letterhead.isLabel(text) && (!letterhead.isPart(text) || text.matches("\\S+@\\S+"))) {
        break;
      }
      from = at;
    }
    return from;
  }

  /** The next filled line above; -1 where what stands before begins. */
  private int above(int index, int after) {
    for (int at = index - 1; at > after && at >= 0; at--) {
      if (headings.contains(at)) {
        return -1;
      }
      if (!lines.get(at).isBlank()) {
        return at;
      }
    }
    return -1;
  }

  /** Up over lines that only a letterhead has, to the page's top at the farthest. */
  private int fromParts(int label, int after) {
    int from = label;
    boolean values = false;
    int at = label;
    for (int seen = 0; at > 0 && seen < HIGHEST; seen++) {
      if (lines.get(at).opensPage()) {
        return at;
      }
      int above = at - 1;
      while (above > 0 && lines.get(above).isBlank() && !lines.get(above).opensPage()) {
        above--;
      }
      String text = lines.get(above).text();
      if (headings.contains(above)
          || above <= after
          || text.isBlank()
          || HeadingWords.RECIPIENTS.matcher(text).matches()) {
        break;
      }
      boolean part =
          lines.get(above).furniture()
              || letterhead.isPart(text)
              || (Letterhead.isPerson(text) && handlerBelow(above))
              || (values && isValueOf(above));
      if (!part && values && letterhead.isUnit(text)) {
        return above;
      }
      if (!part) {
        break;
      }
      values |= letterhead.isPart(text);
      from = above;
      at = above;
    }
    return from;
  }

  /**
   * The page's first line, the sender's name, where nothing but a letterhead lies between; the
   * label where something else does.
   */
  private int fromPage(int label, int after) {
    if (lines.get(label).opensPage()) {
      return label;
    }
    int seen = 0;
    for (int at = above(label, after); at >= 0 && seen < FEW; at = above(at, after), seen++) {
      TextLine line = lines.get(at);
      if (line.opensPage()) {
        boolean sender =
            Letterhead.isSender(line.text())
                || letterhead.isUnit(line.text())
                || letterhead.isPart(line.text());
        return line.page() > 0 && sender ? at : label;
      }
      if (!line.furniture()
          && !letterhead.isPart(line.text())
          && !letterhead.isAddressee(line.text())) {
        return label;
      }
    }
    return label;
  }

  private boolean handlerBelow(int index) {
    return surroundings.below(index, 2).stream().anyMatch(Letterhead::isMailOrPhone);
  }

  private boolean isValueOf(int index) {
    List<String> above = surroundings.above(index, 1);
    return !above.isEmpty()
        && Letterhead.isLabel(above.getFirst())
        && !HeadingWords.RECIPIENTS.matcher(above.getFirst()).matches();
  }
}
