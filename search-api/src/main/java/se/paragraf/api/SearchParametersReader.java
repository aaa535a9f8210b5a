package se.paragraf.api;

import java.time.DateTimeException;
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
import org.jspecify.annotations.Nullable;
import se.paragraf.api.BadParameterException.Fault;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Kind;
import se.paragraf.model.PersonalNumbers;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchRequest.Sort;

/** Reads {@link SearchParameters}; the first thing that is wrong ends the reading. */
final class SearchParametersReader {

  private static final int LONGEST_QUESTION = 1000;
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_VALUES = 100;

  /** The parameters that take one value. Those that take several are the facets. */
  static final List<String> SINGLE = List.of("q", "from", "to", "sort", "page", "size", "group");

  private final Map<String, String[]> address;

  SearchParametersReader(Map<String, String[]> address) {
    this.address = address;
  }

  SearchParameters read() {
    for (String name : address.keySet()) {
      if (!SINGLE.contains(name) && FacetField.ofParameter(name).isEmpty()) {
        throw new BadParameterException(
            name,
            Fault.UNKNOWN,
            "Unknown parameter '%s'. Known are: %s.".formatted(name, String.join(", ", names())));
      }
    }
    String q = readQuestion();
    Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      filters.put(field, readFilter(field));
    }
    LocalDate from = readDate("from");
    LocalDate to = readDate("to");
    if (from != null && to != null && from.isAfter(to)) {
      throw malformed("to", "a date on or after 'from'");
    }
    readGroup();
    int size = readNumber("size", SearchParameters.DEFAULT_SIZE, 0, SearchRequest.MAX_SIZE);
    int lastPage = SearchParameters.DEEPEST_HIT / Math.max(size, 1);
    return new SearchParameters(
        q, filters, from, to, readSort(), readNumber("page", 1, 1, lastPage), size);
  }

  /** Every parameter there is. */
  static List<String> names() {
    return Stream.concat(
            Stream.of("q"),
            Stream.concat(
                Arrays.stream(FacetField.values()).map(FacetField::parameter),
                SINGLE.stream().skip(1)))
        .toList();
  }

  private String readQuestion() {
    String q = single("q");
    if (q == null) {
      return "";
    }
    if (q.length() > LONGEST_QUESTION) {
      throw malformed("q", "at most " + LONGEST_QUESTION + " characters");
    }
    return q.strip();
  }

  private Set<String> readFilter(FacetField field) {
    String name = field.parameter();
    Set<String> values = new LinkedHashSet<>();
    for (String given : address.getOrDefault(name, new String[0])) {
      String value = given.strip();
      if (!value.isEmpty()) {
        if (!PersonalNumbers.in(value).isEmpty()) {
          throw malformed(name, "something else than a personnummer");
        }
        check(field, value);
        values.add(value);
      }
    }
    if (values.size() > MOST_VALUES) {
      throw malformed(name, "at most " + MOST_VALUES + " values");
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
          throw malformed("year", "a year of four digits");
        }
      }
      case MUNICIPALITY, BODY, RESPONSIBLE -> {
        if (value.length() > LONGEST_VALUE) {
          throw malformed(field.parameter(), "at most " + LONGEST_VALUE + " characters");
        }
      }
    }
  }

  private static <T> void checkWord(
      FacetField field, String value, T[] known, Function<T, String> label) {
    if (Arrays.stream(known).map(label).noneMatch(value::equals)) {
      throw malformed(
          field.parameter(),
          "one of: " + Arrays.stream(known).map(label).collect(Collectors.joining(", ")));
    }
  }

  private @Nullable LocalDate readDate(String name) {
    String value = single(name);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw malformed(name, "a date such as 2023-03-15");
    }
  }

  private Sort readSort() {
    String value = single("sort");
    if (value == null) {
      return Sort.RELEVANCE;
    }
    return Arrays.stream(Sort.values())
        .filter(sort -> SearchParameters.word(sort).equals(value))
        .findFirst()
        .orElseThrow(() -> malformed("sort", "one of: relevance, newest, oldest"));
  }

  private void readGroup() {
    String value = single("group");
    if (value == null || value.equals("none")) {
      return;
    }
    if (value.equals("case")) {
      throw new BadParameterException(
          "group", Fault.NOT_AVAILABLE, "'group=case' is not implemented yet; 'none' is.");
    }
    throw malformed("group", "one of: none, case");
  }

  private int readNumber(String name, int otherwise, int least, int most) {
    String value = single(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,6}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw malformed(name, "a whole number from " + least + " to " + most);
    }
    return Integer.parseInt(value);
  }

  private @Nullable String single(String name) {
    String[] values = address.get(name);
    if (values == null) {
      return null;
    }
    if (values.length > 1) {
      throw new BadParameterException(
          name, Fault.REPEATED, "'%s' takes one value only.".formatted(name));
    }
    return values[0].isBlank() ? null : values[0].strip();
  }

  private static BadParameterException malformed(String name, String expected) {
    return new BadParameterException(
        name, Fault.MALFORMED, "'%s' must be %s.".formatted(name, expected));
  }
}
