package se.paragraf.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;

/**
 * An answer.
 *
 * @param total how many records meet the whole question, exactly
 * @param partialTotal how many meet a part of it only; they follow after the others
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
   * One record that was found.
   *
   * @param record the record
   * @param score the higher the better; comparable within one answer only
   * @param missing the words of the question that it lacks
   * @param snippets where in it the answer stands
   */
  public record Hit(
      CouncilRecord record, float score, List<String> missing, List<Snippet> snippets) {

    public Hit {
      missing = List.copyOf(missing);
      snippets = List.copyOf(snippets);
    }
  }
}
