package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** So many records stand under one hit that a page is most often reached at once. */
  private static final int AHEAD = 4;

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

  /**
   * The hits from one place to another, the first one being 0. For a walk that stands there.
   *
   * @param groups of which only the first hit of each has a place; null where all have
   */
  List<ScoreDoc> between(int from, int to, @Nullable RecordGroups groups) throws IOException {
    List<ScoreDoc> wanted = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int at = 0;
    int ahead = groups == null ? 1 : AHEAD;
    while (at < to) {
      List<ScoreDoc> hits = next((int) Math.min(stride, (long) ahead * (to - at)));
      ahead = groups == null ? 1 : Math.min(stride, ahead * AHEAD);
      if (hits.isEmpty()) {
        break;
      }
      for (ScoreDoc hit : hits) {
        if (groups == null || seen.add(groups.of(hit.doc))) {
          if (at >= from && at < to) {
            wanted.add(hit);
          }
          at++;
        }
      }
    }
    return wanted;
  }
}
