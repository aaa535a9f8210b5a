package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;
import se.paragraf.model.YearSource;

/**
 * Reads body and date of a meeting from page heads and the front page, by {@link MeetingBody} and
 * {@link MeetingDate}, and tells what speaks against them.
 */
final class MeetingReader {

  private static final int FRONT_LINES = 80;

  private static final int TOP_LINES = 12;

  /** Heads and feet together have hardly more lines a page. */
  private static final int LINES_OF_A_HEAD = 8;

  private static final Pattern EXTRACT =
      Pattern.compile("(?iu)(?<!\\p{L})(?:protokollsutdrag|utdrag ur (?:sammanträdes)?protokoll)");

  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;
  private final MeetingBody bodies;
  private final MeetingDate dates;

  MeetingReader(BodyRegistry registry, @Nullable Municipality municipality) {
    this.registry = registry;
    this.municipality = municipality;
    this.bodies = new MeetingBody(registry, municipality);
    this.dates = new MeetingDate(registry, municipality);
  }

  /**
   * The meeting that a document as a whole is of.
   *
   * @param heads of its pages, each as often as it occurs
   * @param front what stands before the first §
   */
  Meeting ofDocument(String path, List<String> heads, List<TextLine> front, boolean isProtocol) {
    List<String> lines = new ArrayList<>(heads.stream().distinct().toList());
    front.stream()
        .filter(it -> !it.isBlank())
        .limit(FRONT_LINES)
        .forEach(it -> lines.add(it.text()));
    List<String> warnings = new ArrayList<>();
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    Body body = fuller(bodies.of(lines, isProtocol).orElse(null), front);
    Body named = bodies.inFileName(path).orElse(null);
    if (body == null && named != null) {
      body = named;
      warnings.add("body from the file name");
    } else if (body != null && !isNamed(body, path)) {
      if (named != null) {
        doubts.add(Doubt.BODY_UNLIKE_NAME);
      }
      if (!standsInPlace(body, heads, front)) {
        doubts.add(Doubt.BODY_IN_TEXT);
      }
    }
    MeetingDate.Dated dated = dates.of(lines).orElse(null);
    Optional<LocalDate> inName = SwedishDate.inFileName(MeetingBody.fileName(path));
    if (dated != null) {
      LocalDate date = dated.date();
      if (!dated.labelled() && !inName.equals(Optional.of(date))) {
        doubts.add(Doubt.DATE_UNLABELLED);
      }
      if (inName.isPresent() && !inName.get().equals(date)) {
        doubts.add(Doubt.DATE_UNLIKE_NAME);
      }
      return new Meeting(
          municipality, body, date, date.getYear(), YearSource.DATE, warnings, doubts);
    }
    doubts.add(Doubt.NO_DATE);
    return new Meeting(
        municipality,
        body,
        null,
        inName.map(LocalDate::getYear).orElse(null),
        inName.map(_ -> YearSource.FILE_NAME).orElse(null),
        warnings,
        doubts);
  }

  /** Heads are short: {@code Arbetsutskottet} is whose it is that the front page names in full. */
  private @Nullable Body fuller(@Nullable Body body, List<TextLine> front) {
    if (body == null || !body.code().isEmpty()) {
      return body;
    }
    return front.stream()
        .filter(it -> !it.isBlank())
        .limit(TOP_LINES)
        .flatMap(it -> registry.bodyAtStart(it.text(), municipality).stream())
        .filter(it -> it.name().length() > body.name().length())
        .filter(it -> new OwnBody(it).isOwnerIn(body.name() + "s"))
        .findFirst()
        .orElse(body);
  }

  /** In the head of page after page or beside a date there, or among the document's first lines. */
  private boolean standsInPlace(Body body, List<String> heads, List<TextLine> front) {
    List<String> its = heads.stream().filter(it -> opensWith(body, it)).toList();
    return (its.size() > 1 && its.size() * LINES_OF_A_HEAD >= heads.size())
        || its.stream().anyMatch(it -> SwedishDate.firstIn(it).isPresent())
        || front.stream()
            .filter(it -> !it.isBlank())
            .limit(TOP_LINES)
            .anyMatch(it -> opensWith(body, it.text()));
  }

  /** By its name, be it a part of a longer one in the general list, or by its letters. */
  private static boolean isNamed(Body body, String path) {
    String name = path.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return name.contains(body.name().replace('-', ' ').toLowerCase(Locale.ROOT))
        || (!body.code().isEmpty()
            && Arrays.asList(MeetingBody.fileName(name).split("[^\\p{L}]+"))
                .contains(body.code().toLowerCase(Locale.ROOT)));
  }

  private boolean opensWith(Body body, String line) {
    return registry.bodyAtStart(line, municipality).filter(body::equals).isPresent();
  }

  /** Body and date as the heads of an extract's own pages give them; null what they do not say. */
  Meeting ofHeads(List<String> printed) {
    List<String> heads = withCells(printed);
    Body body = bodies.of(heads, true).orElse(null);
    MeetingDate.Dated dated = dates.of(heads).orElse(null);
    LocalDate date = dated == null ? null : dated.date();
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (dated == null) {
      doubts.add(Doubt.NO_DATE);
    } else if (!dated.labelled()) {
      doubts.add(Doubt.DATE_UNLABELLED);
    }
    // A file may hold the extracts of several municipalities.
    Municipality own = registry.municipalityIn(String.join("\n", heads)).orElse(municipality);
    return new Meeting(
        own,
        body,
        date,
        date == null ? null : date.getYear(),
        date == null ? null : YearSource.DATE,
        List.of(),
        doubts);
  }

  /**
   * The meeting of an extract that lies among another meeting's papers: the head of its page says
   * that it is an extract, and from which minutes.
   */
  Optional<Meeting> ofExtract(List<String> heads) {
    if (heads.stream().noneMatch(it -> EXTRACT.matcher(it).find())) {
      return Optional.empty();
    }
    Meeting its = ofHeads(heads);
    return its.body() == null || its.date() == null ? Optional.empty() : Optional.of(its);
  }

  /** A head in columns tells in each cell what others tell on lines of their own. */
  private static List<String> withCells(List<String> lines) {
    List<String> all = new ArrayList<>();
    for (String line : lines) {
      all.add(line.replace('\t', ' '));
      if (line.indexOf('\t') >= 0) {
        for (String cell : line.split("\t")) {
          if (!cell.isBlank()) {
            all.add(cell.strip());
          }
        }
      }
    }
    return all;
  }
}
