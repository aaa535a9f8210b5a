package se.paragraf.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Kind;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchRequest.Grouping;
import se.paragraf.search.SearchRequest.Sort;

/** Reads {@link SearchParameters}; the first thing that is wrong ends the reading. */
final class SearchParametersReader {

  private static final int LONGEST_QUESTION = 1000;
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_VALUES = 100;

  private final Address address;

  SearchParametersReader(Address address) {
    this.address = address;
  }

  SearchParameters read() {
    address.requireKnown(names());
    int size = address.number("size", SearchParameters.DEFAULT_SIZE, 0, SearchRequest.MAX_SIZE);
    int page = address.number("page", 1, 1, SearchParameters.LAST_PAGE);
    return read(readQuestion(), readGroup(), page, size);
  }

  /** Which records are asked for and in what order, without pages of them. */
  SearchParameters readSelection(List<String> own) {
    address.requireKnown(selectionNames(own));
    String q = own.contains("q") ? "" : readQuestion();
    checkQuestion(q);
    return read(q, SearchParameters.DEFAULT_GROUP, 1, SearchParameters.DEFAULT_SIZE);
  }

  private SearchParameters read(String q, Grouping group, int page, int size) {
    Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      filters.put(field, readFilter(field));
    }
    LocalDate from = address.date("from");
    LocalDate to = address.date("to");
    if (from != null && to != null && from.isAfter(to)) {
      throw Address.malformed("to", "a date on or after 'from'");
    }
    return new SearchParameters(q, filters, from, to, readSort(), group, page, size);
  }

  /** Every parameter there is. */
  static List<String> names() {
    return selectionNames(List.of("page", "size", "group", "histogram"));
  }

  /** The parameters of a selection, with others of an address's own. */
  static List<String> selectionNames(List<String> own) {
    return Stream.of(
            Stream.of("q"),
            Arrays.stream(FacetField.values()).map(FacetField::parameter),
            Stream.of("from", "to", "sort"),
            own.stream())
        .flatMap(it -> it)
        .distinct()
        .toList();
  }

  private String readQuestion() {
    String q = address.single("q");
    if (q == null) {
      return "";
    }
    checkLength(q);
    return q.strip();
  }

  /** What a question may not be where it is not answered in part. */
  static void checkQuestion(String q) {
    checkLength(q);
    Address.refusePersonalNumber("q", q);
  }

  private static void checkLength(String q) {
    if (q.length() > LONGEST_QUESTION) {
      throw Address.malformed("q", "at most " + LONGEST_QUESTION + " characters");
    }
  }

  private Set<String> readFilter(FacetField field) {
    String name = field.parameter();
    Set<String> values = new LinkedHashSet<>();
    for (String value : address.all(name)) {
      Address.refusePersonalNumber(name, value);
      check(field, value);
      values.add(value);
    }
    if (values.size() > MOST_VALUES) {
      throw Address.malformed(name, "at most " + MOST_VALUES + " values");
    }
    return values;
  }

  private static void check(FacetField field, String value) {
    switch (field) {
      case KIND -> checkWord(field, value, Kind.values(), Kind::label);
      case DOCUMENT_TYPE -> checkWord(field, value, DocumentType.values(), DocumentType::label);
      case OUTCOME -> checkWord(field, value, DecisionOutcome.values(), DecisionOutcome::label);
      case STATUS -> checkWord(field, value, AssignmentStatus.values(), AssignmentStatus::label);
      case YEAR -> {
        if (!value.matches("[0-9]{4}")) {
          throw Address.malformed("year", "a year of four digits");
        }
      }
      case MUNICIPALITY, BODY, RESPONSIBLE -> {
        if (value.length() > LONGEST_VALUE) {
          throw Address.malformed(field.parameter(), "at most " + LONGEST_VALUE + " characters");
        }
      }
    }
  }

  private static <T> void checkWord(
      FacetField field, String value, T[] known, Function<T, String> label) {
    if (Arrays.stream(known).map(label).noneMatch(value::equals)) {
      throw Address.malformed(
          field.parameter(),
          "one of: " + Arrays.stream(known).map(label).collect(Collectors.joining(", ")));
    }
  }

  private Sort readSort() {
    String value = address.single("sort");
    if (value == null) {
      return Sort.RELEVANCE;
    }
    return Arrays.stream(Sort.values())
        .filter(sort -> SearchParameters.word(sort).equals(value))
        .findFirst()
        .orElseThrow(() -> Address.malformed("sort", "one of: relevance, newest, oldest"));
  }

  private Grouping readGroup() {
    String value = address.single("group");
    if (value == null) {
      return SearchParameters.DEFAULT_GROUP;
    }
    return Arrays.stream(Grouping.values())
        .filter(group -> SearchParameters.word(group).equals(value))
        .findFirst()
        .orElseThrow(() -> Address.malformed("group", "one of: text, case, none"));
  }
}
