package se.paragraf.indexer.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the name of a body by its form, where no registry names it.
 *
 * <p>Convention (kommunallagen 3 kap.): a council appoints nämnder, a styrelse, utskott and
 * beredningar, and names them with that word at the end ({@code Framtidsnämnden}, {@code Kultur-
 * och demokratinämnden}, {@code Kommunstyrelsens personalutskott}) or after Nämnden för ({@code
 * Nämnden för teknik, fritid och kultur}).
 */
final class BodyName {

  private static final String END =
      "(?:nämnd(?:en)?|styrelsen|fullmäktige|utskott(?:et)?|beredning(?:en)?|kommittén|rådet)(?!\\p{L})";

  /**
   * One word; halves with hyphens ({@code Vård- och omsorgsnämnden}); or behind an adjective or a
   * genitive ({@code Tekniska nämnden}, {@code Kommunstyrelsens näringslivs- och arbetsutskott}).
   */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?u)(?:\\p{Lu}\\p{L}*[as] (?:\\p{Ll}+a )?)?(?:\\p{L}+-,? (?:och )?){0,4}\\p{L}*" + END);

  private static final Pattern BOARD_FOR =
      Pattern.compile(
          "(?u)Nämnden för [\\p{Ll}]+-?(?:(?:,| och|, och) [\\p{Ll}]+-?| med [\\p{Ll}]+)*(?!\\p{L})");

  /** Other words that begin with a capital and may stand before a body's name, or mean any body. */
  private static final Pattern NOT_A_BODY =
      Pattern.compile(
          "(?iu)(?:(?:regering|region|riks|läns|social|skol)\\p{L}*styrelsen|regerings?\\p{L}*|hyresnämnden"
              + "|hyres- och arrendenämnden|bolags?styrelsen|styrelsen|nämnden|utskottet|råd(?:et)?|utskott"
              + "|beredning(?:en)?|kommittén|den|respektive|samtliga|alla|berörda?|övriga|varje|ansvarig"
              + "|valberedning(?:en)?|ordförande\\p{L}*|sekreterare|ledamot|ersättare|yttrande\\p{L}*|remiss\\p{L}*"
              + "|förslag\\p{L}*|beslut\\p{L}*|svar|till|protokoll\\p{L}*|enligt|information|från|val|kopia|fråga"
              + "|utdrag|uppdrag\\p{L}*|redovisning|rapport|presidiet|tjänste\\p{L}*|återremiss|initiativ|ärende\\p{L}*"
              + "|delegation\\p{L}*|reglemente|budget|anmälan|förvaltning\\p{L}*|när|om|i|att|sedan|därefter|kommunens"
              + "|stadens|vad|vid|detta|dessa|denna)(?!\\p{L}).*");

  private BodyName() {}

  /** The name that begins the text, as printed. */
  static Optional<String> atStart(String text) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0)) || !maybe(text)) {
      return Optional.empty();
    }
    for (Pattern form : new Pattern[] {BOARD_FOR, ENDING}) {
      Matcher matcher = form.matcher(text);
      if (matcher.lookingAt()) {
        String name = matcher.group().strip();
        if (name.length() >= 9 && name.length() <= 90 && !NOT_A_BODY.matcher(name).matches()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean maybe(String text) {
    return text.contains("nämnd")
        || text.contains("Nämnd")
        || text.contains("styrelse")
        || text.contains("utskott")
        || text.contains("fullmäktige")
        || text.contains("beredning");
  }
}
