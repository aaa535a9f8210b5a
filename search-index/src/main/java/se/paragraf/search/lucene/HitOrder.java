package se.paragraf.search.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import se.paragraf.search.SearchRequest;

/** In which order hits come; always down to the id, so that pages never overlap. */
final class HitOrder {

  static final Sort OLDEST = new Sort(date(false), id());
  private static final Sort NEWEST = new Sort(date(true), id());
  private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, date(true), id());

  private HitOrder() {}

  static Sort of(SearchRequest.Sort sort) {
    return switch (sort) {
      case RELEVANCE -> RELEVANCE;
      case NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
    };
  }

  private static SortField date(boolean latestFirst) {
    return new SortField(
        IndexFormat.DATE,
        SortField.Type.LONG,
        latestFirst,
        latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static SortField id() {
    return new SortField(IndexFormat.ID, SortField.Type.STRING);
  }
}
