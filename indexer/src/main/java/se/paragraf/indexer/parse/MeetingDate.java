package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Municipality;

/**
 * Reads the day of a meeting.
 *
 * <p>Convention: it stands behind the label Sammanträdesdatum or the body's name, or in "Plats och
 * tid". Dates behind labels of adjustment and posting are other dates.
 */
final class MeetingDate {

  private static final Pattern MEETING_DATE =
      Pattern.compile(
          "(?iu)^(?:sammanträdes?datum|sammanträdesdag|mötesdatum|mötesdag|sammanträde den|datum"
              + " för sammanträde)\\b");

  private static final Pattern PLACE_TIME =
      Pattern.compile(
          "(?iu)^(?:plats och tid|tid och plats|tid:?|datum:|sammanträdestid)(?:\\s|:|$)");

  private static final Pattern OTHER_DATE =
      Pattern.compile(
          "(?iu)juster|anslag|tas ned|sätts"
              + " upp|underskrift|daterat|förvaring|utdragsb|utdraget|utskriv|skapad|överklag");

  /** A date, and whether a label or the body's name stands beside it. */
  record Dated(LocalDate date, boolean labelled) {
    private static Dated beside(LocalDate date) {
      return new Dated(date, true);
    }
  }

  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;

  MeetingDate(BodyRegistry registry, @Nullable Municipality municipality) {
    this.registry = registry;
    this.municipality = municipality;
  }

  /** The date in the lines of heads and front page. */
  Optional<Dated> of(List<String> front) {
    for (int index = 0; index < front.size(); index++) {
      if (MEETING_DATE.matcher(front.get(index)).find()) {
        Optional<LocalDate> date = SwedishDate.firstIn(front.get(index));
        for (int next = index + 1;
            date.isEmpty() && next < Math.min(index + 3, front.size());
            next++) {
          date = SwedishDate.firstIn(front.get(next));
        }
        if (date.isPresent()) {
          return date.map(Dated::beside);
        }
      }
    }
    for (String line : front) {
      if (line.length() < 120
          && !OTHER_DATE.matcher(line).find()
          && registry.bodyAtStart(line, municipality).isPresent()) {
        Optional<LocalDate> date = SwedishDate.firstIn(line);
        if (date.isPresent()) {
          return date.map(Dated::beside);
        }
      }
    }
    for (int index = 0; index < front.size(); index++) {
      if (PLACE_TIME.matcher(front.get(index)).find()) {
        for (int next = index; next < Math.min(index + 3, front.size()); next++) {
          String joined =
              front.get(next) + (next + 1 < front.size() ? " " + front.get(next + 1) : "");
          Optional<LocalDate> date = SwedishDate.firstIn(joined);
          if (date.isPresent() && !OTHER_DATE.matcher(front.get(next)).find()) {
            return date.map(Dated::beside);
          }
        }
      }
    }
    return front.stream()
        .limit(12)
        .filter(it -> !OTHER_DATE.matcher(it).find())
        .map(SwedishDate::firstIn)
        .flatMap(Optional::stream)
        .findFirst()
        .map(it -> new Dated(it, false));
  }
}
