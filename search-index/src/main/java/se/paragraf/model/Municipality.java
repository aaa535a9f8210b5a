package se.paragraf.model;

/**
 * A municipality (kommun).
 *
 * @param code four digits, as Statistics Sweden gives them ({@code 9901}); empty where no registry
 *     knows the municipality
 * @param name the name without "kommun" or "stad" ({@code Granviken})
 */
public record Municipality(String code, String name) {}
