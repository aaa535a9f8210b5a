package se.paragraf.search;

import static se.paragraf.search.InventedRecords.ALVHAMRA;
import static se.paragraf.search.InventedRecords.FN_ALVHAMRA;
import static se.paragraf.search.InventedRecords.FN_GRANVIKEN;
import static se.paragraf.search.InventedRecords.GRANVIKEN;
import static se.paragraf.search.InventedRecords.KS;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.PageText;

/** A store with invented records, and short ways to ask it. */
public abstract class StoreFixture {

  @TempDir protected Path place;

  /** Opens the store at that place for writing. */
  protected abstract RecordWriter openWriter(Path at);

  /** Opens the store at that place for searching. */
  protected abstract RecordSearch openSearch(Path at);

  static List<CouncilRecord> simhallen() {
    return List.of(
        head("g-kf-41", "Tilläggsanslag för simhallen")
            .cases("KS 2021/00098-1.4.2")
            .mentions("FN 2023/14")
            .pages(
                new PageText(9, "Ärendet gäller byggnaden. Kostnaden har ökat."),
                new PageText(10, "Asbest har hittats bakom kaklet i duschrummen."))
            .decision("41", "Kommunfullmäktige beviljar ett tilläggsanslag på sex miljoner."),
        head("g-ks-38", "Simhallens renovering")
            .of(GRANVIKEN, KS)
            .on("2023-03-15")
            .cases("KS-2021/98")
            .text("Renoveringen av simhallen blir dyrare. Kommunstyrelsen fick ett uppdrag.")
            .decision("38", "Ärendet återremitteras.", DecisionOutcome.ATERREMISS),
        head("g-fn-paper", "Förstudie om en ny simhall")
            .of(GRANVIKEN, FN_GRANVIKEN)
            .on("2020-02-14")
            .cases("2023/14")
            .text("En simhall kan byggas vid sjön.")
            .paper());
  }

  static List<CouncilRecord> alvhamra() {
    return List.of(
        head("a-fn-22", "Kanotbrygga vid ån")
            .of(ALVHAMRA, FN_ALVHAMRA)
            .on("2022-05-12")
            .cases("FN 2022.113")
            .text("En brygga för kanoter byggs. Simhallar finns inte.")
            .decision("22", "Fritidsnämnden avslår förslaget.", DecisionOutcome.AVSLAG),
        head("a-uppdrag-1", "Utred nattbuss")
            .of(ALVHAMRA, null)
            .on("")
            .text("Uppdraget att utreda en nattbuss vilar.")
            .assignment(AssignmentStatus.VILAR, "Fritidsnämnden", "Kommunstyrelsen"));
  }

  protected final void store() {
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("granviken.pdf", simhallen()), simhallen());
      writer.replace(file("alvhamra.pdf", alvhamra()), alvhamra());
      writer.commit();
    }
  }

  protected final SearchResult ask(String query) {
    return ask(SearchRequest.of(QueryParser.parse(query).criterion()));
  }

  protected final SearchResult ask(SearchRequest request) {
    try (RecordSearch search = openSearch(place)) {
      return search.search(request);
    }
  }

  static SearchRequest filtered(String query, Map<FacetField, Set<String>> filters) {
    return new SearchRequest(
        QueryParser.parse(query).criterion(),
        filters,
        null,
        null,
        SearchRequest.Sort.RELEVANCE,
        1,
        10);
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(it -> it.record().id()).toList();
  }

  static List<String> full(SearchResult result) {
    return ids(result).subList(0, Math.min(result.total(), result.hits().size()));
  }

  static Map<String, Integer> counts(SearchResult result, FacetField field) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    result.facets().get(field.ordinal()).values().forEach(it -> counts.put(it.value(), it.count()));
    return counts;
  }

  static SearchRequest sorted(SearchRequest.Sort sort, int page, int size) {
    return new SearchRequest(new Criterion.Everything(), Map.of(), null, null, sort, page, size);
  }
}
