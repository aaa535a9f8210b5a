package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import se.paragraf.search.Change;
import se.paragraf.search.CommitStream;
import se.paragraf.search.ForgottenVersionException;

/** Reads what has changed from one version of the index to that of a commit. */
final class ChangeReader {

  private static final int STRIDE = 2_000;

  private final CommitSearcher searcher;
  private final long since;

  ChangeReader(CommitSearcher searcher, long since) {
    this.searcher = searcher;
    this.since = since;
    long oldest = searcher.changesFrom;
    if (since != 0 && (since < oldest || since > searcher.state.version())) {
      throw new ForgottenVersionException(
          since < oldest
              ? "Changes are kept since version %d. Fetch everything anew with since=0."
                  .formatted(oldest)
              : "The index has not come to that version; it was restored or rebuilt."
                  + " Fetch everything anew with since=0.",
          oldest);
    }
  }

  /** What was added, then what was changed, then what was removed, each in order of version. */
  CommitStream<Change> changes(SearcherManager searchers) throws IOException {
    Query added = of(IndexFormat.RECORD, after(IndexFormat.ADDED));
    Query changed = of(IndexFormat.RECORD, after(IndexFormat.CHANGED), notAfter(IndexFormat.ADDED));
    Query removed =
        of(IndexFormat.TOMBSTONE, after(IndexFormat.CHANGED), notAfter(IndexFormat.ADDED));
    return new CommitReading<>(
        searchers,
        searcher,
        searcher.count(added) + searcher.count(changed) + searcher.count(removed),
        List.of(
            new CommitReading.Part<>(
                walk(added, IndexFormat.ID),
                (document, hit) ->
                    new Change.Added(IndexFormat.readRecord(document), version(hit))),
            new CommitReading.Part<>(
                walk(changed, IndexFormat.ID),
                (document, hit) ->
                    new Change.Changed(IndexFormat.readRecord(document), version(hit))),
            new CommitReading.Part<>(
                walk(removed, IndexFormat.TOMBSTONE),
                (document, hit) ->
                    new Change.Removed(document.get(IndexFormat.TOMBSTONE), version(hit)))));
  }

  private HitWalk walk(Query query, String id) {
    Sort order =
        new Sort(
            new SortField(IndexFormat.CHANGED, SortField.Type.LONG),
            new SortField(id, SortField.Type.STRING));
    return new HitWalk(searcher, query, order, STRIDE);
  }

  private static long version(ScoreDoc hit) {
    return (Long) ((FieldDoc) hit).fields[0];
  }

  private Query after(String field) {
    return LongPoint.newRangeQuery(field, since + 1, Long.MAX_VALUE);
  }

  private Query notAfter(String field) {
    return LongPoint.newRangeQuery(field, Long.MIN_VALUE, since);
  }

  private static Query of(String type, Query... filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(IndexFormat.TYPE, type)), Occur.FILTER);
    for (Query filter : filters) {
      all.add(filter, Occur.FILTER);
    }
    return all.build();
  }
}
