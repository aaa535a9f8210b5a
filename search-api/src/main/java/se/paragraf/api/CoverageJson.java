package se.paragraf.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Holdings.KnownBody;
import se.paragraf.search.coverage.Coverage;
import se.paragraf.search.coverage.Gap;
import se.paragraf.search.coverage.MeetingHeld;
import se.paragraf.search.coverage.Series;
import se.paragraf.search.coverage.SeriesCoverage;
import se.paragraf.search.coverage.UnreadFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is held and missing as JSON. Keys are a promise: added, never renamed. */
final class CoverageJson {

  private CoverageJson() {}

  static ObjectNode write(Coverage coverage) {
    ObjectNode json = SearchJson.empty();
    json.set("index", SearchJson.write(coverage.index()));
    json.put("files", coverage.files());
    json.put("unplaced", coverage.unplaced());
    addSeries(json.putArray("coverage"), coverage);
    ArrayNode others = json.putArray("withoutParagraphs");
    for (KnownBody body : coverage.withoutParagraphs()) {
      writeNames(others.addObject(), body);
    }
    ArrayNode unread = json.putArray("unread");
    for (UnreadFile file : coverage.unread()) {
      write(unread.addObject(), file)
          .put("municipality", file.municipality())
          .put("body", file.body())
          .put("year", file.year());
    }
    return json;
  }

  static void addSeries(ArrayNode array, Coverage coverage) {
    coverage.series().forEach(it -> write(array.addObject(), it, coverage.bodies()));
  }

  private static void write(
      ObjectNode json, SeriesCoverage coverage, Collection<KnownBody> bodies) {
    writeNames(json, coverage.series(), bodies);
    json.put("year", coverage.series().year());
    json.put("numbering", coverage.numbering().label());
    ArrayNode meetings = json.putArray("meetings");
    for (MeetingHeld meeting : coverage.meetings()) {
      ObjectNode written = meetings.addObject();
      written.put("date", meeting.date().toString()).put("held", meeting.numbers().size());
      addRanges(written.putArray("paragraphs"), meeting.numbers());
    }
    json.put("undated", coverage.undated());
    json.put("held", coverage.held());
    json.put("missing", coverage.missing());
    ArrayNode gaps = json.putArray("gaps");
    for (Gap gap : coverage.gaps()) {
      gaps.addObject()
          .put("first", gap.first())
          .put("last", gap.last())
          .put("count", gap.size())
          .put("place", gap.place().label())
          .put("after", day(gap.after()))
          .put("before", day(gap.before()))
          .put("words", gap.words());
    }
    ArrayNode doubtful = json.putArray("doubtful");
    coverage.doubtful().forEach(doubtful::add);
    ArrayNode unread = json.putArray("unread");
    coverage.unread().forEach(it -> write(unread.addObject(), it));
    json.put("words", coverage.words());
  }

  private static void writeNames(ObjectNode json, Series series, Collection<KnownBody> bodies) {
    KnownBody known =
        bodies.stream()
            .filter(it -> it.name().equals(series.body()))
            .filter(it -> it.municipality().equals(series.municipality()))
            .max(Comparator.comparing(KnownBody::code))
            .orElse(new KnownBody(series.municipality(), "", "", series.body()));
    writeNames(json, known);
  }

  private static void writeNames(ObjectNode json, KnownBody body) {
    if (body.municipality().isEmpty()) {
      json.putNull("municipality");
    } else {
      json.putObject("municipality")
          .put("code", orNull(body.municipalityCode()))
          .put("name", body.municipality());
    }
    json.putObject("body").put("code", orNull(body.code())).put("name", body.name());
  }

  private static ObjectNode write(ObjectNode json, UnreadFile file) {
    return json.put("path", file.path())
        .put("stage", file.stage())
        .put("reason", file.reason())
        .put("records", file.records());
  }

  /** {@code "1–18"}, {@code "20"}. */
  private static void addRanges(ArrayNode array, List<Integer> numbers) {
    int first = 0;
    for (int i = 0; i < numbers.size(); i++) {
      if (i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1) {
        String one = numbers.get(i).toString();
        array.add(first == i ? one : numbers.get(first) + "–" + one);
        first = i + 1;
      }
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
