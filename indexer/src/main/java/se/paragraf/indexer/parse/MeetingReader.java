package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;
import se.paragraf.model.YearSource;

/**
 * Reads municipality, body and date of a meeting from page headers and the front page.
 *
 * <p>Convention: the header or the front page names the body at the start of a line and the date
 * behind the label Sammanträdesdatum or the body's name, or in "Plats och tid". Dates behind labels
 * of adjustment and posting are other dates.
 */
final class MeetingReader {

  private static final int FRONT_LINES = 80;

  private static final Pattern MEETING_DATE =
      Pattern.compile("(?iu)^(?:sammanträdesdatum|sammanträdesdag|mötesdatum|sammanträde den)\\b");

  private static final Pattern PLACE_TIME =
      Pattern.compile("(?iu)^(?:plats och tid|tid och plats|tid:|datum:)");

  private static final Pattern OTHER_DATE =
      Pattern.compile("(?iu)juster|anslag|tas ned|sätts upp|underskrift|daterat|förvaring");

  private final BodyRegistry registry;

  MeetingReader(BodyRegistry registry) {
    this.registry = registry;
  }

  Meeting read(String path, PageFurniture text, @Nullable Municipality given, boolean isProtocol) {
    List<String> front = new ArrayList<>(text.furniture());
    text.lines().stream()
        .filter(it -> !it.isBlank())
        .limit(FRONT_LINES)
        .forEach(it -> front.add(it.text()));
    List<String> warnings = new ArrayList<>();
    Municipality municipality = given;
    if (municipality == null) {
      municipality = registry.municipalityIn(String.join("\n", front)).orElse(null);
    }
    if (municipality == null) {
      municipality = inPath(path);
      if (municipality != null) {
        warnings.add("municipality from the path");
      }
    }
    if (municipality == null) {
      String whole = String.join("\n", text.lines().stream().map(TextLine::text).toList());
      municipality = registry.municipalityIn(whole).orElse(null);
      if (municipality != null) {
        warnings.add("municipality from the running text");
      }
    }
    Body body = bodyOf(front, municipality, isProtocol).orElse(null);
    if (body == null) {
      body = bodyInName(path, municipality).orElse(null);
      if (body != null) {
        warnings.add("body from the file name");
      }
    }
    LocalDate date = dateOf(front, municipality).orElse(null);
    if (date != null) {
      return new Meeting(municipality, body, date, date.getYear(), YearSource.DATE, warnings);
    }
    Optional<LocalDate> named = SwedishDate.inFileName(fileName(path));
    return new Meeting(
        municipality,
        body,
        null,
        named.map(LocalDate::getYear).orElse(null),
        named.map(_ -> YearSource.FILE_NAME).orElse(null),
        warnings);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private @Nullable Municipality inPath(String path) {
    for (String part : path.split("[/!]+")) {
      Optional<Municipality> found = registry.municipality(part);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return registry.municipalityIn(path.replace('_', ' ')).orElse(null);
  }

  private Optional<Body> bodyOf(
      List<String> front, @Nullable Municipality municipality, boolean isProtocol) {
    for (String line : front) {
      Optional<Body> body = registry.bodyAtStart(line, municipality);
      if (body.isPresent() && (isProtocol || line.length() < 90)) {
        return body;
      }
      Matcher labelled =
          Pattern.compile("(?iu)^(?:organ|nämnd|instans)\\s*:?\\s+(?<rest>.+)$").matcher(line);
      if (labelled.find()) {
        body = registry.bodyAtStart(labelled.group("rest").strip(), municipality);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Body> bodyInName(String path, @Nullable Municipality municipality) {
    String name = path.replace('_', ' ').replace('-', ' ');
    Optional<Body> written = registry.bodyIn(name, municipality);
    if (written.isPresent()) {
      return written;
    }
    String file = fileName(name);
    for (String word : file.split("[^\\p{L}]+")) {
      if (word.length() >= 2 && word.length() <= 6) {
        Optional<Body> body = registry.bodyOfCode(word.toUpperCase(Locale.ROOT), municipality);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> dateOf(List<String> front, @Nullable Municipality municipality) {
    for (int index = 0; index < front.size(); index++) {
      if (MEETING_DATE.matcher(front.get(index)).find()) {
        Optional<LocalDate> date = SwedishDate.firstIn(front.get(index));
        if (date.isEmpty() && index + 1 < front.size()) {
          date = SwedishDate.firstIn(front.get(index + 1));
        }
        if (date.isPresent()) {
          return date;
        }
      }
    }
    for (String line : front) {
      if (registry.bodyAtStart(line, municipality).isPresent()
          && line.length() < 120
          && !OTHER_DATE.matcher(line).find()) {
        Optional<LocalDate> date = SwedishDate.firstIn(line);
        if (date.isPresent()) {
          return date;
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
            return date;
          }
        }
      }
    }
    return front.stream()
        .limit(12)
        .filter(it -> !OTHER_DATE.matcher(it).find())
        .map(SwedishDate::firstIn)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
