package se.paragraf.indexer.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.DecisionOutcome;

/**
 * The words by which a point of a decision says what becomes of the matter.
 *
 * <p>Convention: the first of them is what the point decides; what follows it says how or why.
 * Where the point opens with the matter and ends with its verb ({@code Hemställan om att överlämna
 * ansvaret avslås}), an infinitive on the way is part of the matter. Only what sends a matter back
 * or puts it off comes before all others: {@code yrkandet om återremiss bifalls}. Where no word
 * tells it, a decision that is made as proposed grants what was proposed ({@code beslutar enligt
 * förvaltningens förslag}).
 *
 * @param stems parts of words one of which each alternative has
 */
record OutcomeWords(Stems stems, Pattern words, DecisionOutcome outcome) {

  private static final List<OutcomeWords> PUTTING_OFF =
      List.of(
          words(
              "återremit(?:teras|terar|tera|terade|terades)|återremissyrkandet"
                  + " (?:bifalls|bifölls)|(?:på|till) återremiss|återremiss (?:till|för)|yrkandet"
                  + " om återremiss",
              DecisionOutcome.ATERREMISS,
              "återremi"),
          words("bordl(?:ägger|äggs|ägga|agt|ades?|äggas)", DecisionOutcome.BORDLAGGNING, "bordl"));

  private static final List<OutcomeWords> OTHERS =
      List.of(
          words(
              "(?:anses|är|förklaras?|förklarar|anse|därmed|vara|som|ska"
                  + " anses)\\s+(?:\\p{L}+\\s+){0,4}besvara(?:d|t|de)|besvara(?:d|t|de)",
              DecisionOutcome.BESVARAD,
              "besvara"),
          words(
              "negativt (?:plan|förhands)besked|avsl(?:ås|år|å|agit|ag|og|ogs)|bif(?:alla|alls|aller|alles)\\s+(?:[^.;\\n"
                  + "]{1,60}\\s)?(?:avslagsyrkandet|yrkandet om avslag)",
              DecisionOutcome.AVSLAG,
              "avsl",
              "besked"),
          words(
              "positivt (?:plan|förhands)besked|bif(?:all|alla|alls|aller|alles|öll|ölls)",
              DecisionOutcome.BIFALL,
              "bif",
              "besked"),
          words(
              "anta|antas|antar|antog|antogs|fastställ(?:a|s|er|es|de|des)|beslutar? om"
                  + " (?:ny|nya|revider)",
              DecisionOutcome.ANTAS,
              "anta",
              "antog",
              "fastställ",
              "beslut"),
          words(
              "godkänn(?:a|s|er|es)?|godkänd(?:e|es)|tillstyrk(?:a|s|er|es)(?!\\s+inte(?!\\p{L}))|bevilj(?:a|as|ar|ade|ades)|medge(?:s|r)?",
              DecisionOutcome.GODKANNS,
              "godkän",
              "tillstyrk",
              "bevilj",
              "medge"),
          words(
              "överlämn(?:a|as|ar|ade|ades)|remitter(?:a|as|ar|ade|ades)|hänskjut(?:a|as|s|er)|översänd(?:a|s|er|es)"
                  + "|(?:sänd(?:a|s|er|es)|skick(?:a|as|ar))\\s(?:[^.;]{1,60}\\s)?på remiss"
                  + "|lämna(?:s|r)?\\s[^.;]{1,80}\\ssom (?:sitt|\\p{L}+s) (?:eget|yttrande|svar|remissvar)",
              DecisionOutcome.OVERLAMNAS,
              "överlämn",
              "lämna",
              "remiss",
              "remitter",
              "hänskjut",
              "översänd"),
          words(
              "noter(?:as|ar|a|ade|ades)|antecknas?|antecknar|ta(?:s|r|git)? del av|ta(?:r|git)? emot"
                  + " informationen|lägg(?:s|er|a|as)?\\s(?:[^.;]{1,80}\\s)?till handlingarna",
              DecisionOutcome.NOTERAS,
              "noter",
              "anteckna",
              "del av",
              "emot informationen",
              "till handlingarna"));

  /** Whose proposal it is stands before the word; what the proposal says is told elsewhere. */
  private static final Pattern AS_PROPOSED =
      Pattern.compile(
          "(?isu)(?<!\\p{L})beslut(?:ar?|ade|as)\\s+(?:att\\s+besluta\\s+)?(?:enligt|i\\s+enlighet\\s+med)\\s+(?:[\\p{L}-]+\\s+){0,5}?(?:besluts)?förslag(?:et)?(?!\\p{L})(?!.*\\satt\\s)");

  private static OutcomeWords words(String alternatives, DecisionOutcome outcome, String... stems) {
    return new OutcomeWords(
        Stems.of(stems),
        Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})"),
        outcome);
  }

  private static final Pattern INFINITIVE_FIRST =
      Pattern.compile(
          "(?iu)^\\W*(?:\\d{1,2}[.)]\\s*)?(?:att\\s|\\p{L}+[aå]\\s)|beslut(?:ar|a|ade)\\s");

  /** What a point decides, or null where no word tells it. */
  static @Nullable DecisionOutcome outcomeOf(String point) {
    DecisionOutcome finite = INFINITIVE_FIRST.matcher(point).find() ? null : first(point, true);
    DecisionOutcome told = finite == null ? first(point, false) : finite;
    return told == null && AS_PROPOSED.matcher(point).find() ? DecisionOutcome.BIFALL : told;
  }

  private static @Nullable DecisionOutcome first(String point, boolean finite) {
    for (OutcomeWords it : PUTTING_OFF) {
      if (it.in(point, false) >= 0) {
        return it.outcome;
      }
    }
    DecisionOutcome first = null;
    int earliest = Integer.MAX_VALUE;
    for (OutcomeWords it : OTHERS) {
      int at = it.in(point, finite);
      // Of two that begin at one place the one that is listed first is the more exact.
      if (at >= 0 && at < earliest) {
        first = it.outcome;
        earliest = at;
      }
    }
    return first;
  }

  /** Where the first of all these words begins; -1 where there is none. */
  static int firstIn(String point) {
    int first = -1;
    for (List<OutcomeWords> list : List.of(PUTTING_OFF, OTHERS)) {
      for (OutcomeWords it : list) {
        int at = it.in(point, false);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
      }
    }
    return first;
  }

  private int in(String point, boolean finite) {
    if (!stems.in(point)) {
      return -1;
    }
    Matcher matcher = words.matcher(point);
    while (matcher.find()) {
      String word = matcher.group();
      if (!finite || "aå".indexOf(Character.toLowerCase(word.charAt(word.length() - 1))) < 0) {
        return matcher.start();
      }
    }
    return -1;
  }
}
