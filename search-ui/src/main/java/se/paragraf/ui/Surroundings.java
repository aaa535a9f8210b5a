package se.paragraf.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.Kind;
import se.paragraf.search.Criterion;
import se.paragraf.search.FacetField;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchRequest.Sort;
import se.paragraf.search.SearchResult;

/** Finds what stands around a record: the §§ of its meeting and the course of its cases. */
@Component
class Surroundings {

  /** {@code 9} before {@code 45} before {@code 45 a}. */
  static final Comparator<String> PARAGRAPH_ORDER =
      Comparator.comparingInt(Surroundings::number).thenComparing(Comparator.naturalOrder());

  /** A record belongs to one case, seldom to two; a list of many is no timeline. */
  private static final int MOST_CASES = 3;

  private final RecordSearch search;

  Surroundings(RecordSearch search) {
    this.search = search;
  }

  /** The decisions of the record's meeting in order, each § once, in this record's file first. */
  List<CouncilRecord> meeting(CouncilRecord record) {
    LocalDate date = record.head().date();
    if (date == null
        || !(record.head().body() instanceof Body body)
        || record.head().municipality() == null
        || !(record instanceof Decision)) {
      return List.of();
    }
    Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
    filters.put(FacetField.MUNICIPALITY, Set.of(record.head().municipality().name()));
    filters.put(FacetField.BODY, Set.of(body.name()));
    filters.put(FacetField.KIND, Set.of(Kind.DECISION.label()));
    SearchResult found =
        search.search(
            new SearchRequest(
                new Criterion.Everything(),
                filters,
                date,
                date,
                Sort.OLDEST,
                1,
                SearchRequest.MAX_SIZE));
    Map<String, CouncilRecord> sections = new TreeMap<>(PARAGRAPH_ORDER);
    for (SearchResult.Hit hit : found.hits()) {
      String paragraph = hit.record().paragraph();
      if (paragraph != null
          && (fromOneFile(hit.record(), record) || !sections.containsKey(paragraph))) {
        sections.put(paragraph, hit.record());
      }
    }
    if (record.paragraph() instanceof String own) {
      sections.put(own, record);
    }
    return List.copyOf(sections.values());
  }

  /** Everything of the record's own cases, in time order, each record once. */
  Collection<CouncilRecord> cases(CouncilRecord record) {
    Map<String, CouncilRecord> all = new LinkedHashMap<>();
    List<CaseNumber> numbers = record.head().diarienummer();
    for (CaseNumber number : numbers.subList(0, Math.min(MOST_CASES, numbers.size()))) {
      for (CouncilRecord other : search.caseRecords(number.key())) {
        // Two municipalities number their cases alike.
        if (sameMunicipality(other, record)) {
          all.putIfAbsent(other.id(), other);
        }
      }
    }
    List<CouncilRecord> ordered = new ArrayList<>(all.values());
    if (numbers.size() > 1) {
      ordered.sort(
          Comparator.comparing(
              it -> it.head().date(), Comparator.nullsLast(Comparator.naturalOrder())));
    }
    return ordered;
  }

  /** The record so many steps away in the list, or null. */
  static @Nullable CouncilRecord neighbour(
      List<CouncilRecord> sections, CouncilRecord record, int steps) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).id().equals(record.id())) {
        int at = i + steps;
        return at >= 0 && at < sections.size() ? sections.get(at) : null;
      }
    }
    return null;
  }

  private static boolean fromOneFile(CouncilRecord one, CouncilRecord other) {
    return one.head().source().sha256().equals(other.head().source().sha256());
  }

  private static boolean sameMunicipality(CouncilRecord one, CouncilRecord other) {
    return one.head().municipality() == null
        || other.head().municipality() == null
        || one.head().municipality().name().equals(other.head().municipality().name());
  }

  private static int number(String paragraph) {
    int end = 0;
    while (end < paragraph.length() && end < 9 && Character.isDigit(paragraph.charAt(end))) {
      end++;
    }
    return end == 0 ? Integer.MAX_VALUE : Integer.parseInt(paragraph.substring(0, end));
  }
}
