package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.List;

/** Shares places among lists, so that a long one does not crowd out the others. */
final class Turns {

  private Turns() {}

  /** One from each list in turn, until there are so many. */
  static <T> List<T> take(List<? extends List<? extends T>> lists, int most) {
    List<T> taken = new ArrayList<>();
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < longest; at++) {
      for (List<? extends T> list : lists) {
        if (at < list.size() && taken.size() < most) {
          taken.add(list.get(at));
        }
      }
    }
    return taken;
  }
}
