package se.paragraf.search.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.Criterion;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchResult;
import se.paragraf.search.relevance.JudgedQuery;
import se.paragraf.search.relevance.RelevanceEvaluation;
import se.paragraf.search.relevance.RelevanceReport;

/**
 * Compares the chosen analysis and ranking with stock ones, and with themselves with one part left
 * out in turn, on the records of an index and judged questions.
 */
public final class Comparison {

  private static final int WARM = 2;
  private static final String STOCK = "stock SwedishAnalyzer";

  private final RecordSearch source;
  private final List<JudgedQuery> queries;
  private final Path folder;
  private final List<OneField.Held> texts = new ArrayList<>();
  private final Map<SwedishAnalysis, Path> indexes = new HashMap<>();

  /**
   * One way to index and rank.
   *
   * @param name what it is, or what is left out
   * @param report how well it answered
   * @param bytes how large the texts' field is; 0 where it is the same as the chosen one's
   * @param speed positions analysed in a second of processor time; 0 as above
   */
  public record Row(String name, RelevanceReport report, long bytes, long speed) {}

  private Comparison(RecordSearch source, List<JudgedQuery> queries, Path folder) {
    this.source = source;
    this.queries = List.copyOf(queries);
    this.folder = folder;
  }

  /**
   * The rows, stock ones first, each told as it is done.
   *
   * @param source an index, which is only read
   * @param folder where other indexes may be made; what is made is deleted
   */
  public static List<Row> of(
      RecordSearch source, List<JudgedQuery> queries, Path folder, Consumer<Row> told)
      throws IOException {
    return new Comparison(source, queries, folder).rows(told);
  }

  /**
   * Lucene's analyzer as it comes, and the index as it is: what can be told in a short time,
   * without another index and without speeds.
   *
   * @param source an index, which is only read
   */
  public static List<Row> withStock(RecordSearch source, List<JudgedQuery> queries)
      throws IOException {
    Comparison comparison = new Comparison(source, queries, Path.of(""));
    comparison.readTexts();
    List<OneField.Held> texts = comparison.texts;
    return List.of(
        new Row(
            STOCK,
            RelevanceEvaluation.evaluate(source, OneField.of(texts, OneField.stock()), queries),
            OneField.bytes(texts, OneField.stock()),
            0),
        new Row(
            Variant.CHOSEN,
            RelevanceEvaluation.evaluate(source, queries),
            OneField.bytes(texts, SwedishAnalysis.CHOSEN.ofAllFields()),
            0));
  }

  private void readTexts() {
    forEachRecord(
        record ->
            texts.add(
                new OneField.Held(
                    record.id(), record.head().title() + "\n" + record.head().text())));
  }

  private List<Row> rows(Consumer<Row> told) throws IOException {
    readTexts();
    List<Row> rows = new ArrayList<>();
    try {
      add(rows, told, stock(STOCK, OneField.stock()));
      add(rows, told, stock("n-grams of 4 and 5 letters", OneField.grams()));
      for (Variant variant : Variant.all()) {
        add(rows, told, row(variant));
      }
    } finally {
      for (Path index : indexes.values()) {
        delete(index);
      }
    }
    return rows;
  }

  private static void add(List<Row> rows, Consumer<Row> told, Row row) {
    rows.add(row);
    told.accept(row);
  }

  private Row stock(String name, Analyzer analyzer) throws IOException {
    return new Row(
        name,
        RelevanceEvaluation.evaluate(source, OneField.of(texts, analyzer), queries),
        OneField.bytes(texts, analyzer),
        speed(analyzer));
  }

  private Row row(Variant variant) throws IOException {
    boolean isFirst = !indexes.containsKey(variant.analysis());
    Path index = indexes.get(variant.analysis());
    if (index == null) {
      index = written(variant.analysis());
      indexes.put(variant.analysis(), index);
    }
    try (RecordSearch search =
        LuceneRecordSearch.open(index, variant.analysis(), variant.ranking())) {
      RelevanceReport report = RelevanceEvaluation.evaluate(search, queries);
      Analyzer analyzer = variant.analysis().ofAllFields();
      return new Row(
          variant.name(),
          report,
          isFirst ? OneField.bytes(texts, analyzer) : 0,
          isFirst ? speed(analyzer) : 0);
    }
  }

  private Path written(SwedishAnalysis analysis) throws IOException {
    Path index = Files.createTempDirectory(folder, "comparison");
    try (RecordWriter writer = LuceneRecordWriter.open(index, analysis)) {
      // One file a page of records: which files they came from makes no difference here.
      forEachPage(
          (number, page) ->
              writer.replace(
                  new IndexedFile(
                      "page " + number,
                      "page " + number,
                      "",
                      List.of(),
                      page.size(),
                      null,
                      List.of()),
                  page));
      writer.commit();
    }
    return index;
  }

  private long speed(Analyzer analyzer) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int run = 0; run < WARM; run++) {
      OneField.positions(texts, analyzer);
    }
    long start = threads.getCurrentThreadCpuTime();
    long positions = OneField.positions(texts, analyzer);
    return positions * 1_000_000_000L / Math.max(1, threads.getCurrentThreadCpuTime() - start);
  }

  private interface PageUse {
    void of(int number, List<CouncilRecord> page);
  }

  private void forEachPage(PageUse use) {
    for (int page = 1; ; page++) {
      List<SearchResult.Hit> hits =
          source
              .search(
                  new SearchRequest(
                      new Criterion.Everything(),
                      Map.of(),
                      null,
                      null,
                      SearchRequest.Sort.OLDEST,
                      page,
                      SearchRequest.MAX_SIZE))
              .hits();
      if (hits.isEmpty()) {
        return;
      }
      use.of(page, hits.stream().map(SearchResult.Hit::record).toList());
    }
  }

  private void forEachRecord(Consumer<CouncilRecord> use) {
    forEachPage((_, page) -> page.forEach(use));
  }

  private static void delete(@Nullable Path folder) throws IOException {
    if (folder != null) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
