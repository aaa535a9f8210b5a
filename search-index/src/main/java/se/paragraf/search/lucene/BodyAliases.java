package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.paragraf.search.FacetField;

/**
 * Lets the code of a body and its name meet, each in its own municipality: {@code FN} is
 * Fastighetsnämnden in the records of Granviken and Fritidsnämnden in those of Älvhamra. What the
 * codes mean is told by the index's own records.
 */
final class BodyAliases {

  private final SwedishAnalysis analysis;
  private final Map<String, List<Query>> byWord = new HashMap<>();

  BodyAliases(NameTable bodies, SwedishAnalysis analysis) {
    this.analysis = analysis;
    for (NameTable.Entry body : bodies.entries()) {
      if (!body.code().isEmpty()) {
        List<String> name = analysis.surfaces(body.name());
        add(key(body.code()), within(body, phrase(name)));
        if (name.size() == 1) {
          add(key(body.name()), within(body, phrase(analysis.surfaces(body.code()))));
        }
      }
    }
  }

  private void add(String word, Query query) {
    byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(query);
  }

  /** What else stands for a word in texts: for a code the names, for a name the codes. */
  List<Query> of(String typed) {
    return byWord.getOrDefault(key(typed), List.of());
  }

  /** A name in any of its forms; a code in any case of letters. */
  private String key(String typed) {
    List<String> surfaces = analysis.surfaces(typed);
    return surfaces.size() == 1
        ? analysis.word(surfaces.getFirst()).normal()
        : typed.toLowerCase(Locale.ROOT);
  }

  private Query phrase(List<String> surfaces) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int position = 0; position < surfaces.size(); position++) {
      String surface = surfaces.get(position);
      if (!SwedishAnalysis.isSmall(surface)) {
        phrase.add(new Term(IndexFormat.TEXT, analysis.word(surface).normal()), position);
      }
    }
    return phrase.build();
  }

  private static Query within(NameTable.Entry body, Query query) {
    if (body.municipality().isEmpty()) {
      return query;
    }
    Term municipality = new Term(IndexFormat.facet(FacetField.MUNICIPALITY), body.municipality());
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(municipality), Occur.FILTER)
        .build();
  }
}
