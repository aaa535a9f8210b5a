package se.paragraf.indexer.parse;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a § decided, as it stands there.
 *
 * @param lines in order, none of them empty; no lines where the § decides nothing
 * @param proposal whether the words above the lines make all of them a proposal to another body
 */
record DecisionText(List<TextLine> lines, boolean proposal) {

  static final DecisionText NONE = new DecisionText(List.of(), false);

  DecisionText {
    lines = lines.stream().filter(it -> !it.isBlank()).toList();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lines as printed. */
  String text() {
    return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
  }
}
