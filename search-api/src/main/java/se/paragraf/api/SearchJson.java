package se.paragraf.api;

import java.util.List;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.Facet;
import se.paragraf.search.IndexState;
import se.paragraf.search.SearchResult;
import se.paragraf.search.Snippet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer as JSON. Keys are a promise: added, never renamed. */
final class SearchJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** What one needs to name a record, and to go to it. */
  private static final List<String> ALSO_IN =
      List.of("id", "kind", "documentType", "body", "date", "paragraph", "title");

  private SearchJson() {}

  static ObjectNode write(SearchService.Answer answer) {
    SearchResult result = answer.result();
    ObjectNode json = MAPPER.createObjectNode();
    json.put("total", result.total());
    json.put("partialTotal", result.partialTotal());
    json.put("groupTotal", result.groupTotal());
    json.put("partialGroupTotal", result.partialGroupTotal());
    json.put("tookMs", answer.tookMs());
    json.set("index", write(result.index()));
    json.put("interpreted", result.interpreted());
    json.put("didYouMean", result.didYouMean());
    ArrayNode hits = json.putArray("hits");
    result.hits().forEach(hit -> writeHit(hits.addObject(), hit));
    ObjectNode facets = json.putObject("facets");
    for (Facet facet : result.facets()) {
      ArrayNode values = facets.putArray(facet.field().parameter());
      for (Facet.Value value : facet.values()) {
        values
            .addObject()
            .put("value", value.value())
            .put("label", value.label())
            .put("count", value.count())
            .put("selected", value.selected());
      }
    }
    ArrayNode warnings = json.putArray("warnings");
    answer.warnings().forEach(warnings::add);
    if (answer.gaps() != null) {
      CoverageJson.addSeries(json.putArray("gaps"), answer.gaps());
    }
    return json;
  }

  static ObjectNode write(IndexState state) {
    return MAPPER
        .createObjectNode()
        .put("version", state.version())
        .put("records", state.records())
        .put("committed", state.committed().toString());
  }

  static ObjectNode empty() {
    return MAPPER.createObjectNode();
  }

  private static void writeHit(ObjectNode json, SearchResult.Hit hit) {
    json.set("record", RecordJson.writeWithoutText(hit.record()));
    json.put("score", hit.score());
    ArrayNode missing = json.putArray("missing");
    hit.missing().forEach(missing::add);
    ArrayNode snippets = json.putArray("snippets");
    for (Snippet snippet : hit.snippets()) {
      ObjectNode written = snippets.addObject();
      written.put("field", snippet.field());
      ArrayNode fragments = written.putArray("fragments");
      for (Snippet.Fragment fragment : snippet.fragments()) {
        fragments.addObject().put("text", fragment.text()).put("match", fragment.match());
      }
      written.put("page", snippet.page() == 0 ? null : snippet.page());
    }
    ArrayNode alsoIn = json.putArray("alsoIn");
    for (CouncilRecord other : hit.alsoIn()) {
      ObjectNode record = RecordJson.writeWithoutText(other);
      ObjectNode written = alsoIn.addObject();
      ALSO_IN.forEach(key -> written.set(key, record.path(key)));
    }
    json.put("alsoInTotal", hit.alsoInTotal());
  }
}
