package se.paragraf.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Assignment;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.Paper;
import se.paragraf.search.lucene.swedish.TextCleaner;

/**
 * A short sum of a text, by which two texts can be told to be nearly the same without either of
 * them (MinHash): of each run of three words a hash, and of these the least one under each of 64
 * orders. The share of places where two signatures agree is about the share of runs that their
 * texts have in common. The words of the title have a sum of their own.
 *
 * <p>Assignments have none, since each list tells anew where they stand, and neither have the pages
 * around the items of a protocol, nor texts so short that they are alike by chance.
 */
final class TextSignature {

  private static final int TEXT_ORDERS = 64;
  private static final int TITLE_ORDERS = 32;
  private static final int RUN = 3;
  private static final int FEWEST_RUNS = 12;

  /** Of the runs of three words in two texts, so many are the same when the texts nearly are. */
  private static final double TEXT_IN_COMMON = 0.5;

  /** Of the words of two titles; resignations differ in a name only, and are two matters. */
  private static final double TITLE_IN_COMMON = 0.7;

  private static final byte PAPER = 0;
  private static final byte DECISION = 1;
  private static final byte PUT_OFF = 2;

  private TextSignature() {}

  /** What the index holds of a record's text; null when it is not to be compared. */
  static byte @Nullable [] of(CouncilRecord record) {
    byte sort;
    switch (record) {
      case Assignment _ -> {
        return null;
      }
      case Paper it -> {
        if (Preference.isAround(it)) {
          return null;
        }
        sort = PAPER;
      }
      case Decision it -> sort = isPutOff(it.outcome()) ? PUT_OFF : DECISION;
    }
    return of(record.head().title(), record.head().text(), sort);
  }

  /** What was put off reads as what was decided later, but for a line; it is no twin of it. */
  private static boolean isPutOff(@Nullable DecisionOutcome outcome) {
    return outcome == DecisionOutcome.BORDLAGGNING || outcome == DecisionOutcome.ATERREMISS;
  }

  private static byte @Nullable [] of(String title, String text, byte sort) {
    long[] ofText = leastHashes(words(text), RUN, TEXT_ORDERS);
    if (ofText.length == 0) {
      return null;
    }
    byte[] bytes = new byte[1 + 2 * (TEXT_ORDERS + TITLE_ORDERS)];
    bytes[0] = sort;
    write(ofText, bytes, 1);
    write(leastHashes(words(title), 1, TITLE_ORDERS), bytes, 1 + 2 * TEXT_ORDERS);
    return bytes;
  }

  private static List<String> words(String text) {
    return Arrays.stream(TextCleaner.clean(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The least hash of all runs of so many words under each order; none for too few runs. */
  private static long[] leastHashes(List<String> words, int run, int orders) {
    int runs = words.size() - run + 1;
    if (run > 1 && runs < FEWEST_RUNS) {
      return new long[0];
    }
    long[] least = new long[orders];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int at = 0; at < runs; at++) {
      long hash = 0;
      for (String word : words.subList(at, at + run)) {
        hash = mixed(hash * 31 + word.hashCode());
      }
      for (int order = 0; order < orders; order++) {
        least[order] = Math.min(least[order], mixed(hash ^ (order * 0x9E3779B97F4A7C15L)) >>> 1);
      }
    }
    return least;
  }

  /** Sixteen bits of each hash: two that differ agree once in 65,536 times. */
  private static void write(long[] hashes, byte[] bytes, int from) {
    for (int i = 0; i < hashes.length; i++) {
      bytes[from + 2 * i] = (byte) hashes[i];
      bytes[from + 2 * i + 1] = (byte) (hashes[i] >>> 8);
    }
  }

  /** The finalizer of SplitMix64: every bit of the sum depends on every bit of the number. */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  static boolean nearlyTheSame(byte[] one, byte[] other) {
    return one[0] == other[0]
        && agreeing(one, other, 1, TEXT_ORDERS) >= TEXT_IN_COMMON * TEXT_ORDERS
        && agreeing(one, other, 1 + 2 * TEXT_ORDERS, TITLE_ORDERS)
            >= TITLE_IN_COMMON * TITLE_ORDERS;
  }

  private static int agreeing(byte[] one, byte[] other, int from, int orders) {
    int agreeing = 0;
    for (int at = from; at < from + 2 * orders; at += 2) {
      if (one[at] == other[at] && one[at + 1] == other[at + 1]) {
        agreeing++;
      }
    }
    return agreeing;
  }
}
