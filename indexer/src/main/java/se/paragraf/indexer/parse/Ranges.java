package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;

/** Puts numbers in words, neighbours together: {@code pages 3, 5–8 and 12}. */
final class Ranges {

  private Ranges() {}

  /** Numbers in rising order. */
  static String inWords(String one, String several, List<Integer> numbers) {
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < numbers.size(); ) {
      int to = from;
      while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
        to++;
      }
      parts.add(numbers.get(from) + (to == from ? "" : "–" + numbers.get(to)));
      from = to + 1;
    }
    String last = parts.removeLast();
    return (numbers.size() == 1 ? one : several)
        + " "
        + (parts.isEmpty() ? "" : String.join(", ", parts) + " and ")
        + last;
  }
}
