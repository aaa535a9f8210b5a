package se.paragraf.search.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.coverage.Gap.Place;
import se.paragraf.search.coverage.SeriesCoverage.Numbering;

/**
 * The §§ of a body and year as a row of numbers.
 *
 * <p>Convention: a body numbers its §§ upwards by one, most often through the year, so that a later
 * meeting has higher numbers; some begin at 1 at each meeting. A number that breaks the row was
 * read wrongly, or has the wrong date, and proves nothing.
 */
final class NumberRow {

  /** No meeting skips so many; a number beyond such a hole was read wrongly. */
  private static final int WIDEST_IN_MEETING = 200;

  private final SortedMap<LocalDate, SortedSet<Integer>> byMeeting;
  private final SortedSet<Integer> undated;
  private final List<Gap> gaps = new ArrayList<>();
  private final SortedSet<Integer> doubtful = new TreeSet<>();

  NumberRow(SortedMap<LocalDate, SortedSet<Integer>> byMeeting, SortedSet<Integer> undated) {
    this.byMeeting = byMeeting;
    this.undated = undated;
    if (numbering() == Numbering.MEETING) {
      findGapsOfMeetings();
    } else {
      findGapsOfYear();
    }
  }

  List<Gap> gaps() {
    return gaps;
  }

  List<Integer> doubtful() {
    return List.copyOf(doubtful);
  }

  /** At each meeting when two begin at 1, or when many a meeting lies below the one before it. */
  Numbering numbering() {
    long atOne = byMeeting.values().stream().filter(it -> it.first() == 1).count();
    int pairs = 0;
    int falls = 0;
    int before = Integer.MAX_VALUE;
    for (SortedSet<Integer> numbers : byMeeting.values()) {
      int middle = middle(numbers);
      if (before != Integer.MAX_VALUE) {
        pairs++;
        falls += middle <= before ? 1 : 0;
      }
      before = middle;
    }
    if (atOne >= 2 || falls * 3 > pairs) {
      return Numbering.MEETING;
    }
    boolean beyondAMeeting = byMeeting.values().stream().anyMatch(it -> it.first() > 1);
    return pairs > 0 || beyondAMeeting ? Numbering.YEAR : Numbering.UNKNOWN;
  }

  private static int middle(SortedSet<Integer> numbers) {
    return List.copyOf(numbers).get(numbers.size() / 2);
  }

  /** A meeting that begins beyond the last number of the one before goes on from there. */
  private void findGapsOfMeetings() {
    LocalDate before = null;
    int last = 0;
    for (Map.Entry<LocalDate, SortedSet<Integer>> meeting : byMeeting.entrySet()) {
      LocalDate date = meeting.getKey();
      boolean goesOn = meeting.getValue().first() > last && before != null;
      int expected = goesOn ? last + 1 : 1;
      Place place = goesOn ? Place.BETWEEN : Place.WITHIN;
      for (int number : meeting.getValue()) {
        if (number - expected > WIDEST_IN_MEETING) {
          doubtful.add(number);
          continue;
        }
        addGap(expected, number - 1, place, place == Place.BETWEEN ? before : date, date);
        expected = number + 1;
        place = Place.WITHIN;
      }
      last = expected - 1;
      before = date;
    }
  }

  private void findGapsOfYear() {
    NavigableMap<Integer, LocalDate> row = rising();
    leaveOutLeaps(row);
    NavigableMap<Integer, @Nullable LocalDate> all = new TreeMap<>(row);
    undated.forEach(it -> all.putIfAbsent(it, null));
    byMeeting
        .values()
        .forEach(it -> it.stream().filter(n -> !all.containsKey(n)).forEach(doubtful::add));
    Map.Entry<Integer, @Nullable LocalDate> last = null;
    for (Map.Entry<Integer, @Nullable LocalDate> each : all.entrySet()) {
      int number = each.getKey();
      LocalDate date = each.getValue();
      if (last == null) {
        addGap(1, number - 1, Place.BEFORE, null, date);
      } else {
        LocalDate before = last.getValue();
        boolean same = date != null && date.equals(before);
        addGap(last.getKey() + 1, number - 1, same ? Place.WITHIN : Place.BETWEEN, before, date);
      }
      last = each;
    }
  }

  private void addGap(
      int first, int last, Place place, @Nullable LocalDate after, @Nullable LocalDate before) {
    if (first <= last) {
      gaps.add(new Gap(first, last, place, after, before));
    }
  }

  /** The most numbers that rise with the days of their meetings. */
  private NavigableMap<Integer, LocalDate> rising() {
    List<Integer> numbers = new ArrayList<>();
    List<LocalDate> dates = new ArrayList<>();
    byMeeting.forEach(
        (date, ofMeeting) ->
            ofMeeting.forEach(
                number -> {
                  numbers.add(number);
                  dates.add(date);
                }));
    int[] before = new int[numbers.size()];
    int[] lowestEnd = new int[numbers.size()]; // by length: the end of the lowest such row
    int longest = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      int found = firstNotBelow(numbers, lowestEnd, longest, number);
      before[i] = found == 0 ? -1 : lowestEnd[found - 1];
      lowestEnd[found] = i;
      longest = Math.max(longest, found + 1);
    }
    NavigableMap<Integer, LocalDate> row = new TreeMap<>();
    for (int i = longest == 0 ? -1 : lowestEnd[longest - 1]; i >= 0; i = before[i]) {
      row.put(numbers.get(i), dates.get(i));
    }
    return row;
  }

  private static int firstNotBelow(List<Integer> numbers, int[] ends, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (numbers.get(ends[middle]) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Within one meeting, the fewer numbers beyond a wide hole go. */
  private void leaveOutLeaps(NavigableMap<Integer, LocalDate> row) {
    for (LocalDate date : byMeeting.keySet()) {
      List<Integer> numbers =
          row.entrySet().stream()
              .filter(it -> it.getValue().equals(date))
              .map(Map.Entry::getKey)
              .toList();
      for (int i = 1; i < numbers.size(); i++) {
        if (numbers.get(i) - numbers.get(i - 1) > WIDEST_IN_MEETING) {
          List<Integer> beyond = numbers.subList(i, numbers.size());
          row.keySet().removeAll(beyond.size() <= i ? beyond : numbers.subList(0, i));
          break;
        }
      }
    }
  }
}
