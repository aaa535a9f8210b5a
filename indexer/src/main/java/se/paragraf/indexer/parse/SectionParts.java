package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Divides the text of a § at its headings.
 *
 * <p>Convention: the usual headings are known by their words ({@link Headings}). Others are told by
 * how they are set: in bold or larger letters like those that are known by their words, or, where
 * the format does not tell, short, without a full stop and between empty lines.
 */
final class SectionParts {

  private static final int LONGEST_HEADING = 80;

  private static final Pattern LIST_ITEM =
      Pattern.compile("(?u)^(?:[-–•*▪□☐]|\\d{1,2}[.)]|[a-zåäö][.)]|att\\s).*");

  private final float bodySize;
  private final List<SectionPart> parts = new ArrayList<>();
  private @Nullable TextLine known;

  /** Whether headings stand in a column of their own, where a long one touches the text. */
  private boolean beside;

  private SectionParts(float bodySize) {
    this.bodySize = bodySize;
  }

  /** The parts in order; the first has no heading and may be empty. */
  static List<SectionPart> of(List<TextLine> lines, float bodySize) {
    SectionParts divider = new SectionParts(bodySize);
    divider.divide(lines);
    return divider.parts;
  }

  private void divide(List<TextLine> lines) {
    Headings.Found heading = null;
    TextLine headingLine = null;
    List<TextLine> current = new ArrayList<>();
    for (TextLine line : lines) {
      Optional<Headings.Found> found =
          line.isBlank() ? Optional.empty() : Headings.read(line.text(), beside);
      beside |= found.isPresent() && line.text().indexOf('\t') > 0;
      if (found.isPresent() && isInSentence(found.get(), line, current)) {
        found = Optional.empty();
      }
      boolean other = found.isEmpty() && isSetAsHeading(line);
      if (found.isEmpty() && !other) {
        boolean quoted =
            heading != null
                && heading.part() == Headings.Part.PROPOSAL
                && !heading.rest().isEmpty();
        if (quoted && line.isBlank()) {
          // A proposal behind a colon is a paragraph, and the account goes on below it.
          parts.add(new SectionPart(heading, headingLine, List.copyOf(current)));
          heading = null;
          headingLine = null;
          current = new ArrayList<>();
        }
        current.add(line);
        continue;
      }
      parts.add(new SectionPart(heading, headingLine, List.copyOf(current)));
      heading = found.orElse(null);
      headingLine = line;
      current = new ArrayList<>();
      if (found.isPresent()) {
        if (found.get().rest().isEmpty()) {
          known = line;
        } else {
          current.add(line.withText(found.get().rest()));
        }
      }
    }
    parts.add(new SectionPart(heading, headingLine, List.copyOf(current)));
  }

  /**
   * A word that may be a heading ends a sentence that began on the line before: {@code … återkomma
   * med en} / {@code Konsekvensanalys.}
   */
  private static boolean isInSentence(Headings.Found found, TextLine line, List<TextLine> current) {
    if (current.isEmpty() || line.bold() || !found.rest().isEmpty()) {
      return false;
    }
    TextLine before = current.getLast();
    return !before.isBlank()
        && line.text().endsWith(".")
        && ".:!?".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
  }

  private boolean isSetAsHeading(TextLine line) {
    TextLine like = known;
    String text = line.text();
    return like != null
        && !line.isBlank()
        && text.length() < LONGEST_HEADING
        && line.looksLike(like)
        && (line.bold() || line.size() > bodySize + 0.5f)
        && Character.isUpperCase(text.charAt(0))
        && !text.endsWith(".")
        && PersonName.in(text).isEmpty()
        && !LIST_ITEM.matcher(text).matches();
  }
}
