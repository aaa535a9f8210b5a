package se.paragraf.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import se.paragraf.model.Kind;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Sort;

/** What things are called on the pages. */
final class SwedishWords {

  static final Locale SWEDISH = Locale.of("sv", "SE");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);

  private static final Map<String, String> KINDS =
      Map.of("decision", "Beslut", "paper", "Handlingar", "assignment", "Uppdrag");

  private SwedishWords() {}

  /** {@code 15 mars 2023}. */
  static String of(LocalDate date) {
    return DATE.format(date);
  }

  /** {@code 12 345}, with a space that does not break. */
  static String of(int number) {
    return NumberFormat.getIntegerInstance(SWEDISH).format(number);
  }

  static String of(Kind kind) {
    return switch (kind) {
      case DECISION -> "Beslut";
      case PAPER -> "Handling";
      case ASSIGNMENT -> "Uppdrag";
    };
  }

  static String of(FacetField field) {
    return switch (field) {
      case MUNICIPALITY -> "Kommun";
      case BODY -> "Nämnd";
      case YEAR -> "År";
      case KIND -> "Slag";
      case DOCUMENT_TYPE -> "Typ";
      case OUTCOME -> "Utfall";
      case STATUS -> "Status";
      case RESPONSIBLE -> "Ansvarig";
    };
  }

  static String of(FacetField field, Facet.Value value) {
    return switch (field) {
      case KIND -> KINDS.getOrDefault(value.value(), value.label());
      case DOCUMENT_TYPE, OUTCOME, STATUS -> capitalized(value.label());
      case MUNICIPALITY, BODY, YEAR, RESPONSIBLE -> value.label();
    };
  }

  static String of(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Bäst först";
      case NEWEST -> "Nyast först";
      case OLDEST -> "Äldst först";
    };
  }

  /** {@code 1 träff}, {@code 167 träffar}. */
  static String hits(int count) {
    return of(count) + (count == 1 ? " träff" : " träffar");
  }

  static String capitalized(String word) {
    return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(SWEDISH) + word.substring(1);
  }
}
