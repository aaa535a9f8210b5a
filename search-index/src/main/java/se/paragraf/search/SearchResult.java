package se.paragraf.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;

/**
 * An answer.
 *
 * @param total how many records meet the whole question, exactly
 * @param partialTotal how many meet a part of it only; they follow after the others
 * @param groupTotal how many hits the former are, when those that belong together are one
 * @param partialGroupTotal how many hits the latter are
 * @param hits this page of them
 * @param facets counts, in the order of {@link FacetField}
 * @param interpreted how the question was understood, written as a question again
 * @param didYouMean a question that would find more, or null
 * @param warnings what a person should know, such as words that were left out
 * @param index which commit answered
 */
public record SearchResult(
    int total,
    int partialTotal,
    int groupTotal,
    int partialGroupTotal,
    List<Hit> hits,
    List<Facet> facets,
    String interpreted,
    @Nullable String didYouMean,
    List<String> warnings,
    IndexState index) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    warnings = List.copyOf(warnings);
  }

  /**
   * One record that was found, before others that belong to it.
   *
   * @param record the record
   * @param score the higher the better; comparable within one answer only
   * @param missing the words of the question that it lacks
   * @param snippets where in it the answer stands
   * @param alsoIn other records of the answer that stand under this one, in its order, as many as a
   *     person reads; where each record is a hit, those of its case with nearly the same text
   * @param alsoInTotal how many those are in all
   */
  public record Hit(
      CouncilRecord record,
      float score,
      List<String> missing,
      List<Snippet> snippets,
      List<CouncilRecord> alsoIn,
      int alsoInTotal) {

    public Hit {
      missing = List.copyOf(missing);
      snippets = List.copyOf(snippets);
      alsoIn = List.copyOf(alsoIn);
    }

    /** A record that stands for itself. */
    public Hit(CouncilRecord record, float score, List<String> missing, List<Snippet> snippets) {
      this(record, score, missing, snippets, List.of(), 0);
    }

    /** The same hit with others under it. */
    public Hit withAlsoIn(List<CouncilRecord> others, int total) {
      return new Hit(record, score, missing, snippets, others, total);
    }
  }
}
