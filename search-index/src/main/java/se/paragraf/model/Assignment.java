package se.paragraf.model;

/**
 * An assignment (uppdrag) that a body gave to another body or to its administration.
 *
 * @param head what every record has
 * @param details what the list of assignments says of it
 */
public record Assignment(RecordHead head, AssignmentDetails details) implements CouncilRecord {}
