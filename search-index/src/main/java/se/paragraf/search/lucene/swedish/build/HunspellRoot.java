package se.paragraf.search.lucene.swedish.build;

/**
 * An entry of a Hunspell {@code .dic} file: {@code simhall/ADGvY}.
 *
 * @param word as it is listed, capitals kept
 * @param flags one letter each; what they mean is said in {@code sv_SE.aff}
 */
record HunspellRoot(String word, String flags) {

  private static final String FORBIDDEN = "%!";

  static HunspellRoot of(String line) {
    String entry = line.split("\t", 2)[0];
    int slash = entry.indexOf('/');
    return slash < 0
        ? new HunspellRoot(entry, "")
        : new HunspellRoot(entry.substring(0, slash), entry.substring(slash + 1));
  }

  /** Forbidden words are misspellings; the rude ones serve nobody here. */
  boolean isWanted() {
    return flags.chars().noneMatch(it -> FORBIDDEN.indexOf(it) >= 0)
        && word.chars().allMatch(Character::isLetter);
  }

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /** Whether it stands alone; the others are only parts of compounds, or stems. */
  boolean isWord() {
    return !has('Z') && !has('¤');
  }

  boolean isName() {
    return Character.isUpperCase(word.charAt(0));
  }
}
