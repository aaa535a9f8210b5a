package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of a list of assignments, by the words that offices head them with.
 *
 * <p>Convention: heads vary in wording and order, but each has a word that tells it: {@code
 * Beräknas klart} and {@code Slutdatum} are deadlines, {@code Beslutsdatum, §} is the decision,
 * {@code Uppdrag till} is who answers for it while {@code Uppdrag från} is who gave it. What is
 * more specific is therefore tried first: {@code Uppdragsdatum} is a date and no task.
 */
enum AssignmentColumn {
  /** A running number in the list. */
  ORDER,
  NUMBER,
  /** When the matter was opened. */
  STARTED,
  TITLE,
  TASK,
  /** The decision, wholly or in part: who, when, §. */
  DECISION,
  DECIDED_BY,
  PARAGRAPH,
  RESPONSIBLE,
  STATUS,
  /** What is told of the state beside a word for it. */
  COMMENT,
  DUE;

  private static final int LONGEST = 48;

  /** What stands in cells and in no head. */
  private static final Pattern VALUE = Pattern.compile("^\\d|§\\s*\\d|\\d/\\d");

  private record Sign(Pattern words, AssignmentColumn column) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              "(?:löp)?-?(?:nr|nummer)|#|uppdragsnr|uppdragsnummer|uppdrag nr|punkt|pkt|id", ORDER),
          sign(
              "(?:beslut|kf|ks|nämnd|paragraf|§)\\p{L}*(?:,? ?/ ?|, | och | samt )(?:dnr|diarie\\p{L}*|ärendenr)",
              DECISION),
          sign(
              "dnr.*|.*\\b(?:diarie|ärende)-?\\s?(?:nr|nummer|id)\\b.*|diarie\\p{L}*|.*\\bdnr",
              NUMBER),
          sign(
              "uppdrag(?:et)? (?:till|åt)|till(?:delad| nämnd| vem)?|motpart|mottagare|adressat|utförare|verkställare"
                  + "|uppdragstagare|beredande .*|beredning(?:sorgan)?|bereds .*|(?:remittera|överlämna|hänskju|hänvisa|fördela|tilldela|skicka)(?:d|t|ts|ten|tits) till|utförs av|verkställs av|.*\\bansvar.*|handläggare|handläggs av|.*\\bägare",
              RESPONSIBLE),
          sign(
              "beslut(?:ad|at|et)? av|beslutsinstans|instans|beslutsorgan|beslutande(?: organ)?|beslutsfattare|organ"
                  + "|uppdragsgivare|uppdrag från|från|givet av|getts av|gett av|beställare|beslut(?:at)? i|källa",
              DECIDED_BY),
          sign("§|§-?(?:nr|nummer)|paragraf|(?:besluts|protokolls)(?:paragraf| ?§)", PARAGRAPH),
          sign(
              "klart?|.*\\b(?:klart?|färdigt?) (?:datum|senast|till|den)|.*\\b(?:slut|förfallo|mål|bevaknings|klar)datum"
                  + "|tids?plan|sluttid|deadline|senast|förfaller|(?:beräkna[ds]|planera[dst]+|förväntas?|ska vara|ber\\.)"
                  + "(?: \\p{L}+){0,2}|(?:slut|åter|av)?redovisas.*|återrapporteras.*|åter till.*|bevakas.*"
                  + "|.*\\b(?:datum|tid|tidpunkt|tidsplan) för (?:åter|slut|red|klar|färdig|rapport|genomför).*|när",
              DUE),
          sign(
              ".*\\bstatus.*|.*läge(?:t|srapport)?\\b.*|verkställ(?:d|t|ighet)|genomför[td]|avslutas?[dt]?"
                  + "|utfall|pågår(?:ende)?(?: ?/ ?\\p{L}+)?",
              STATUS),
          sign(
              ".*\\bkommentar.*|.*\\banteckning.*|notering.*|.*\\bredovisning.*|.*\\b(?:åter)?rapporter(?:ing|at)\\b.*"
                  + "|uppföljning.*|analys.*|åtgärd(?:er)?|vidtagna åtgärder|resultat|svar|övrigt|information",
              COMMENT),
          sign(
              ".*\\bstart(?:datum|ad|at)?\\b.*|inkom.*|väckt.*|inlämna[dt].*|anmäl[dt].*|remitterad.*|registrer.*|ärendedatum|skapa[dt]|upprätta[dt]|påbörja[dt]",
              STARTED),
          sign(
              ".*datum\\b.*|.*\\bsammanträde.*|beslut(?:at|sreferens|spunkt)?|(?:kf|ks|nämnd)[ -]?beslut|beslut (?:kf|ks|i).*"
                  + "|beslut, .*|protokoll.*|.*§.*",
              DECISION),
          sign(
              ".*uppdrag.*|beskrivning|beslutstext|uppgift(?:er)?|beställning|bevakning(?:en)?"
                  + "|(?:att|vad som ska|vad ska) (?:bevakas?|göras?|genomföras?|återrapporteras|verkställas?)",
              TASK),
          sign(
              "(?:berörd )?(?:nämnd|styrelse|förvaltning|verksamhet|sektor|bolag|enhet|avdelning)(?:en|er)?"
                  + "(?:\\s?[/,]\\s?\\p{L}+| och \\p{L}+| eller \\p{L}+)?|vem",
              RESPONSIBLE),
          sign(
              "ärende(?:t|mening|rubrik|benämning|beskrivning)?|(?:motion(?:en|er)?|medborgarförslag(?:et)?|e-förslag)(?:s?rubrik|"
                  + " ?/ ?\\p{L}+)?|rubrik|benämning|titel|namn|vad",
              TITLE));

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})- (?=\\p{L})");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CLOSING = Pattern.compile("[:.*]+$");

  private static Sign sign(String words, AssignmentColumn column) {
    return new Sign(Pattern.compile("(?U)" + words), column);
  }

  /** The column that is headed so. */
  static Optional<AssignmentColumn> of(String head) {
    if (head.length() > 4 * LONGEST) {
      return Optional.empty();
    }
    String name =
        BROKEN.matcher(ASIDE.matcher(head.toLowerCase(Locale.ROOT)).replaceAll(" ")).replaceAll("");
    name = CLOSING.matcher(BLANKS.matcher(name).replaceAll(" ").strip()).replaceFirst("");
    if (name.isEmpty() || name.length() > LONGEST || VALUE.matcher(name).find()) {
      return Optional.empty();
    }
    for (Sign sign : SIGNS) {
      if (sign.words().matcher(name).matches()) {
        return Optional.of(sign.column());
      }
    }
    return Optional.empty();
  }
}
