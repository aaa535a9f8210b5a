package se.paragraf.model;

/**
 * What a member asked the body to decide.
 *
 * @param name the member's name as printed; empty where only an office is named
 * @param party the party's letters, without brackets; empty where none is printed
 * @param text what was asked for
 */
public record Yrkande(String name, String party, String text) {}
