package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the hits of a query in order, as far as there are any. Each stride asks the query
 * again, from where the last one ended, so that the memory that it takes does not grow with the
 * way. The order must be a total one, as those of {@link HitOrder} are.
 */
final class HitWalk {

  private final IndexSearcher searcher;
  private final Query query;
  private final Sort order;
  private final int stride;
  private @Nullable FieldDoc last;

  HitWalk(IndexSearcher searcher, Query query, Sort order, int stride) {
    this.searcher = searcher;
    this.query = query;
    this.order = order;
    this.stride = stride;
  }

  /** The next hits; none when the walk is at its end. */
  List<ScoreDoc> next() throws IOException {
    return next(stride);
  }

  private List<ScoreDoc> next(int most) throws IOException {
    TopDocs found =
        searcher.search(query, new TopFieldCollectorManager(order, most, last, Integer.MAX_VALUE));
    if (found.scoreDocs.length > 0) {
      last = (FieldDoc) found.scoreDocs[found.scoreDocs.length - 1];
    }
    return List.of(found.scoreDocs);
  }

  /** The hits from one place to another, the first one being 0. For a walk that stands there. */
  List<ScoreDoc> between(int from, int to) throws IOException {
    List<ScoreDoc> wanted = new ArrayList<>();
    int at = 0;
    while (at < to) {
      List<ScoreDoc> hits = next(Math.min(stride, to - at));
      if (hits.isEmpty()) {
        break;
      }
      wanted.addAll(hits.subList(Math.min(hits.size(), Math.max(0, from - at)), hits.size()));
      at += hits.size();
    }
    return wanted;
  }
}
