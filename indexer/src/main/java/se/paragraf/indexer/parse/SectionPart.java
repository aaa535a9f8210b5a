package se.paragraf.indexer.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands under one heading of a §.
 *
 * @param heading what the heading says; null before the first heading, and for a heading of other
 *     words that is told by how it is set
 * @param line the heading's own line; null before the first heading
 * @param lines below it, empty ones included; what stands behind the heading's colon comes first
 */
record SectionPart(
    Headings.@Nullable Found heading, @Nullable TextLine line, List<TextLine> lines) {

  boolean is(Headings.Part part) {
    return heading != null && heading.part() == part;
  }

  boolean isEmpty() {
    return lines.stream().allMatch(TextLine::isBlank);
  }
}
