package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.indexer.parse.PaperStarts.PaperStart;
import se.paragraf.model.DocumentType;

/**
 * Lists of who was there and who voted how, behind the minutes.
 *
 * <p>Convention: they stand behind the last §, each at the top of a page under its name ({@code
 * Omröstningslista 1}, {@code Närvarolista}) or as an annex with a row for each member, which ends
 * with the vote or with the times of coming and going. They have neither day nor number of their
 * own: they belong to the meeting, like the front page.
 */
final class MeetingList {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)^(?:bilaga\\s*\\p{L}?\\d{0,3}[.:]?\\s*[–-]?\\s*)?(?:(?:närvaro|upprops|tjänstgörings|omröstnings|voterings)(?:-"
              + " och (?:närvaro|omröstnings|voterings))?(?:lista|listor|protokoll|förteckning)(?:\\s.{0,60})?)$");

  private static final Pattern ROW =
      Pattern.compile(
          "(?u).*\\s(?:Ja|Nej|Avstår|Avstod|Frånvarande|Frånv\\.?|Kvittad|[Xx])\\s*|.*\\s\\d{1,2}[:.]\\d{2}\\s+\\d{1,2}[:.]\\d{2}");

  private static final int FEWEST_ROWS = 5;

  private static final int NAME_LINES = 3;

  private MeetingList() {}

  /** The same papers, and those lists that only their names at the tops of pages tell. */
  static List<PaperStart> among(List<PaperStart> papers, List<TextLine> lines, int lastSection) {
    List<PaperStart> all = new ArrayList<>(papers);
    Surroundings surroundings = new Surroundings(lines, Set.of());
    for (int index = lastSection + 1; lastSection >= 0 && index < lines.size(); index++) {
      int at = index;
      if (isName(lines.get(at))
          && surroundings.opensPage(at)
          && papers.stream().noneMatch(it -> it.from() <= at && it.label() + 2 >= at)) {
        all.add(new PaperStart(at, at, DocumentType.BILAGA));
      }
    }
    return all;
  }

  /** Whether an annex is such a list, by its name or by its rows. */
  static boolean is(List<TextLine> lines) {
    List<TextLine> filled = lines.stream().filter(TextLine::counts).toList();
    long rows = filled.stream().filter(it -> ROW.matcher(it.text()).matches()).count();
    return filled.stream().limit(NAME_LINES).anyMatch(MeetingList::isName)
        || (rows >= FEWEST_ROWS && rows * 2 > filled.size());
  }

  private static boolean isName(TextLine line) {
    return line.counts() && !line.text().endsWith(".") && TITLE.matcher(line.text()).matches();
  }
}
