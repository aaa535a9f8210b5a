package se.paragraf.indexer.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * or puts it off comes before all others: {@code yrkandet om återremiss bifalls}. What is not
 * granted, adopted or approved is rejected ({@code att inte bifalla motionen}); any other verb that
 * is denied tells nothing.
 *
 * @param stems parts of words one of which each alternative has
 */
record OutcomeWords(Stems stems, Pattern words, DecisionOutcome outcome) {

  private static final String REJECTION_ASKED =
      "\\s+(?:[^.;\\n]{1,60}\\s)?(?:avslagsyrkandet|yrkandet om avslag)";

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
              "negativt (?:plan|förhands)besked|avsl(?:ås|år|å|agit|ag|og|ogs)|bif(?:alla|alls|aller|alles)"
                  + REJECTION_ASKED,
              DecisionOutcome.AVSLAG,
              "avsl",
              "besked"),
          words(
              "positivt (?:plan|förhands)besked|(?:bevilj(?:a|as|ar|ade|ades)|medge(?:s|r)?)(?!\\s+(?:[^\\s.;]+\\s+){0,6}ansvarsfrihet)(?<!ansvarsfrihet\\s{1,3}\\p{L}{1,10})|bif(?:all|alla|alls|aller|alles|öll|ölls)(?!\\p{L})(?!"
                  + REJECTION_ASKED
                  + ")",
              DecisionOutcome.BIFALL,
              "bif",
              "bevilj",
              "medge",
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
              "godkänn(?:a|s|er|es)?|godkänd(?:e|es)|(?<!(?:inte|ej|icke)\\s{1,3})tillstyrk(?:a|s|er|es)(?!\\s+(?:inte|ej|icke)(?!\\p{L}))|bevilj(?:a|as|ar|ade|ades)|medge(?:s|r)?",
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
                  + " informationen|tacka[rs]? för (?:informationen|redovisningen|rapporten)|lägg(?:s|er|a|as)?\\s(?:[^.;]{1,80}\\s)?till (?:handlingarna|akten)",
              DecisionOutcome.NOTERAS,
              "noter",
              "anteckna",
              "del av",
              "emot informationen",
              "tacka",
              "till handlingarna",
              "till akten"));

  /** What grants: where it is denied, the matter is rejected. */
  private static final Set<DecisionOutcome> GRANTING =
      EnumSet.of(DecisionOutcome.BIFALL, DecisionOutcome.ANTAS, DecisionOutcome.GODKANNS);

  /** A word in a point, and what the point says by it. */
  private record Told(int at, DecisionOutcome outcome) {}

  private static OutcomeWords words(String alternatives, DecisionOutcome outcome, String... stems) {
    return new OutcomeWords(
        Stems.of(stems),
        Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})"),
        outcome);
  }

  private static final Pattern INFINITIVE_FIRST =
      Pattern.compile(
          "(?iu)^\\W*(?:\\d{1,2}[.)]\\s*)?(?:att\\s|\\p{L}+[aå]\\s)|beslut(?:ar|a|ade)\\s");

  /** That a matter is not put off says nothing of it. */
  private static final Pattern NOT_PUT_OFF =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:avsl(?:å|år|ås|agit|ag|og)\\s+(?:[^\\s.;]+\\s+){0,3}(?:yrkande\\p{L}*\\s+om\\s+(?:återremiss|bordläggning)|(?:återremiss|bordläggnings)yrkande\\p{L}*)"
              + "|(?:yrkande\\p{L}*\\s+om\\s+(?:återremiss|bordläggning)|(?:återremiss|bordläggnings)yrkande\\p{L}*)\\s+avsl(?:ås|ogs))(?!\\p{L})");

  /** What a point decides, or null where no word tells it. */
  static @Nullable DecisionOutcome outcomeOf(String text) {
    String point = text.contains("emiss") || text.contains("ägg") ? matter(text) : text;
    DecisionOutcome finite = INFINITIVE_FIRST.matcher(point).find() ? null : first(point, true);
    return finite == null ? first(point, false) : finite;
  }

  private static String matter(String text) {
    return NOT_PUT_OFF.matcher(text).replaceAll("");
  }

  private static @Nullable DecisionOutcome first(String point, boolean finite) {
    for (OutcomeWords it : PUTTING_OFF) {
      Told told = it.told(point, false);
      if (told != null) {
        return told.outcome;
      }
    }
    Told first = null;
    for (OutcomeWords it : OTHERS) {
      Told told = it.told(point, finite);
      // Of two that begin at one place the one that is listed first is the more exact.
      if (told != null && (first == null || told.at < first.at)) {
        first = told;
      }
    }
    return first == null ? null : first.outcome;
  }

  /** Where the first of all these words begins, denied or not; -1 where there is none. */
  static int firstIn(String point) {
    int first = -1;
    for (List<OutcomeWords> list : List.of(PUTTING_OFF, OTHERS)) {
      for (OutcomeWords it : list) {
        Matcher matcher = it.words.matcher(point);
        boolean found = it.stems.in(point) && matcher.find();
        first = found && (first < 0 || matcher.start() < first) ? matcher.start() : first;
      }
    }
    return first;
  }

  private @Nullable Told told(String point, boolean finite) {
    if (!stems.in(point)) {
      return null;
    }
    Matcher matcher = words.matcher(point);
    while (matcher.find()) {
      String word = matcher.group();
      if (!finite || "aå".indexOf(Character.toLowerCase(word.charAt(word.length() - 1))) < 0) {
        if (!Negation.isOf(point, matcher.start(), matcher.end())) {
          return new Told(matcher.start(), outcome);
        }
        if (GRANTING.contains(outcome)) {
          return new Told(matcher.start(), DecisionOutcome.AVSLAG);
        }
      }
    }
    return null;
  }
}
