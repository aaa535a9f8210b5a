package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.search.coverage.Gap;
import se.paragraf.search.coverage.SeriesCoverage;

/**
 * What is missing and what that may mean, in the page's language; the API says it in Swedish alone.
 *
 * @param t the words of the page's language
 */
record CoverageSentences(Texts t) {

  /** A gap in the running numbers, as a sentence. */
  String of(Gap gap) {
    String numbers = t.say("coverage.gap", gap.size(), whole(gap.first()), whole(gap.last()));
    return switch (gap.place()) {
      case BEFORE -> t.say("coverage.gap.before", numbers, gap.size());
      case BETWEEN ->
          gap.after() == null || gap.before() == null
              ? t.say("coverage.gap.somewhere", numbers, gap.size())
              : t.say(
                  "coverage.gap.between",
                  numbers,
                  gap.size(),
                  t.date(gap.after()),
                  t.date(gap.before()));
      case WITHIN ->
          gap.after() == null
              ? t.say("coverage.gap.somewhere", numbers, gap.size())
              : t.say("coverage.gap.within", numbers, gap.size(), t.date(gap.after()));
    };
  }

  /** A body's year, as a sentence. */
  String of(SeriesCoverage coverage) {
    String municipality = coverage.series().municipality();
    String whose =
        coverage.series().body()
            + (municipality.isEmpty() ? "" : " (" + municipality + ")")
            + " "
            + whole(coverage.series().year());
    if (coverage.held() == 0 && coverage.unread().isEmpty()) {
      return t.say("coverage.words.none", whose);
    }
    List<String> parts = new ArrayList<>();
    parts.add(t.say("coverage.words.held", whose, coverage.held()));
    if (coverage.missing() > 0) {
      parts.add(t.say("coverage.words.missing", coverage.missing()));
    }
    if (!coverage.unread().isEmpty()) {
      parts.add(t.say("coverage.words.unread", coverage.unread().size()));
    }
    return String.join(", ", parts) + ".";
  }

  /** Without the space that stands between the thousands of an amount. */
  private static String whole(int number) {
    return Integer.toString(number);
  }
}
