package se.paragraf.model;

/**
 * A municipality (kommun).
 *
 * @param code four digits, as Statistics Sweden gives them ({@code 9901})
 * @param name the name without "kommun" or "stad" ({@code Granviken})
 */
public record Municipality(String code, String name) {}
