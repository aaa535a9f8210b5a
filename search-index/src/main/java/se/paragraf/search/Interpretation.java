package se.paragraf.search;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a criterion as a question again, in the search box's own language. */
public final class Interpretation {

  private Interpretation() {}

  /** The question; empty for everything. {@link QueryParser#parse} reads it as the same. */
  public static String of(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Everything _ -> "";
      case Criterion.AllOf it ->
          it.criteria().stream().map(Interpretation::inner).collect(Collectors.joining(" "));
      default -> inner(criterion);
    };
  }

  private static String inner(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Everything _ -> "";
      case Criterion.Word it -> field(it.scope()) + it.word();
      case Criterion.Phrase it -> field(it.scope()) + '"' + it.text() + '"';
      case Criterion.Near it ->
          field(it.scope())
              + '"'
              + it.text()
              + "\"~"
              + (it.between() == Criterion.Near.USUAL ? "" : it.between());
      case Criterion.Prefix it -> field(it.scope()) + it.start() + '*';
      case Criterion.Fuzzy it -> field(it.scope()) + it.word() + '~';
      case Criterion.InCase it -> "dnr:" + it.key();
      case Criterion.AtParagraph it -> "§ " + it.paragraph();
      case Criterion.OnDate it -> it.date().toString();
      case Criterion.InYear it -> "år:" + it.year();
      case Criterion.InBody it ->
          "nämnd:" + (it.body().contains(" ") ? '"' + it.body() + '"' : it.body());
      case Criterion.Not it -> "INTE " + inner(it.criterion());
      case Criterion.AllOf it -> joined(it.criteria(), " ");
      case Criterion.AnyOf it when it.criteria().isEmpty() -> "";
      case Criterion.AnyOf it when it.criteria().getFirst() instanceof Criterion.OnDate day ->
          day.date().toString();
      case Criterion.AnyOf it -> joined(it.criteria(), " ELLER ");
    };
  }

  private static String joined(List<Criterion> criteria, String separator) {
    return criteria.stream()
        .map(Interpretation::inner)
        .collect(Collectors.joining(separator, "(", ")"));
  }

  private static String field(Criterion.Scope scope) {
    return switch (scope) {
      case ANYWHERE -> "";
      case TITLE -> "titel:";
      case DECISION -> "beslut:";
      case BODY -> "text:";
    };
  }
}
