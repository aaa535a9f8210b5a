package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;

/**
 * The heading of a list of assignments.
 *
 * <p>Conventions: it says that it is one ({@code Uppdragslista}, {@code Balanslista}, {@code
 * Beslutsbevakning}, {@code Ej verkställda uppdrag}, {@code Uppföljning av uppdrag}), and names the
 * body that gave the assignments, on the same line or alone on a line near by ({@code KF}).
 */
final class ListHeading {

  private static final int LONGEST = 110;

  private static final int REACH = 12;

  /** A list has several; {@code motion} alone, and in compounds, is exercise as well. */
  private static final String MOTIONS =
      "(?<!\\p{L})(?:motioner(?:na)?|(?:medborgar|e-)förslag(?:en)?)(?!\\p{L})";

  private static final Pattern LIST =
      Pattern.compile(
          "(?iu).*(?:(?:uppdrags|balans|bevaknings|ärende|besluts|åtgärds)(?:lista|listor|förteckning|bevakning|balans|uppföljning|logg)"
              + "|ärendebalans|beslutsbevakning|(?:besluts|uppdrags)verkställighet"
              + "|(?:o|ej |icke |inte |ännu ej )(?:besvara|behandla|avsluta|färdigbehandla|färdigberedda|slutbehandla)\\p{L}*\\s+"
              + MOTIONS
              + ".*"
              + "|(?:redovisning|sammanställning|förteckning|lista|balans\\p{L}*)\\s(?:av|över)\\s(?:\\p{L}+ ){0,3}"
              + MOTIONS
              + ".*|"
              + MOTIONS
              + "\\s(?:(?:och|samt) \\S+ )?under beredning.*"
              + "|(?:uppföljning|redovisning|register|rapport(?:ering)?|sammanställning|förteckning|lista|bevakning|status|lägesrapport)"
              + "\\p{L}*\\s(?:av|över|för|på|om)\\s.*(?:uppdrag|beslut)\\p{L}*|uppdrag(?:en)?\\s(?:i|från|till|enligt|givna|som)\\s.*"
              + "|(?:ej|icke|inte|ännu ej)\\s(?:verkställda|avslutade|slutförda|genomförda|återrapporterade)\\s.*"
              + "|(?:öppna|pågående|aktuella|politiska|riktade|lämnade|givna|särskilda|kvarstående|utestående|nämndens|fullmäktiges|styrelsens)\\s+uppdrag"
              + "|uppdrag(?:slista)?[.:]?$|uppdrag\\p{L}*[ .–-]+kommentar.*).*");

  /** Each alternative has one of these. */
  private static final Stems STEMS =
      Stems.of(
          "uppdrag",
          "motion",
          "förslag",
          "beslut",
          "balans",
          "bevakning",
          "ärende",
          "åtgärd",
          "verkställ",
          "avslut",
          "slutför",
          "genomför",
          "återrapport");

  /** A sheet or group is named after whom its assignments come from: {@code Från KF}. */
  private static final Pattern FROM =
      Pattern.compile("(?iu)^(?:(?:uppdrag |beslut )?från|(?:givna|lämnade|beslutade) av)\\s+");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final List<TextLine> lines;
  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;

  /** Of each line: 1 for a heading, -1 for none, 0 while it has not been asked. */
  private final byte[] known;

  ListHeading(List<TextLine> lines, BodyRegistry registry, @Nullable Municipality municipality) {
    this.lines = lines;
    this.registry = registry;
    this.municipality = municipality;
    this.known = new byte[lines.size()];
  }

  static boolean matches(String line) {
    return line.length() >= 5
        && line.length() <= LONGEST
        && !line.endsWith(".")
        && !line.endsWith(",")
        && Character.isUpperCase(line.charAt(0))
        && STEMS.in(line)
        && LIST.matcher(line).matches();
  }

  /** A heading in capitals is the title of a document: {@code UPPDRAGSLISTA}. */
  static boolean isTitle(String line) {
    return line.length() >= 8 && hasNoSmallLetter(line) && matches(line);
  }

  private static boolean hasNoSmallLetter(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLowerCase(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The nearest heading of a list above the line, a few lines up; empty where there is none. */
  String above(int index) {
    int seen = 0;
    for (int above = index - 1; above >= 0 && seen < REACH; above--) {
      String text = lines.get(above).text().strip();
      if (text.isEmpty()) {
        continue;
      }
      seen++;
      if (isHeading(above, text)) {
        return text;
      }
    }
    return "";
  }

  private boolean isHeading(int line, String text) {
    if (known[line] == 0) {
      known[line] = (byte) (text.indexOf('\t') < 0 && matches(text) ? 1 : -1);
    }
    return known[line] > 0;
  }

  /** Whose assignments the list above the line holds: a body that stands there. */
  Optional<Body> giver(int index) {
    int seen = 0;
    for (int above = index - 1; above >= 0 && seen < REACH; above--) {
      String text = lines.get(above).text().strip();
      if (text.isEmpty()) {
        continue;
      }
      if (text.indexOf('\t') >= 0) {
        return Optional.empty();
      }
      seen++;
      Optional<Body> body = Optional.empty();
      if (matches(text)) {
        body = named(text);
      } else if (seen <= 4 && text.length() < 60) {
        body = DecisionCitation.body(FROM.matcher(text).replaceFirst(""), registry, municipality);
      }
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  /**
   * The body on the line above a table's head: it answers for what is listed, where the head says
   * that another decided and has no column for who answers. Empty where none stands there.
   */
  String answering(int head, Body decider) {
    int above = head - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    String text = above < 0 ? "" : lines.get(above).text().strip();
    return DecisionCitation.body(text, registry, municipality)
        .filter(it -> !it.equals(decider))
        .map(_ -> text)
        .orElse("");
  }

  /** The body in a heading, by name or letters: {@code Uppdrag från KF}. */
  private Optional<Body> named(String heading) {
    Optional<Body> body = registry.bodyIn(heading, municipality);
    Matcher word = WORD.matcher(heading);
    while (body.isEmpty() && word.find()) {
      if (word.group().length() <= 6 && Character.isUpperCase(word.group().charAt(0))) {
        body = registry.bodyOfCode(word.group(), municipality);
      }
      if (body.isEmpty() && word.group().length() > 8) {
        String name = word.group();
        body =
            registry.bodyNamed(
                Character.toUpperCase(name.charAt(0)) + name.substring(1), municipality);
      }
    }
    return body;
  }
}
