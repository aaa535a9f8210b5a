package se.paragraf.model;

/**
 * A municipality (kommun).
 *
 * @param code four digits, as Statistics Sweden gives them ({@code 1480})
 * @param name the name without "kommun" or "stad" ({@code Göteborg})
 */
public record Municipality(String code, String name) {}
