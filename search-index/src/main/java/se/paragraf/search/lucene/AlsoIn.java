package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.SearchRequest.Grouping;
import se.paragraf.search.SearchResult;

/** Puts under each hit of a page the other records of the answer that belong to its group. */
final class AlsoIn {

  private static final int MOST_SHOWN = 10;

  private final CommitSearcher searcher;
  private final RecordGroups groups;

  AlsoIn(CommitSearcher searcher, RecordGroups groups) {
    this.searcher = searcher;
    this.groups = groups;
  }

  /**
   * The same hits with what stands under them.
   *
   * @param hits of one page
   * @param found their documents
   * @param query finds all records of the answer
   * @param order their order
   */
  List<SearchResult.Hit> under(
      List<SearchResult.Hit> hits, List<ScoreDoc> found, Query query, Sort order)
      throws IOException {
    RecordGroups byCase = Objects.requireNonNull(searcher.groups(Grouping.CASE));
    Set<String> cases = new TreeSet<>();
    int most = 0;
    for (int i = 0; i < hits.size(); i++) {
      if (groups.isShared(found.get(i).doc)) {
        most += byCase.size(found.get(i).doc);
        cases.add(RecordGroups.caseOf(hits.get(i).record()));
      }
    }
    if (cases.isEmpty()) {
      return hits;
    }
    // Whatever the groups are made by, their records are of one case.
    Query ofCases =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(CriterionTranslator.anyTerm(IndexFormat.CASE_GROUP, cases), Occur.FILTER)
            .build();
    Map<Integer, List<Integer>> byGroup = new HashMap<>();
    for (ScoreDoc each : searcher.search(ofCases, most, order).scoreDocs) {
      byGroup.computeIfAbsent(groups.of(each.doc), _ -> new ArrayList<>()).add(each.doc);
    }
    List<SearchResult.Hit> grouped = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      List<Integer> others =
          new ArrayList<>(byGroup.getOrDefault(groups.of(found.get(i).doc), List.of()));
      others.remove(Integer.valueOf(found.get(i).doc));
      List<CouncilRecord> shown = new ArrayList<>();
      for (int document : others.subList(0, Math.min(MOST_SHOWN, others.size()))) {
        shown.add(searcher.record(document));
      }
      grouped.add(hits.get(i).withAlsoIn(shown, others.size()));
    }
    return grouped;
  }
}
