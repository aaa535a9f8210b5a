package se.paragraf.search;

import java.util.List;

/**
 * Exact counts of the hits by the values of one field, the selection of that field itself ignored.
 *
 * @param field what is counted
 * @param values most hits first; years latest first
 */
public record Facet(FacetField field, List<Value> values) {

  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value what to filter by. For a body its code, or its name where it has no code or where
   *     the code means different bodies in the index
   * @param label what to show
   * @param count how many hits have it
   * @param selected whether the request filters by it
   */
  public record Value(String value, String label, int count, boolean selected) {}
}
