package se.paragraf.indexer.parse;

import java.util.regex.Pattern;

/** The headings that stand inside a §, by the words that council offices use. */
final class Headings {

  private static final String END = "\\s*[:.]?\\s*$";

  /** What was decided. */
  static final Pattern DECISION =
      Pattern.compile(
          "(?iu)^(?:beslut|(?:\\p{L}+(?:- och \\p{L}+)?s? )?(?:\\p{L}+ )?"
              + "(?:nämndens|styrelsens|fullmäktiges|utskottets|\\p{L}*nämndens|\\p{L}*styrelsens"
              + "|\\p{L}*fullmäktiges|\\p{L}*utskottets) beslut)"
              + END);

  /** Anything else that has its own heading. */
  static final Pattern OTHER =
      Pattern.compile(
          "(?iu)^(?:förslag till beslut(?: på sammanträdet)?"
              + "|ärende(?:t|beskrivning(?:en)?)|beskrivning av ärendet|sammanfattning(?: av ärendet)?"
              + "|bakgrund|beslutsmotivering|bedömning|motivering|juridisk bedömning"
              + "|ekonomisk(?:a)? (?:bedömning|konsekvenser)|konsekvenser|hållbar utveckling"
              + "|barn(?:perspektivet|konsekvensanalys)|prövning av barnets bästa|tidigare beslut"
              + "|tidigare behandling|beredning|beslutsunderlag|underlag(?: för beslut)?|handling(?:ar)?"
              + "|bilag(?:a|or)|beredningsansvariga|yrkande(?:n)?(?: på sammanträdet)?"
              + "|(?:tilläggs|ändrings|åter?remiss|avslags)yrkande(?:n)?|inlägg|proposition(?:er|sordning)?"
              + "|proposition(?:er)? på yrkanden|beslutsgång|votering(?:sordning|sproposition|slista)?"
              + "|omröstning(?:sresultat)?|reservation(?:er)?|blank reservation|protokollsanteckning(?:ar)?"
              + "|(?:särskilt|särskilda) yttrande(?:n)?|yttrande(?:n)?(?: till protokollet)?|jäv|ajournering"
              + "|omedelbar justering|kopia till|expedieras? till|expediering|delges|för kännedom"
              + "|besluts? (?:ska )?skickas till|beslutet (?:ska )?(?:skickas|expedieras|sänds) till"
              + "|protokollsutdrag (?:skickas|sänds|lämnas) till|protokollsutdrag till|information"
              + "|debatt|överläggning|närvarande|deltagare|anteckning(?:ar)?|upplysning(?:ar)?)"
              + END);

  static final Pattern RESERVATION =
      Pattern.compile("(?iu)^(?:blank )?reservation(?:er)?\\b|\\breserver(?:ar|ade) sig\\b");

  static final Pattern VOTE =
      Pattern.compile(
          "(?iu)^(?:votering|omröstning)|\\bja-röst|\\bnej-röst|\\bröstar (?:ja|nej)\\b");

  static final Pattern YRKANDE = Pattern.compile("(?iu)^yrkande(?:n)?(?: på sammanträdet)?" + END);

  static final Pattern RECIPIENTS =
      Pattern.compile(
          "(?iu)^(?:kopia till|expedieras? till|expediering|delges|för kännedom"
              + "|beslutet (?:ska )?(?:skickas|expedieras|sänds) till|beslut skickas till"
              + "|protokollsutdrag (?:skickas|sänds|lämnas) till|protokollsutdrag till)"
              + END);

  private Headings() {}

  /** Whether the whole line is one of the usual headings. */
  static boolean matches(String line) {
    return line.length() < 70
        && !line.isEmpty()
        && Character.isUpperCase(line.charAt(0))
        && (DECISION.matcher(line).matches() || OTHER.matcher(line).matches());
  }
}
