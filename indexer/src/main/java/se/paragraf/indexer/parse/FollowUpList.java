package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Municipality;

/**
 * Reads a follow-up of assignments (uppföljning, T1, delår).
 *
 * <p>Convention: each assignment is a paragraph that ends with the responsible bodies in brackets;
 * where it stands is told below:
 *
 * <pre>
 * Ta fram en skyfallsplan (SBN, TN)
 * Uppdraget bedöms bli genomfört under året.
 * </pre>
 */
final class FollowUpList {

  private static final int FEWEST = 3;

  private static final Pattern LIST = Pattern.compile("(?iu).*(?:uppdrag|uppföljning).*");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?u)^(?:[•\\-–*]\\s*|\\d{1,3}[.)]\\s+)?(?<title>.{8,400}?)\\s*\\((?<bodies>[\\p{L}][\\p{L} ,&-]{0,120})\\)\\s*\\.?$");

  /**
   * An assignment in such a list.
   *
   * @param responsible the bodies, full names
   */
  record Item(String title, List<String> responsible, String status, List<TextLine> lines) {}

  private FollowUpList() {}

  /** The items; none where the document is no such list. */
  static List<Item> find(
      List<TextLine> lines,
      BodyRegistry registry,
      @Nullable Municipality municipality,
      Set<TextLine> taken) {
    boolean named =
        lines.stream()
            .filter(TextLine::counts)
            .limit(6)
            .anyMatch(it -> LIST.matcher(it.text()).matches());
    if (!named) {
      return List.of();
    }
    ResponsibleReader bodies = new ResponsibleReader(registry, municipality);
    List<Item> items = new ArrayList<>();
    List<TextLine> running = new ArrayList<>();
    String title = "";
    List<String> responsible = List.of();
    for (TextLine line : lines) {
      Matcher matcher = ITEM.matcher(line.text());
      Optional<List<String>> named1 =
          line.counts() && line.text().endsWith(")") && matcher.matches()
              ? bodies.known(matcher.group("bodies"))
              : Optional.empty();
      if (named1.isPresent()) {
        add(items, title, responsible, running);
        title = matcher.group("title");
        responsible = named1.get();
        running = new ArrayList<>(List.of(line));
      } else if (!running.isEmpty() && line.counts() && !isHeading(line)) {
        running.add(line);
      }
    }
    add(items, title, responsible, running);
    if (items.size() < FEWEST) {
      return List.of();
    }
    items.forEach(it -> taken.addAll(it.lines()));
    return items;
  }

  private static boolean isHeading(TextLine line) {
    return (line.bold() || line.size() > 12) && line.text().length() < 60
        || line.text().equals(".");
  }

  private static void add(
      List<Item> items, String title, List<String> responsible, List<TextLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    RunningText status = new RunningText();
    lines.subList(1, lines.size()).forEach(it -> status.add(it.text()));
    items.add(new Item(title, responsible, status.toString(), List.copyOf(lines)));
  }
}
