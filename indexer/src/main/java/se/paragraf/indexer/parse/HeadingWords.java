package se.paragraf.indexer.parse;

import java.util.regex.Pattern;

/** The words of the headings inside a §, as council offices write them. */
final class HeadingWords {

  private static final String END = "\\s*[:.]?\\s*$";

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

  static final Pattern PROPOSAL =
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

  static final LinePattern YRKANDE_HEADING =
      LinePattern.of(
          "(?iu)^(?:(?:\\p{L}+s"
              + " )?(?:(?:tilläggs|ändrings|åter?remiss|avslags|bifalls|bordläggnings|mot|förslags|särskilda"
              + " )?yrkande(?:n|t)?)(?: på (?:dagens )?sammanträde(?:t)?| under (?:dagens"
              + " )?sammanträdet?| i ärendet| vid sammanträdet| med mera| m\\.?m\\.?)?|yrkanden och"
              + " propositioner?|förslag och yrkanden|yrkanden? och (?:beslutsgång|förslag)|förslag"
              + " till beslut på sammanträdet|förslag på sammanträdet|ledamöternas förslag(?: till"
              + " beslut)?|framställda yrkanden)"
              + END);

  static final LinePattern VOTE_HEADING =
      LinePattern.of(
          "(?iu)^(?:(?:sluten )?votering(?:en)?|(?:sluten )?omröstning(?:en)?|(?:omröstnings|voterings)(?:resultat(?:et)?|lista|protokoll)|votering"
              + " och (?:resultat|omröstningsresultat)|röstning|resultat av omröstningen)"
              + END);

  static final LinePattern RESERVATION_HEADING =
      LinePattern.of(
          "(?iu)^(?:(?:blank(?:a)? |skriftlig(?:a)? )?reservation(?:er)?(?: mot beslutet)?(?: och"
              + " (?:protokollsanteckning(?:ar)?|särskilda yttranden))?)"
              + END);

  static final String RECIPIENT_WORDS =
      "(?:kopia(?: till)?|kopior till|exp(?:edieras|edierat|edierats|ediering|\\.)?(?:"
          + " till)?|delges|delgivning|för kännedom(?:"
          + " till)?|(?:(?:besluten|beslutet|beslut|protokollsutdrag(?:et)?|utdrag(?:et)?|paragrafen)"
          + " )?(?:ska |skall"
          + " )?(?:skickas|sänds|expedieras|delges|delgives|lämnas|meddelas|tillställs)(?: för"
          + " kännedom)?(?: till)?|protokollsutdrag(?:et)?"
          + " till|sändlista|distribution|beslutsexpediering|meddelas|underrättelse(?:"
          + " till)?|beslutsmottagare|mottagare)";

  static final LinePattern RECIPIENTS = LinePattern.of("(?iu)^" + RECIPIENT_WORDS + END);

  static final LinePattern BASIS =
      LinePattern.of(
          "(?iu)^(?:beslutsunderlag(?:et)?|underlag(?: för beslut(?:et)?)?|handling(?:ar)?(?: i"
              + " ärendet)?|ärendets handlingar|aktuella handlingar|tidigare"
              + " handlingar|bilag(?:a|or)|bifogas|underlag för beslutet)"
              + END);

  /** Anything else that has its own heading. */
  static final LinePattern OTHER =
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
  static final Pattern OTHER_BEHIND_A_WORD =
      Pattern.compile(
          "(?iu)^(?:(?:\\p{L}+s"
              + " )?(?:bedömning(?:en|ar)?|överväganden?|synpunkter|ställningstagande|yttrande|kommentarer?|motivering)|(?:\\p{L}+"
              + " (?:och|- och)"
              + " )?\\p{L}{2,}(?:perspektiv(?:et|en)?|konsekvens(?:er|analys|beskrivning)|konsekvensanalys|aspekter(?:na)?|checklista)(?:"
              + " (?:av|för|på) \\p{L}+)?)"
              + END);

  static final Stems OTHER_STEMS =
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

  static final Stems RESERVATION_STEMS = Stems.of("reserv");

  static final Stems VOTE_STEMS = Stems.of("votering", "röst", " nej");

  static final Stems DECISION_STEMS = Stems.of("beslut");

  static final Stems PROPOSAL_STEMS = Stems.of("förslag");

  private HeadingWords() {}
}
