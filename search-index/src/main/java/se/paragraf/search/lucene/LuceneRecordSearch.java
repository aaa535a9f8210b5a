package se.paragraf.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.Change;
import se.paragraf.search.CommitStream;
import se.paragraf.search.Criterion;
import se.paragraf.search.Holdings;
import se.paragraf.search.IndexState;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.Period;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.Related;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchResult;
import se.paragraf.search.SourceText;
import se.paragraf.search.StoreException;
import se.paragraf.search.StoredSource;
import se.paragraf.search.Suggestion;
import se.paragraf.search.Timeline;
import se.paragraf.search.Trends;

/**
 * Searches the Lucene index. A new commit is looked for when something is asked, at most twice a
 * second; each call then answers from one commit only.
 */
public final class LuceneRecordSearch implements RecordSearch {

  /** BM25's saturation and length weights, measured on council text. */
  static final float K1 = 0.9f;

  static final float B = 0.4f;

  /**
   * The parser bounds a question, but each of its words is looked for in four fields, and partial
   * hits ask for all of them twice. Lucene's own limit of 1,024 would make a long question fail.
   */
  private static final int MOST_CLAUSES = 32_768;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private static final long REFRESH_NANOS = 500_000_000;

  private final Directory directory;
  private final SearcherManager searchers;
  private final WordStarts starts;
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime());

  private LuceneRecordSearch(
      Directory directory, Path path, SwedishAnalysis analysis, Ranking ranking)
      throws IOException {
    this.directory = directory;
    this.starts = new WordStarts(analysis);
    this.searchers =
        new SearcherManager(
            directory,
            new SearcherFactory() {
              @Override
              public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                  throws IOException {
                IndexFormat.requireKnown(
                    ((DirectoryReader) reader).getIndexCommit().getUserData(), path);
                return new CommitSearcher(reader, analysis, ranking);
              }
            });
  }

  /**
   * Opens the index in that directory.
   *
   * @throws StoreException when there is none, or when it has another format
   */
  public static LuceneRecordSearch open(Path indexDirectory) {
    return open(indexDirectory, SwedishAnalysis.CHOSEN, Ranking.CHOSEN);
  }

  /** Opens an index that another chain has written, or to be ranked in another way. */
  static LuceneRecordSearch open(Path indexDirectory, SwedishAnalysis analysis, Ranking ranking) {
    try {
      // Lucene would make the directory.
      if (!Files.isDirectory(indexDirectory)) {
        throw noIndex(indexDirectory);
      }
      Directory directory = FSDirectory.open(indexDirectory);
      try {
        if (!DirectoryReader.indexExists(directory)) {
          throw noIndex(indexDirectory);
        }
        return new LuceneRecordSearch(directory, indexDirectory, analysis, ranking);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(
          "the index in %s cannot be opened (%s): %s"
              .formatted(indexDirectory, e.getMessage(), IndexFormat.REBUILD),
          e);
    }
  }

  private static StoreException noIndex(Path directory) {
    return new StoreException("no index in " + directory + ": run ./paragraf index PATH… first");
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return withSearcher(searcher -> new RequestAnswer(searcher, request).result());
  }

  @Override
  public CommitStream<CouncilRecord> all(SearchRequest request) {
    return streaming(
        searcher -> {
          RequestAnswer answer = new RequestAnswer(searcher, request);
          return new CommitReading<>(
              searchers,
              searcher,
              answer.total(),
              List.of(
                  new CommitReading.Part<>(
                      answer.walk(), (document, _) -> IndexFormat.readRecord(document))));
        });
  }

  @Override
  public CommitStream<Change> changes(long since) {
    return streaming(searcher -> new ChangeReader(searcher, since).changes(searchers));
  }

  @Override
  public Trends trends(List<SearchRequest> requests, Period by) {
    return withSearcher(
        searcher -> {
          List<Timeline> hits = new ArrayList<>();
          for (SearchRequest request : requests) {
            hits.add(new RequestAnswer(searcher, request).timeline(by));
          }
          SearchRequest every = requests.getFirst().withQuery(new Criterion.Everything());
          return new Trends(searcher.state, new RequestAnswer(searcher, every).timeline(by), hits);
        });
  }

  @Override
  public List<Suggestion> suggestions(String typed, int most) {
    return withSearcher(searcher -> new Completion(searcher, starts).of(typed, most));
  }

  @Override
  public void prepare() {
    withSearcher(
        searcher -> {
          starts.prepare(searcher.getIndexReader());
          return searcher.state;
        });
  }

  @Override
  public Optional<CouncilRecord> record(String id) {
    return withSearcher(
        searcher ->
            searcher.first(IndexFormat.RECORD, IndexFormat.ID, id).map(IndexFormat::readRecord));
  }

  @Override
  public Optional<List<Related>> related(String id, int most) {
    return withSearcher(
        searcher -> {
          Optional<CouncilRecord> record =
              searcher.first(IndexFormat.RECORD, IndexFormat.ID, id).map(IndexFormat::readRecord);
          return record.isEmpty()
              ? Optional.empty()
              : Optional.of(new RelatedRecords(searcher, record.get()).nearest(most));
        });
  }

  @Override
  public List<CouncilRecord> caseRecords(CaseKey key) {
    return withSearcher(
        searcher -> {
          int most = Math.max(1, searcher.getIndexReader().maxDoc());
          TopDocs found = searcher.search(CaseQueries.ownCase(key), most, HitOrder.OLDEST);
          CouncilRecord[] records = new CouncilRecord[found.scoreDocs.length];
          for (int i = 0; i < records.length; i++) {
            records[i] = searcher.record(found.scoreDocs[i].doc);
          }
          return List.of(records);
        });
  }

  @Override
  public Optional<StoredSource> source(String sha256) {
    return withSearcher(searcher -> SourceReader.source(searcher, sha256));
  }

  @Override
  public Optional<SourceText> text(String sha256, Criterion query) {
    return withSearcher(searcher -> SourceReader.text(searcher, sha256, query));
  }

  @Override
  public List<IndexedFile> files() {
    return withSearcher(searcher -> HeldRecords.files(searcher.directoryReader()));
  }

  @Override
  public Holdings holdings() {
    return withSearcher(HoldingsReader::read);
  }

  @Override
  public IndexState state() {
    return withSearcher(searcher -> searcher.state);
  }

  /** What is done with one commit. */
  private interface Use<T> {
    T apply(CommitSearcher searcher) throws IOException;
  }

  private <T> T withSearcher(Use<T> use) {
    try {
      refresh();
      CommitSearcher searcher = (CommitSearcher) searchers.acquire();
      try {
        return use.apply(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #withSearcher}, but the stream keeps the searcher until it is closed. */
  private <T> CommitStream<T> streaming(Use<CommitStream<T>> use) {
    try {
      refresh();
      CommitSearcher searcher = (CommitSearcher) searchers.acquire();
      boolean given = false;
      try {
        CommitStream<T> stream = use.apply(searcher);
        given = true;
        return stream;
      } finally {
        if (!given) {
          searchers.release(searcher);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refresh() throws IOException {
    long last = refreshed.get();
    long now = System.nanoTime();
    if (now - last >= REFRESH_NANOS && refreshed.compareAndSet(last, now)) {
      searchers.maybeRefresh();
    }
  }

  @Override
  public void close() {
    try (directory) {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
