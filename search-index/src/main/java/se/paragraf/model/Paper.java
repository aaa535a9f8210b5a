package se.paragraf.model;

import org.jspecify.annotations.Nullable;

/**
 * A paper before or beside a decision: a tjänsteutlåtande, a motion, an annex, an e-mail, an item
 * on an agenda. It proposes or informs; it never decides.
 *
 * @param head what every record has
 * @param paragraph the number that an agenda gives the item, as cited: {@code 177/24}; null for a
 *     paper without one
 */
public record Paper(RecordHead head, @Nullable String paragraph) implements CouncilRecord {

  /** A paper without a number on an agenda. */
  public Paper(RecordHead head) {
    this(head, null);
  }
}
