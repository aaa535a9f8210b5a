package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of the lines of a page. A line that was only wrapped by the paper's width is
 * joined with the next, so that the text fits any screen; all other line breaks stay. Only white
 * space ever changes.
 */
final class Paragraphs {

  /** A line shorter than this ended because its writer wanted it to. */
  private static final int SHORTEST_WRAPPED_LINE = 50;

  /** The headings within a § that the offices' templates have in common. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:(?:sammanfattning|beskrivning) av ärendet|sammanfattning|ärendet"
              + "|ärendebeskrivning|bakgrund|överläggning|inlägg|debatt"
              + "|(?:(?:\\p{L}+-? (?:och )?)?\\p{L}*(?:nämndens|styrelsens|fullmäktiges|utskottets) )?"
              + "(?:förslag till |tidigare )?beslut|tidigare behandling"
              + "|beslutsunderlag|beslutsgång|underlag|yrkanden?|handling(?:ar)?"
              + "|(?:förvaltningens|kontorets) bedömning|ekonomi"
              + "|proposition(?:er|sordning)?|omröstning(?:sresultat)?"
              + "|(?:huvud|motförslags|kontrapropositions)?votering|reservation(?:er)?"
              + "|protokollsanteckning(?:ar)?|särskil[dt]a? yttranden?|deltar (?:inte|ej) i beslutet"
              + "|jäv|justering|expediering|kopia till|delges"
              + "|(?:(?:beslutet|protokollsutdrag(?:et)?) )?(?:skickas|expedieras) till"
              + "|protokollsutdrag till):?");

  private Paragraphs() {}

  /** Whether a paragraph is a heading of what follows. */
  static boolean isHeading(String paragraph) {
    return HEADING.matcher(paragraph).matches();
  }

  /** Each string is a paragraph, whose remaining line feeds are to be kept. */
  static List<String> of(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int lastLine = 0;
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        add(paragraphs, current);
        continue;
      }
      if (isHeading(stripped) || isHeading(current.toString())) {
        add(paragraphs, current);
      }
      if (!current.isEmpty()) {
        boolean wrapped =
            lastLine >= SHORTEST_WRAPPED_LINE
                && (Character.isLowerCase(stripped.codePointAt(0)) || !endsASentence(current));
        boolean listed = stripped.matches("(?:[-–•*]|\\d{1,2}[.)]|[a-zåäö]\\)).*");
        current.append(wrapped && !listed ? ' ' : '\n');
      }
      current.append(stripped);
      lastLine = stripped.length();
    }
    add(paragraphs, current);
    return paragraphs;
  }

  private static boolean endsASentence(StringBuilder text) {
    return ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void add(List<String> paragraphs, StringBuilder current) {
    if (!current.isEmpty()) {
      paragraphs.add(current.toString());
      current.setLength(0);
    }
  }
}
