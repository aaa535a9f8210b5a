package se.paragraf.indexer.parse;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.model.Yrkande;

/**
 * The words of what was asked for last, while they go on.
 *
 * <p>Conventions: what the chair does ends it. What is quoted goes on up to the closing mark; where
 * none follows before the chair, another member or a heading, only the paragraph is quoted. Behind
 * a colon ({@code yrkar följande tillägg:}) stands what is asked for: under the heading of yrkanden
 * up to what another asks or the chair does, in the account of a debate in the next paragraph.
 */
final class YrkandeWords {

  /** No yrkande is longer; a mark that nobody closed ends here. */
  private static final int LONGEST = 5000;

  private static final Pattern CHAIR =
      Pattern.compile(
          "(?isu)^(?:(?:tjänstgörande )?ordförande\\p{L}*|sammanträdet|mötet|ajournering|proposition\\p{L}*|(?:sluten )?(?:omröstning|votering)\\p{L}*"
              + "|(?:(?:därefter|härefter|sedan|slutligen) )?(?:ställer|finner|frågar|förklarar) (?:tjänstgörande )?ordföranden"
              + "|\\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige) (?:beslutar|avslår|bifaller))(?!\\p{L}).*");

  private static final int LONGEST_HEADING = 50;

  private static final String MARKS = "\"”“";

  private final List<Yrkande> found;
  private final boolean headed;
  private int from;
  private boolean listing;

  /** Further paragraphs of what is quoted, while its closing mark is awaited. */
  private String quoted = "";

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
    end();
    found.addAll(asked);
    listing = asked.getFirst().text().endsWith(":");
  }

  /** What stands next and says itself of nobody that he asks. */
  void goOn(String sentence, boolean opensParagraph) {
    if (from == found.size()) {
      return;
    }
    String text = found.get(from).text() + quoted;
    if (text.length() + sentence.length() > LONGEST || CHAIR.matcher(sentence).matches()) {
      end();
      return;
    }
    String longer = (opensParagraph ? "\n" : " ") + sentence.strip();
    boolean quoting = isQuoting(text);
    if (quoted.isEmpty() && isListed(text, opensParagraph)) {
      add(longer);
    } else if (!quoting || isSpeaker(sentence) || opensParagraph && isHeading(sentence)) {
      end();
    } else if (quoted.isEmpty() && !opensParagraph || !isQuoting(text + longer)) {
      add(quoted + longer);
      quoted = "";
    } else {
      quoted += longer;
    }
  }

  private void add(String more) {
    for (int index = from; index < found.size(); index++) {
      Yrkande it = found.get(index);
      found.set(index, new Yrkande(it.name(), it.party(), it.text() + more));
    }
  }

  private void end() {
    from = found.size();
    quoted = "";
  }

  private boolean isListed(String text, boolean opensParagraph) {
    return listing && (headed || text.endsWith(":") || !opensParagraph);
  }

  private static boolean isHeading(String sentence) {
    String text = sentence.strip();
    return text.length() < LONGEST_HEADING
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1));
  }

  private static boolean isSpeaker(String sentence) {
    List<PersonName> names = PersonName.in(sentence);
    return !names.isEmpty() && names.getFirst().start() == 0;
  }

  /** Marks open before a word and close behind one: so those of inches (32") open nothing. */
  private static boolean isQuoting(String text) {
    boolean quoting = false;
    for (int at = 0; at < text.length(); at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0) {
        boolean behind = at > 0 && !isGap(text.charAt(at - 1));
        boolean before = at + 1 < text.length() && !isGap(text.charAt(at + 1));
        quoting = !behind && (before || !quoting);
      }
    }
    return quoting;
  }

  private static boolean isGap(char letter) {
    return Character.isWhitespace(letter) || "(:".indexOf(letter) >= 0;
  }
}
