package se.paragraf.search.lucene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import se.paragraf.search.FacetField;

/** The values that a request filters by, as the index spells them. */
record FacetFilters(Map<FacetField, Set<String>> terms) {

  static FacetFilters of(Map<FacetField, Set<String>> filters, CommitSearcher searcher) {
    Map<FacetField, Set<String>> terms = new EnumMap<>(FacetField.class);
    filters.forEach(
        (field, values) -> {
          Set<String> found = new LinkedHashSet<>();
          values.forEach(value -> found.addAll(termsOf(field, value, searcher)));
          terms.put(field, found);
        });
    return new FacetFilters(terms);
  }

  private static Collection<String> termsOf(
      FacetField field, String value, CommitSearcher searcher) {
    return switch (field) {
      case BODY -> searcher.bodies.namesOf(value);
      case MUNICIPALITY -> searcher.municipalities.namesOf(value);
      case RESPONSIBLE -> searcher.responsible.spellings(value);
      case YEAR, KIND, DOCUMENT_TYPE, OUTCOME, STATUS -> Set.of(value);
    };
  }

  void addTo(BooleanQuery.Builder query) {
    terms.forEach(
        (field, values) ->
            query.add(CriterionTranslator.anyTerm(IndexFormat.facet(field), values), Occur.FILTER));
  }
}
