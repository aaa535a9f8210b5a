package se.paragraf.model;

/**
 * A paper before or beside a decision: a tjänsteutlåtande, a motion, an annex, an e-mail. It
 * proposes or informs; it never decides.
 *
 * @param head what every record has
 */
public record Paper(RecordHead head) implements CouncilRecord {}
