package se.paragraf.indexer.parse;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.model.Yrkande;

/**
 * The words of what was asked for last, while they go on.
 *
 * <p>Conventions: what is quoted goes on up to the closing mark. Behind a colon ({@code yrkar
 * följande tillägg:}) stands what is asked for: under the heading of yrkanden up to what another
 * asks or the chair does, in the account of a debate in the next paragraph.
 */
final class YrkandeWords {

  /** No yrkande is longer; a mark that nobody closed ends here. */
  private static final int LONGEST = 5000;

  private static final Pattern CHAIR =
      Pattern.compile(
          "(?iu)^(?:ordförande\\p{L}*|tjänstgörande ordförande\\p{L}*|sammanträdet|mötet|ajournering|proposition\\p{L}*|\\p{L}*nämnden (?:beslutar|avslår|bifaller))(?!\\p{L}).*");

  private final List<Yrkande> found;
  private final boolean headed;
  private int from;
  private boolean listing;

  /**
   * @param found where the yrkanden are put
   * @param headed whether they stand under a heading of yrkanden
   */
  YrkandeWords(List<Yrkande> found, boolean headed) {
    this.found = found;
    this.headed = headed;
    this.from = found.size();
  }

  /** Somebody asks for something, or several together. */
  void begin(List<Yrkande> asked) {
    from = found.size();
    found.addAll(asked);
    listing = asked.getFirst().text().endsWith(":");
  }

  /** What stands next and says itself of nobody that he asks. */
  void goOn(String sentence, boolean opensParagraph) {
    if (from == found.size()) {
      return;
    }
    String text = found.get(from).text();
    if (text.length() + sentence.length() > LONGEST
        || !(isQuoting(text) || isListed(sentence, text, opensParagraph))) {
      from = found.size();
      return;
    }
    String longer = text + (opensParagraph ? "\n" : " ") + sentence.strip();
    for (int index = from; index < found.size(); index++) {
      Yrkande it = found.get(index);
      found.set(index, new Yrkande(it.name(), it.party(), longer));
    }
  }

  private boolean isListed(String sentence, String text, boolean opensParagraph) {
    return listing
        && !CHAIR.matcher(sentence).matches()
        && (headed || text.endsWith(":") || !opensParagraph);
  }

  private static boolean isQuoting(String text) {
    return text.chars().filter(it -> it == '"' || it == '”' || it == '“').count() % 2 == 1;
  }
}
