package se.paragraf.search.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.search.Holdings;
import se.paragraf.search.Holdings.HeldParagraph;
import se.paragraf.search.Holdings.KnownBody;
import se.paragraf.search.IndexState;
import se.paragraf.search.IndexedFile;

/**
 * What an index holds, and what it does not: "no hit" must never mean "not looked at".
 *
 * @param index which commit it tells of
 * @param series what is held of each body and year, by municipality and body, the latest year first
 * @param bodies every body that is known
 * @param withoutParagraphs those of which papers or assignments are held, and no §
 * @param files how many files were looked at
 * @param unread those that gave nothing, or not all, in path order
 * @param unplaced how many §§ are held whose body or year is not known
 */
public record Coverage(
    IndexState index,
    List<SeriesCoverage> series,
    List<KnownBody> bodies,
    List<KnownBody> withoutParagraphs,
    int files,
    List<UnreadFile> unread,
    int unplaced) {

  /** {@code 45}, {@code 45a}, {@code 26–38}. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<first>\\d{1,5})(?:\\p{L}|[-–](?<last>\\d{1,5}))?");

  private static final int WIDEST_RANGE = 100;

  public Coverage {
    series = List.copyOf(series);
    bodies = List.copyOf(bodies);
    withoutParagraphs = List.copyOf(withoutParagraphs);
    unread = List.copyOf(unread);
  }

  /** Tells it from what is held and what was looked at. */
  public static Coverage of(Holdings holdings) {
    PathReader paths = new PathReader(holdings.bodies());
    List<UnreadFile> unread = new ArrayList<>();
    for (IndexedFile file : holdings.files()) {
      IndexedFile.Failure failure = UnreadFile.failureOf(file);
      if (failure != null) {
        unread.add(paths.read(file, failure));
      }
    }
    SortedMap<Series, List<HeldParagraph>> bySeries = new TreeMap<>();
    for (HeldParagraph it : holdings.paragraphs()) {
      Series whose = new Series(it.municipality(), it.body(), it.year());
      bySeries.computeIfAbsent(whose, _ -> new ArrayList<>()).add(it);
    }
    unread.forEach(
        it -> {
          if (it.body() != null && it.year() != null) {
            String municipality = it.municipality() == null ? "" : it.municipality();
            bySeries.computeIfAbsent(
                new Series(municipality, it.body(), it.year()), _ -> new ArrayList<>());
          }
        });
    List<SeriesCoverage> series = new ArrayList<>();
    bySeries.forEach((each, paragraphs) -> series.add(of(each, paragraphs, unread)));
    Set<String> held = series.stream().map(it -> fullName(it.series())).collect(Collectors.toSet());
    return new Coverage(
        holdings.index(),
        series,
        holdings.bodies(),
        holdings.bodies().stream().filter(it -> !held.contains(fullName(it))).toList(),
        holdings.files().size(),
        unread,
        holdings.unplaced());
  }

  private static SeriesCoverage of(
      Series series, List<HeldParagraph> paragraphs, List<UnreadFile> unread) {
    SortedMap<LocalDate, SortedSet<Integer>> byMeeting = new TreeMap<>();
    SortedSet<Integer> undated = new TreeSet<>();
    Set<String> undatedParagraphs = new HashSet<>();
    Set<String> ofYear = new HashSet<>();
    Set<String> ofMeetings = new HashSet<>();
    for (HeldParagraph it : paragraphs) {
      LocalDate date = it.date();
      SortedSet<Integer> numbers =
          date == null ? undated : byMeeting.computeIfAbsent(date, _ -> new TreeSet<>());
      addNumbers(it.paragraph(), numbers);
      ofYear.add(it.paragraph());
      if (date == null) {
        undatedParagraphs.add(it.paragraph());
      } else {
        ofMeetings.add(date + " " + it.paragraph());
      }
    }
    byMeeting.values().removeIf(SortedSet::isEmpty);
    NumberRow row = row(paragraphs, byMeeting, undated);
    boolean perMeeting = row.numbering() == SeriesCoverage.Numbering.MEETING;
    return new SeriesCoverage(
        series,
        row.numbering(),
        byMeeting.entrySet().stream()
            .map(it -> new MeetingHeld(it.getKey(), List.copyOf(it.getValue())))
            .toList(),
        undatedParagraphs.size(),
        perMeeting ? ofMeetings.size() + undatedParagraphs.size() : ofYear.size(),
        row.gaps(),
        row.doubtful(),
        unread.stream().filter(it -> isOf(series, it)).toList());
  }

  /**
   * The numbers that imply others. A protocol has all §§ of its meeting, so that a number which its
   * row skips is missing. An extract has the one that somebody asked for: it fills a hole, and
   * makes none.
   */
  private static NumberRow row(
      List<HeldParagraph> paragraphs,
      SortedMap<LocalDate, SortedSet<Integer>> byMeeting,
      SortedSet<Integer> undated) {
    if (paragraphs.stream().noneMatch(HeldParagraph::extract)) {
      return new NumberRow(byMeeting, undated);
    }
    SortedMap<LocalDate, SortedSet<Integer>> ofProtocols = new TreeMap<>();
    SortedSet<Integer> undatedOfProtocols = new TreeSet<>();
    for (HeldParagraph it : paragraphs) {
      if (!it.extract()) {
        LocalDate date = it.date();
        addNumbers(
            it.paragraph(),
            date == null
                ? undatedOfProtocols
                : ofProtocols.computeIfAbsent(date, _ -> new TreeSet<>()));
      }
    }
    ofProtocols.values().removeIf(SortedSet::isEmpty);
    int last =
        Stream.concat(ofProtocols.values().stream(), Stream.of(undatedOfProtocols))
            .flatMap(Set::stream)
            .max(Integer::compare)
            .orElse(0);
    for (HeldParagraph it : paragraphs) {
      if (it.extract()) {
        SortedSet<Integer> numbers = new TreeSet<>();
        addNumbers(it.paragraph(), numbers);
        SortedSet<Integer> meeting = it.date() == null ? null : ofProtocols.get(it.date());
        numbers.removeIf(number -> number > last);
        (meeting == null ? undatedOfProtocols : meeting).addAll(numbers);
      }
    }
    return new NumberRow(ofProtocols, undatedOfProtocols);
  }

  private static void addNumbers(String paragraph, Set<Integer> numbers) {
    Matcher matcher = NUMBER.matcher(paragraph);
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group("first"));
      int last = matcher.group("last") == null ? first : Integer.parseInt(matcher.group("last"));
      for (int it = first; it <= Math.max(first, Math.min(last, first + WIDEST_RANGE)); it++) {
        numbers.add(it);
      }
    }
  }

  private static boolean isOf(Series series, UnreadFile file) {
    return series.body().equals(file.body())
        && file.year() != null
        && series.year() == file.year()
        && series.municipality().equals(file.municipality() == null ? "" : file.municipality());
  }

  /**
   * The same, of some bodies and years only; of the files, those that may be theirs. A body or
   * municipality goes by its code or name, in any case of letters. Where bodies and years are
   * chosen, one that nothing is held of is there too, and says so.
   *
   * @param municipalities whose; empty for all
   * @param bodyNames which bodies; empty for all
   * @param years which years; empty for all
   */
  public Coverage chosen(Set<String> municipalities, Set<String> bodyNames, Set<Integer> years) {
    List<KnownBody> chosen =
        bodies.stream()
            .filter(it -> isNamed(municipalities, it.municipalityCode(), it.municipality()))
            .filter(it -> isNamed(bodyNames, it.code(), it.name()))
            .toList();
    Set<String> names = chosen.stream().map(Coverage::fullName).collect(Collectors.toSet());
    List<SeriesCoverage> found =
        series.stream()
            .filter(it -> names.contains(fullName(it.series())))
            .filter(it -> years.isEmpty() || years.contains(it.series().year()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!bodyNames.isEmpty()) {
      addEmpty(found, chosen, years);
    }
    return new Coverage(
        index,
        found,
        chosen,
        years.isEmpty() ? withoutParagraphs.stream().filter(chosen::contains).toList() : List.of(),
        files,
        unread.stream().filter(it -> mayBe(it, chosen, years)).toList(),
        unplaced);
  }

  /** The same, of these only. */
  public Coverage with(List<SeriesCoverage> some) {
    return new Coverage(index, some, bodies, withoutParagraphs, files, unread, unplaced);
  }

  private static void addEmpty(
      List<SeriesCoverage> found, List<KnownBody> chosen, Set<Integer> years) {
    Set<Series> there = found.stream().map(SeriesCoverage::series).collect(Collectors.toSet());
    for (KnownBody body : chosen) {
      for (int year : years) {
        Series whose = new Series(body.municipality(), body.name(), year);
        if (there.add(whose)) {
          found.add(of(whose, List.of(), List.of()));
        }
      }
    }
    found.sort(Comparator.comparing(SeriesCoverage::series));
  }

  private static boolean mayBe(UnreadFile file, List<KnownBody> chosen, Set<Integer> years) {
    return (years.isEmpty() || file.year() == null || years.contains(file.year()))
        && chosen.stream()
            .anyMatch(
                it ->
                    (file.body() == null || file.body().equals(it.name()))
                        && (file.municipality() == null
                            || file.municipality().equals(it.municipality())));
  }

  private static boolean isNamed(Set<String> wanted, String code, String name) {
    return wanted.isEmpty()
        || wanted.stream().anyMatch(it -> it.equalsIgnoreCase(code) || it.equalsIgnoreCase(name));
  }

  private static String fullName(KnownBody body) {
    return body.municipality() + "\t" + body.name();
  }

  private static String fullName(Series series) {
    return series.municipality() + "\t" + series.body();
  }
}
