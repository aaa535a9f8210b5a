package se.paragraf.indexer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Kind;

/**
 * What a person says that a record is.
 *
 * @param source the file's name, or its path below the folder
 * @param inner the path inside a mail or an archive; empty for a file of its own
 * @param kind of record
 * @param truncated whether the document ends in the middle of the record, as a part of a scan may
 * @param values what is settled: an empty list where there is none; no entry where it must not be
 *     scored
 */
record Label(
    String source,
    String inner,
    Kind kind,
    boolean truncated,
    Map<ScoredField, List<String>> values) {

  Label {
    values = Map.copyOf(values);
  }

  /** The file and, in it, the member. */
  String document() {
    return inner.isEmpty() ? source : source + "!/" + inner;
  }

  /** What it says of a field; null where that is not settled. */
  @Nullable List<String> of(ScoredField field) {
    return values.get(field);
  }

  /** The first value of a field; empty where there is none or it is not settled. */
  String first(ScoredField field) {
    List<String> its = of(field);
    return its == null || its.isEmpty() ? "" : its.getFirst();
  }
}
