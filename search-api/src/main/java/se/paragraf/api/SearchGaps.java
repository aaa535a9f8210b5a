package se.paragraf.api;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import se.paragraf.search.Criterion;
import se.paragraf.search.FacetField;
import se.paragraf.search.Holdings.KnownBody;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.coverage.Coverage;
import se.paragraf.search.coverage.SeriesCoverage;

/**
 * Why a search may have found nothing: what is missing or unread of the bodies and years that it
 * was confined to, by filters, dates or words such as {@code nämnd:KF år:2023}. The latest years
 * first, and not more than a person reads.
 */
final class SearchGaps {

  private static final int MOST = 20;
  private static final int LONGEST_SPAN = 100;

  private final Coverage coverage;
  private final Set<String> bodies = new LinkedHashSet<>();
  private final Set<Integer> years = new LinkedHashSet<>();

  private SearchGaps(Coverage coverage) {
    this.coverage = coverage;
  }

  static Coverage of(SearchRequest request, Coverage coverage) {
    SearchGaps gaps = new SearchGaps(coverage);
    gaps.bodies.addAll(request.filters().getOrDefault(FacetField.BODY, Set.of()));
    request
        .filters()
        .getOrDefault(FacetField.YEAR, Set.of())
        .forEach(it -> gaps.years.add(Integer.valueOf(it)));
    gaps.addDates(request);
    gaps.add(request.query());
    Set<String> municipalities = request.filters().getOrDefault(FacetField.MUNICIPALITY, Set.of());
    Coverage chosen = coverage.chosen(municipalities, gaps.bodies, gaps.years);
    return chosen.with(
        chosen.series().stream()
            .filter(SeriesCoverage::isIncomplete)
            .sorted(
                Comparator.comparing((SeriesCoverage it) -> it.series().year())
                    .thenComparing(SeriesCoverage::missing)
                    .reversed())
            .limit(MOST)
            .toList());
  }

  private void addDates(SearchRequest request) {
    if (request.from() != null && request.to() != null && years.isEmpty()) {
      IntStream.rangeClosed(request.from().getYear(), request.to().getYear())
          .limit(LONGEST_SPAN)
          .forEach(years::add);
    }
  }

  private void add(Criterion criterion) {
    switch (criterion) {
      case Criterion.InYear it -> years.add(it.year());
      case Criterion.InBody it -> addBody(it.body());
      case Criterion.AllOf it -> it.criteria().forEach(this::add);
      case Criterion.AnyOf it -> it.criteria().forEach(this::add);
      case Criterion.OnDate it -> years.add(it.date().getYear());
      case Criterion.Not _,
          Criterion.Everything _,
          Criterion.Word _,
          Criterion.Phrase _,
          Criterion.Near _,
          Criterion.Prefix _,
          Criterion.Fuzzy _,
          Criterion.InCase _,
          Criterion.AtParagraph _ -> {}
    }
  }

  private void addBody(String body) {
    String part = body.toLowerCase(Locale.ROOT);
    bodies.add(body);
    coverage.bodies().stream()
        .map(KnownBody::name)
        .filter(it -> it.toLowerCase(Locale.ROOT).contains(part))
        .forEach(bodies::add);
  }
}
