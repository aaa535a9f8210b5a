package se.paragraf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.InventedRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds opensearch-index.json to what the Lucene index has, by running it on Lucene's own filters.
 */
class OpenSearchDescriptionTest {

  private static final Path PARTS = Path.of("target/opensearch/swedish-parts.txt");

  @TempDir Path configuration;

  private static JsonNode description() throws IOException {
    try (InputStream in =
        OpenSearchDescriptionTest.class.getResourceAsStream("opensearch-index.json")) {
      return JsonMapper.builder().build().readTree(in);
    }
  }

  @Test
  void namesEveryFieldOfTheIndexAndNoOther() throws IOException {
    Map<String, Boolean> analysed = new HashMap<>();
    for (CouncilRecord record : InventedRecords.ofEveryKind()) {
      add(
          IndexFormat.write(record, IndexFormat.json(record), "key", ChangeStamp.first(1, 0)),
          analysed);
    }
    add(IndexFormat.write(new IndexedFile("k", "p", "s", List.of(), 0, null, List.of())), analysed);
    add(Tombstones.document("id", 1, 2), analysed);
    Map<String, Boolean> described = new HashMap<>();
    addFields("", description().path("mappings").path("properties"), described);
    assertThat(described).containsExactlyInAnyOrderEntriesOf(analysed);
  }

  private static void add(Document document, Map<String, Boolean> analysed) {
    for (IndexableField field : document) {
      boolean indexed = field.fieldType().indexOptions() != IndexOptions.NONE;
      analysed.merge(field.name(), indexed && field.fieldType().tokenized(), Boolean::logicalOr);
    }
  }

  private static void addFields(String prefix, JsonNode fields, Map<String, Boolean> described) {
    fields.forEachEntry(
        (name, field) -> {
          if (field.has("properties")) {
            addFields(prefix + name + ".", field.path("properties"), described);
          } else {
            described.put(prefix + name, field.path("type").asString().equals("text"));
            addFields(prefix + name + ".", field.path("fields"), described);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "En idé om Müllers façade, på Ærø",
        "KF:s, VD:arna och IFN:s beslut kl. 18:30: ja",
        "verk-\n samheten, kulturnämnd\u2010\nen, barn-\noch ungdom, verk\u00ad\nsamhet",
        "ra\u030ad a\u0308r o\u0308n, oﬃciell afﬁsch",
        "ÀÉÎÕÜ àéîõü ĀĒĪŌŪ ąęįų čďěňřšťž łđ"
      })
  void cleansAndCutsTextAsTheIndexDoes(String text) throws IOException {
    assertThat(terms(analyzer("swedish_exact"), text))
        .isEqualTo(SwedishAnalysis.CHOSEN.surfaces(text));
  }

  @ParameterizedTest
  @CsvSource({
    "simhallen, hall",
    "bygglovstaxan, taxor",
    "bygglovstaxan, bygglov",
    "uppdraget, uppdrag",
    "avloppsreningsverket, rening"
  })
  void findsPartsWithStockFiltersToo(String written, String asked) throws IOException {
    assertThat(terms(analyzer("swedish_index"), written))
        .containsAnyElementsOf(terms(analyzer("swedish_words"), asked));
  }

  @Test
  void ranksByTheSameFormula() throws IOException {
    JsonNode similarity =
        description().path("settings").path("index").path("similarity").path("default");
    assertThat((float) similarity.path("k1").asDouble()).isEqualTo(LuceneRecordSearch.K1);
    assertThat((float) similarity.path("b").asDouble()).isEqualTo(LuceneRecordSearch.B);
  }

  @Test
  void usesEveryFilterThatItDescribes() throws IOException {
    JsonNode analysis = description().path("settings").path("analysis");
    Set<String> used = new HashSet<>();
    analysis
        .path("analyzer")
        .forEach(
            analyzer -> {
              analyzer.path("char_filter").forEach(it -> used.add(it.asString()));
              analyzer.path("filter").forEach(it -> used.add(it.asString()));
            });
    analysis.path("char_filter").forEachEntry((name, _) -> assertThat(used).contains(name));
    analysis.path("filter").forEachEntry((name, _) -> assertThat(used).contains(name));
  }

  /** The described analyzer, of the Lucene filters that OpenSearch's are. */
  private Analyzer analyzer(String name) throws IOException {
    JsonNode analysis = description().path("settings").path("analysis");
    JsonNode analyzer = analysis.path("analyzer").path(name);
    CustomAnalyzer.Builder builder = CustomAnalyzer.builder(configuration);
    for (JsonNode each : analyzer.path("char_filter")) {
      addCharFilter(builder, each.asString(), analysis.path("char_filter").path(each.asString()));
    }
    builder.withTokenizer(analyzer.path("tokenizer").asString());
    for (JsonNode each : analyzer.path("filter")) {
      addFilter(builder, each.asString(), analysis.path("filter").path(each.asString()));
    }
    return builder.build();
  }

  private void addCharFilter(CustomAnalyzer.Builder builder, String name, JsonNode filter)
      throws IOException {
    switch (filter.path("type").asString()) {
      case "mapping" -> {
        StringJoiner lines = new StringJoiner("\n");
        filter
            .path("mappings")
            .forEach(it -> lines.add("\"" + it.asString().replace("=>", "\" => \"") + "\""));
        Files.writeString(configuration.resolve(name), lines.toString());
        builder.addCharFilter("mapping", "mapping", name);
      }
      case "pattern_replace" ->
          builder.addCharFilter(
              "patternReplace",
              "pattern",
              filter.path("pattern").asString(),
              "replacement",
              filter.path("replacement").asString());
      default -> throw new IllegalArgumentException(filter.toString());
    }
  }

  private void addFilter(CustomAnalyzer.Builder builder, String name, JsonNode filter)
      throws IOException {
    switch (filter.path("type").asString(name)) {
      case "lowercase" -> builder.addTokenFilter("lowercase");
      case "remove_duplicates" -> builder.addTokenFilter("removeDuplicates");
      case "stop" -> {
        assertThat(filter.path("stopwords").asString()).isEqualTo("_swedish_");
        StringJoiner words = new StringJoiner("\n");
        SwedishAnalyzer.getDefaultStopSet().forEach(it -> words.add(new String((char[]) it)));
        Files.writeString(configuration.resolve("stop"), words.toString());
        builder.addTokenFilter("stop", "words", "stop");
      }
      case "dictionary_decompounder" -> {
        Files.copy(PARTS, configuration.resolve("parts"));
        builder.addTokenFilter(
            "dictionaryCompoundWord",
            "dictionary",
            "parts",
            "minWordSize",
            filter.path("min_word_size").asString(),
            "minSubwordSize",
            filter.path("min_subword_size").asString(),
            "maxSubwordSize",
            filter.path("max_subword_size").asString(),
            "onlyLongestMatch",
            filter.path("only_longest_match").asString(),
            // Lucene's factory has it otherwise unless told; OpenSearch does not use the factory.
            "onlyLongestMatchIgnoreSubwords",
            filter.path("only_longest_match").asString());
      }
      case "stemmer" -> {
        assertThat(filter.path("language").asString()).isEqualTo("light_swedish");
        builder.addTokenFilter("swedishLightStem");
      }
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
