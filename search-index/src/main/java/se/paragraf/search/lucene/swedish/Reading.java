package se.paragraf.search.lucene.swedish;

/**
 * One thing that a written form can be: a word of its own, and where it can stand in a compound.
 *
 * <p>{@code simhallens} is a form of {@code simhall}, and can end a compound. {@code simhalls} is
 * no word but for its genitive, and begins compounds: {@code simhallsrenovering}.
 *
 * @param roles a sum of {@link #WORD}, {@link #BEGIN}, {@link #MIDDLE}, {@link #END} and {@link
 *     #NAME}
 * @param cut how many letters to take off the form's end for the lemma
 * @param ending what to put there instead
 * @param cost how dear the form is as a part of a compound, 0 for the commonest parts
 */
public record Reading(int roles, int cut, String ending, int cost) {

  /** Stands alone. */
  public static final int WORD = 1;

  /** Begins a compound. */
  public static final int BEGIN = 2;

  /** Stands inside a compound. */
  public static final int MIDDLE = 4;

  /** A name: never taken apart. */
  public static final int NAME = 16;

  /** Ends a compound. */
  public static final int END = 8;

  public boolean is(int role) {
    return (roles & role) != 0;
  }

  /** The form that a dictionary lists the word under. */
  public String lemma(String form) {
    return form.substring(0, form.length() - cut) + ending;
  }

  /** The reading of a form with this lemma. */
  public static Reading of(int roles, String form, String lemma, int cost) {
    int same = 0;
    while (same < form.length()
        && same < lemma.length()
        && form.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return new Reading(roles, form.length() - same, lemma.substring(same), cost);
  }
}
