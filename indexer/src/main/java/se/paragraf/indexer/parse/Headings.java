package se.paragraf.indexer.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings that stand inside a §, by the words that council offices use.
 *
 * <p>Conventions: a heading stands alone on its line ({@code Beslut}, {@code Kommunstyrelsens
 * beslut}, {@code Sammanfattning av ärendet}) or before a colon with its text behind ({@code
 * Expedieras till: Tekniska nämnden}). Whose decision or proposal it is stands before the word, in
 * the genitive.
 */
final class Headings {

  private static final int LONGEST = 90;

  private static final String END = "\\s*[:.]?\\s*$";

  /** What a heading opens. */
  enum Part {
    /** What was decided. */
    DECISION,
    /** What somebody proposes: the meeting's own body to a higher one, or an office to the body. */
    PROPOSAL,
    YRKANDE,
    VOTE,
    RESERVATION,
    RECIPIENTS,
    /** Papers that the decision builds on. */
    BASIS,
    OTHER
  }

  /**
   * A heading.
   *
   * @param owner whose decision or proposal, as printed, in the genitive; empty where nobody is
   *     named
   * @param target to whom a proposal is made, as printed; empty where nobody is named
   * @param rest what stands behind the colon on the same line
   */
  record Found(Part part, String owner, String target, String rest) {}

  private static final String OWNER = "(?:(?<owner>\\p{L}[\\p{L} ,-]{0,70}s)\\s+)?";

  private static final String BODY_WORD =
      "(?:kommunfullmäktige|fullmäktige|kommunstyrelsen|stadsfullmäktige|regionfullmäktige|regionstyrelsen|landstingsfullmäktige|\\p{L}*nämnden|nämnden"
          + " för [\\p{L} ,-]{3,60}|\\p{L}*utskottet|\\p{L}*styrelsen)";

  /** What was decided: {@code Beslut}, {@code Kommunstyrelsens arbetsutskotts beslut}. */
  static final Pattern DECISION =
      Pattern.compile(
          "(?iu)^(?:(?:(?<owner>\\p{L}[\\p{L}"
              + " -]{0,60}(?:nämndens|styrelsens|fullmäktiges|utskottets|utskotts|beredningens|rådets|förbundets|direktionens)|nämnden"
              + " för [\\p{L}"
              + " ,-]{3,60}s|nämndens|styrelsens|fullmäktiges|utskottets|direktionens)\\s+)?beslut(?:et)?(?:"
              + " i ärendet| för egen del| i sammanfattning)?|dagens"
              + " beslut|beslutsformulering|beslutsmening)"
              + END);

  private static final Pattern PROPOSAL =
      Pattern.compile(
          "(?iu)^(?:"
              + OWNER
              + "(?:besluts?förslag|förslag till beslut|förslag|förslag till (?:beslut"
              + " (?:i|för|till) )?(?<target>"
              + BODY_WORD
              + ")(?: för beslut| att besluta)?(?: för egen del)?|förslag till \\p{L}*beslut)"
              + "(?: på (?:dagens )?sammanträde(?:t)?)?"
              + ")"
              + END);

  private static final LinePattern YRKANDE_HEADING =
      LinePattern.of(
          "(?iu)^(?:(?:\\p{L}+s"
              + " )?(?:(?:tilläggs|ändrings|åter?remiss|avslags|bifalls|bordläggnings|mot|förslags|särskilda"
              + " )?yrkande(?:n|t)?)(?: på (?:dagens )?sammanträde(?:t)?| under (?:dagens"
              + " )?sammanträdet?| i ärendet| vid sammanträdet| med mera| m\\.?m\\.?)?|yrkanden och"
              + " propositioner?|förslag och yrkanden|yrkanden? och (?:beslutsgång|förslag)|förslag"
              + " till beslut på sammanträdet|förslag på sammanträdet|ledamöternas förslag(?: till"
              + " beslut)?|framställda yrkanden)"
              + END);

  private static final LinePattern VOTE_HEADING =
      LinePattern.of(
          "(?iu)^(?:(?:sluten )?votering(?:en)?|(?:sluten )?omröstning(?:en)?|(?:omröstnings|voterings)(?:resultat(?:et)?|lista|protokoll)|votering"
              + " och (?:resultat|omröstningsresultat)|röstning|resultat av omröstningen)"
              + END);

  private static final LinePattern RESERVATION_HEADING =
      LinePattern.of(
          "(?iu)^(?:(?:blank(?:a)? |skriftlig(?:a)? )?reservation(?:er)?(?: mot beslutet)?(?: och"
              + " (?:protokollsanteckning(?:ar)?|särskilda yttranden))?)"
              + END);

  private static final String RECIPIENT_WORDS =
      "(?:kopia(?: till)?|kopior till|exp(?:edieras|edierat|edierats|ediering|\\.)?(?:"
          + " till)?|delges|delgivning|för kännedom(?:"
          + " till)?|(?:(?:besluten|beslutet|beslut|protokollsutdrag(?:et)?|utdrag(?:et)?|paragrafen)"
          + " )?(?:ska |skall"
          + " )?(?:skickas|sänds|expedieras|delges|delgives|lämnas|meddelas|tillställs)(?: för"
          + " kännedom)?(?: till)?|protokollsutdrag(?:et)?"
          + " till|sändlista|distribution|beslutsexpediering|meddelas|underrättelse(?:"
          + " till)?|beslutsmottagare|mottagare)";

  static final LinePattern RECIPIENTS = LinePattern.of("(?iu)^" + RECIPIENT_WORDS + END);

  private static final LinePattern BASIS =
      LinePattern.of(
          "(?iu)^(?:beslutsunderlag(?:et)?|underlag(?: för beslut(?:et)?)?|handling(?:ar)?(?: i"
              + " ärendet)?|ärendets handlingar|aktuella handlingar|tidigare"
              + " handlingar|bilag(?:a|or)|underlag för beslutet)"
              + END);

  /** Anything else that has its own heading. */
  private static final LinePattern OTHER =
      LinePattern.of(
          "(?iu)^(?:ärende(?:t|beskrivning(?:en)?|redogörelse)?|beskrivning(?:en)? av"
              + " ärendet|redogörelse(?: för ärendet)?|sammanfattning(?:en)?(?: av"
              + " ärendet)?|ärendet i korthet|kort om ärendet|kortfattad"
              + " beskrivning|inledning|(?:ärendets )?bakgrund(?:en)?(?: till"
              + " ärendet)?|beslutsmotivering|motiv(?:ering)?(?: till beslut(?:et)?| av"
              + " beslutet)?|skäl(?:en)? (?:för|till)"
              + " beslut(?:et)?|(?:juridisk|ekonomisk|rättslig|samlad|social|ekologisk|miljömässig|folkhälso)\\p{L}*"
              + " (?:bedömning(?:ar)?|konsekvenser(?: av"
              + " beslutet)?|analys|aspekter|dimension(?:en)?|perspektiv(?:et)?)|konsekvens(?:er|analys|bedömning|beskrivning)(?:"
              + " av (?:beslutet|förslaget))?|ekonomi(?:n)?|finansiering(?:en)?|kostnader|tidplan|uppföljning(?:en)?|hållbar"
              + " utveckling|barn(?:rätts|ets)?(?:perspektivet|konsekvensanalys| bästa)|prövning av"
              + " barnets? bästa|prövning av barnens"
              + " bästa|jämställdhet(?:sanalys)?|miljö(?:konsekvenser)?|tidigare"
              + " (?:beslut|behandling|beredning)(?: i ärendet)?|ärendets"
              + " (?:gång|beredning|tidigare behandling|behandling)|beredning(?:en)?(?: av"
              + " ärendet)?|remissinstanser|beredningsansvariga|föredrag(?:ande|ning)|handläggare|inlägg|(?:i"
              + " debatten yttrar"
              + " sig|debatt(?:en)?|överläggning(?:en|ar)?|diskussion)|proposition(?:er|en|sordning|sställande)?|proposition(?:er)?"
              + " på (?:yrkanden(?:a)?|förslagen?)|beslutsgång(?:en)?|besluts(?:ordning|process)|voterings(?:ordning|proposition)|omröstningsproposition|protokollsanteckning(?:ar)?|anteckning(?:ar)?(?:"
              + " till protokollet)?|(?:särskilt|särskilda) yttrande(?:n)?|yttrande(?:n)?(?: till"
              + " protokollet| på sammanträdet)?|(?:anmälan (?:om|av)"
              + " )?jäv|ajournering(?:ar)?|deltar (?:ej|inte) i (?:beslutet|beslut)|ej deltagande i"
              + " beslut(?:et)?|deltagande i beslutet|avstår från att delta|(?:omedelbar|direkt)(?:"
              + " |)justering|information(?:en)?|dagens"
              + " sammanträde|sammanträdet|närvarande|närvarorätt|deltagare|upplysning(?:ar)?|övrigt|lagrum|lagstöd|författningsstöd|aktuella"
              + " bestämmelser|hur man"
              + " överklagar|överklagande|besvärshänvisning|överklagandehänvisning|villkor(?: för"
              + " beslutet)?|avgift(?:er)?|upplysningar till"
              + " beslutet|underskrift(?:er)?|kommunicering|planförhållanden|grannhörande|grannars"
              + " hörande)"
              + END);

  /** The same behind any word: {@code Nämndens bedömning}, {@code Landsbygdsperspektiv}. */
  private static final Pattern OTHER_BEHIND_A_WORD =
      Pattern.compile(
          "(?iu)^(?:(?:\\p{L}+s"
              + " )?(?:bedömning(?:en|ar)?|överväganden?|synpunkter|ställningstagande|yttrande|kommentarer?|motivering)|(?:\\p{L}+"
              + " (?:och|- och)"
              + " )?\\p{L}{2,}(?:perspektiv(?:et|en)?|konsekvens(?:er|analys|beskrivning)|konsekvensanalys|aspekter(?:na)?|checklista)(?:"
              + " (?:av|för|på) \\p{L}+)?)"
              + END);

  private static final Stems OTHER_STEMS =
      Stems.of(
          "bedömning",
          "övervägande",
          "synpunkt",
          "ställningstagande",
          "yttrande",
          "kommentar",
          "motivering",
          "perspektiv",
          "konsekvens",
          "aspekter",
          "checklista");

  /** A line of the signatures below the last §, or of the table that certifies an extract. */
  static final LinePattern SIGNATURE =
      LinePattern.of(
          "(?iu)^(?:vid protokollet|ur protokollet|rätt"
              + " utdraget.*|utdrags?bestyrk\\p{L}*.*|bestyrk(?:es|t|s).{0,60}|utdragets"
              + " riktighet.*|justerand(?:e|es)\\b.{0,60}|justerares sign\\b.{0,60}|justeras|justerare|protokollet"
              + " justeras.{0,60}|underskrifter|signatur(?:"
              + " (?:ordförande|justerare|sekreterare))?(?:\\s{1,8}(?:signatur|rätt|justerare|ordförande|sekreterare).{0,80})?|sekreterare|ordförande|dag"
              + " som ovan|in fidem|[_.\\s–-]{6,})\\s*:?$");

  static final Pattern RESERVATION =
      Pattern.compile("(?iu)^(?:blanka? )?reservation(?:er)?\\b|\\breserver(?:ar|ade|at) sig\\b");

  static final Pattern VOTE =
      Pattern.compile(
          "(?iu)^(?:sluten )?(?:votering|omröstning)(?!\\p{L}*s?(?:regler|begär))|\\bja-röst|\\bnej-röst|\\bröst(?:ar|ade)"
              + " (?:ja|nej)\\b|\\b(?:votering|omröstning)"
              + " (?:begärs|begärdes|genomförs|genomfördes|verkställs|verkställdes|sker)\\b(?!\\s+(?:ej|inte)\\b)|\\b\\d{1,3}"
              + " ja(?: |-röster )(?:och|mot) \\d{1,3} nej\\b");

  private static final Stems RESERVATION_STEMS = Stems.of("reserv");

  private static final Stems VOTE_STEMS = Stems.of("votering", "röst", " nej");

  private static final Stems DECISION_STEMS = Stems.of("beslut");

  private static final Stems PROPOSAL_STEMS = Stems.of("förslag");

  private static final Pattern INLINE =
      Pattern.compile(
          "(?iu)^(?<head>(?:\\p{L}[\\p{L} -]{0,50}s )?beslut|(?:\\p{L}[\\p{L} -]{0,50}s"
              + " )?(?:besluts)?förslag(?: till beslut| till"
              + " \\p{L}+)?|yrkande(?:n)?|reservation|ärende(?:t|beskrivning)?|bakgrund|sammanfattning|bedömning|beslutsunderlag|underlag|handlingar|"
              + RECIPIENT_WORDS
              + ")\\s*:\\s*(?<rest>\\S.*)$");

  private static final Pattern IN_SENTENCE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:enligt|efter|av|på|till|med|i|ska|skall|har|ha|är|mot|vid|om|från|under|inför|utifrån|genom|som|att|den|det|bifall|avslag|se)(?!\\p{L})");

  private Headings() {}

  /** The same where headings may stand in a column beside the text, a long one close to it. */
  static Optional<Found> read(String line, boolean beside) {
    Optional<Found> found = read(line);
    if (found.isPresent() || !beside || line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
      return found;
    }
    int end = -1;
    for (int words = 0; words < 4; words++) {
      end = line.indexOf(' ', end + 1);
      if (end < 0) {
        break;
      }
      if (end + 1 < line.length() && Character.isUpperCase(line.charAt(end + 1))) {
        String rest = line.substring(end + 1);
        Optional<Found> heading = whole(line.substring(0, end));
        if (heading.isPresent()) {
          return heading.map(it -> new Found(it.part(), it.owner(), it.target(), rest));
        }
      }
    }
    return found;
  }

  /** The heading that the whole line is, or that opens it before a colon. */
  static Optional<Found> read(String line) {
    if (line.length() < 3 || !Character.isUpperCase(line.charAt(0))) {
      return Optional.empty();
    }
    int tab = line.indexOf('\t');
    if (tab > 0) {
      // Headings in a column of their own, the text beside them.
      String beside = line.substring(tab + 1).replace('\t', ' ').strip();
      return tab < LONGEST && !beside.isEmpty()
          ? whole(line.substring(0, tab).strip())
              .map(it -> new Found(it.part(), it.owner(), it.target(), beside))
          : Optional.empty();
    }
    if (line.length() < LONGEST) {
      Optional<Found> whole = whole(line);
      if (whole.isPresent()) {
        return whole;
      }
    }
    int colon = line.indexOf(':');
    if (colon < 0 || colon > 50) {
      return Optional.empty();
    }
    Matcher inline = INLINE.matcher(line);
    if (!inline.matches()) {
      return Optional.empty();
    }
    String rest = inline.group("rest").strip();
    return whole(inline.group("head"))
        .map(it -> new Found(it.part(), it.owner(), it.target(), rest));
  }

  private static Optional<Found> whole(String line) {
    if (line.equalsIgnoreCase("protokollsutdrag")) {
      return Optional.of(new Found(Part.RECIPIENTS, "", "", ""));
    }
    if (DECISION_STEMS.in(line)) {
      Matcher decision = DECISION.matcher(line);
      if (decision.matches() && isName(named(decision, "owner"))) {
        return Optional.of(new Found(Part.DECISION, named(decision, "owner"), "", ""));
      }
    }
    if (RECIPIENTS.matches(line)) {
      return Optional.of(new Found(Part.RECIPIENTS, "", "", ""));
    }
    if (YRKANDE_HEADING.matches(line)) {
      return Optional.of(new Found(Part.YRKANDE, "", "", ""));
    }
    if (VOTE_HEADING.matches(line)) {
      return Optional.of(new Found(Part.VOTE, "", "", ""));
    }
    if (RESERVATION_HEADING.matches(line)) {
      return Optional.of(new Found(Part.RESERVATION, "", "", ""));
    }
    if (PROPOSAL_STEMS.in(line)) {
      Matcher proposal = PROPOSAL.matcher(line);
      if (proposal.matches() && isName(named(proposal, "owner"))) {
        return Optional.of(
            new Found(Part.PROPOSAL, named(proposal, "owner"), named(proposal, "target"), ""));
      }
    }
    if (BASIS.matches(line)) {
      return Optional.of(new Found(Part.BASIS, "", "", ""));
    }
    return OTHER.matches(line)
            || OTHER_STEMS.in(line) && OTHER_BEHIND_A_WORD.matcher(line).matches()
        ? Optional.of(new Found(Part.OTHER, "", "", ""))
        : Optional.empty();
  }

  static boolean tellsReservation(String line) {
    return RESERVATION_STEMS.in(line) && RESERVATION.matcher(line).find();
  }

  static boolean tellsVote(String line) {
    return VOTE_STEMS.in(line) && VOTE.matcher(line).find();
  }

  /** A heading that is part of a sentence has other small words before it. */
  private static boolean isName(String owner) {
    return owner.isEmpty() || !IN_SENTENCE.matcher(owner).find();
  }

  private static String named(Matcher matcher, String group) {
    String text = matcher.group(group);
    return text == null ? "" : text.strip();
  }

  /** Whether the whole line is one of the usual headings. */
  static boolean matches(String line) {
    return line.length() < LONGEST
        && line.length() > 2
        && Character.isUpperCase(line.charAt(0))
        && !line.equalsIgnoreCase("protokollsutdrag")
        && whole(line).isPresent();
  }
}
