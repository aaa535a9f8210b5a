package se.paragraf.search.lucene.swedish;

import java.util.List;

/**
 * What a written word is: its normal forms, and its parts if it is a compound.
 *
 * <p>{@code avloppsreningsverket} has one normal form, {@code avloppsreningsverk}, and the parts
 * {@code avlopp} and {@code reningsverk}, of which the second has parts of its own. {@code leder}
 * has two normal forms, {@code led} and {@code leda}.
 *
 * @param normals the forms under which it is indexed, the likeliest first; never empty
 * @param parts the words that it is made of; empty, or two and more
 * @param partForms the normal forms of its parts, of their parts, and of compounds inside it
 * @param known whether the lexicon has it, as a whole or as known parts
 */
public record SwedishWord(
    List<String> normals, List<SwedishWord> parts, List<String> partForms, boolean known) {

  public SwedishWord {
    normals = List.copyOf(normals);
    parts = List.copyOf(parts);
    partForms = List.copyOf(partForms);
  }

  /** A word that is nothing but itself, under this form. */
  public static SwedishWord simple(String normal, boolean known) {
    return new SwedishWord(List.of(normal), List.of(), List.of(), known);
  }

  /** The same word, not taken apart. */
  SwedishWord whole() {
    return new SwedishWord(normals, List.of(), List.of(), known);
  }

  /** The form under which it is indexed before all. */
  public String normal() {
    return normals.getFirst();
  }
}
