package se.paragraf.indexer.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.DecisionOutcome;

/**
 * Tells what became of a matter from the words of its decision.
 *
 * <p>Convention: the first point decides the matter itself, those below what follows from it; so
 * the first point that has such a verb counts. Of several in one point the stronger counts: what is
 * sent back is not also granted.
 */
final class OutcomeReader {

  private record Words(Stems stems, Pattern words, DecisionOutcome outcome) {}

  /** In order of strength. */
  private static final List<Words> OUTCOMES =
      List.of(
          words(
              "återremit(?:teras|terar|tera|terade|terades)|återremissyrkandet (?:bifalls|bifölls)|(?:på|till) återremiss|återremiss (?:till|för)",
              DecisionOutcome.ATERREMISS,
              "återremi"),
          words("bordl(?:ägger|äggs|ägga|agt|ades?|äggas)", DecisionOutcome.BORDLAGGNING, "bordl"),
          words(
              "(?:anses|är|förklaras?|förklarar|anse|därmed|vara|som|ska anses)\\s+(?:\\p{L}+\\s+){0,4}besvara(?:d|t|de)|besvara(?:d|t|de)",
              DecisionOutcome.BESVARAD,
              "besvara"),
          words("avsl(?:ås|år|å|agit|ag|og|ogs)", DecisionOutcome.AVSLAG, "avsl"),
          words("bif(?:all|alla|alls|aller|alles|öll|ölls)", DecisionOutcome.BIFALL, "bif"),
          words(
              "anta|antas|antar|antog|antogs|fastställ(?:a|s|er|es|de|des)|beslutar? om (?:ny|nya|revider)",
              DecisionOutcome.ANTAS,
              "anta",
              "antog",
              "fastställ",
              "beslut"),
          words(
              "godkänn(?:a|s|er|es)?|godkänd(?:e|es)|tillstyrk(?:a|s|er|te)|bevilj(?:a|as|ar|ade|ades)|medge(?:s|r)?",
              DecisionOutcome.GODKANNS,
              "godkän",
              "tillstyrk",
              "bevilj",
              "medge"),
          words("överlämn(?:a|as|ar|ade|ades)", DecisionOutcome.OVERLAMNAS, "överlämn"),
          words(
              "noter(?:as|ar|a|ade|ades)|antecknas?|antecknar|ta(?:s|r)? del av|tar? emot informationen|lägg(?:s|er|a|as)?\\s(?:[^.;]{1,80}\\s)?till handlingarna",
              DecisionOutcome.NOTERAS,
              "noter",
              "anteckna",
              "del av",
              "emot informationen",
              "till handlingarna"));

  private static final Pattern POINT =
      Pattern.compile(
          "(?u)\\n(?=\\s*(?:\\d{1,2}[.)]|[-–•]|att\\s|\\p{Lu}))|(?<=[.;])\\s+(?=\\p{Lu})");

  /** The stems are parts of words one of which each alternative has. */
  private static Words words(String alternatives, DecisionOutcome outcome, String... stems) {
    return new Words(
        Stems.of(stems),
        Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})"),
        outcome);
  }

  private OutcomeReader() {}

  /** The outcome, or null where no word tells it. */
  static @Nullable DecisionOutcome read(String decision) {
    for (String point : POINT.split(decision)) {
      for (Words it : OUTCOMES) {
        if (it.stems().in(point) && it.words().matcher(point).find()) {
          return it.outcome();
        }
      }
    }
    return null;
  }
}
