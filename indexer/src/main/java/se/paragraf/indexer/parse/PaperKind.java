package se.paragraf.indexer.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.DocumentType;

/**
 * The words by which a paper says what it is, and how they stand at its top.
 *
 * <p>Convention: the kind stands alone on its line, perhaps behind the municipality's name and
 * before the page's number or a date ({@code GRANVIKENS KOMMUN YTTRANDE 1 (1)}), or opens the title
 * ({@code Tjänsteutlåtande – Antagande av …}).
 */
final class PaperKind {

  private static final String WORDS =
      "tjänsteutlåtande|tjänsteskrivelse|tjänstemannaförslag|tjänsteyttrande|yttrande|remissvar|remissyttrande|svar"
          + " på remiss|skrivelse|missiv|promemoria|motion|interpellation|medborgarförslag|e-förslag|revisionsrapport|delegationsbeslut|ordförandebeslut|reservation|särskilt"
          + " yttrande|bilaga";

  private static final Stems STEMS = Stems.of(WORDS.split("\\|"));

  private static final Map<String, DocumentType> TYPES =
      Map.ofEntries(
          Map.entry("tjänsteutlåtande", DocumentType.TJANSTEUTLATANDE),
          Map.entry("tjänsteskrivelse", DocumentType.TJANSTESKRIVELSE),
          Map.entry("tjänstemannaförslag", DocumentType.TJANSTESKRIVELSE),
          Map.entry("tjänsteyttrande", DocumentType.TJANSTESKRIVELSE),
          Map.entry("yttrande", DocumentType.YTTRANDE),
          Map.entry("särskilt yttrande", DocumentType.YTTRANDE),
          Map.entry("remissvar", DocumentType.REMISSVAR),
          Map.entry("remissyttrande", DocumentType.REMISSVAR),
          Map.entry("svar på remiss", DocumentType.REMISSVAR),
          Map.entry("motion", DocumentType.MOTION),
          Map.entry("interpellation", DocumentType.INTERPELLATION),
          Map.entry("reservation", DocumentType.RESERVATION),
          Map.entry("bilaga", DocumentType.BILAGA));

  /** The kind alone on its line. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?iu)^(?:(?<owner>[\\p{L}][\\p{L} .:-]{2,40}?)\\s+)?(?<kind>"
              + WORDS
              + ")(?:\\s+(?:nr\\.?\\s*)?(?<number>\\d{1,3}[a-z]?|[A-Z])(?:[/:]\\d{1,4})?)?[:.]?"
              + "(?:\\s+(?:sida?\\s+)?(?<page>\\d{1,3})\\s*(?:\\(\\s*\\d{1,3}\\s*\\)|av\\s\\d+))?"
              + "(?<date>\\s+(?:19|20)\\d\\d-\\d\\d-\\d\\d)?$");

  /** The kind as the first word of a title. */
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?iu)^(?<kind>tjänsteutlåtande|tjänsteskrivelse|yttrande|remissvar|remissyttrande|svar"
              + " på remiss)"
              + "(?:\\s*[–:-]\\s*|\\s+(?:över|till|avseende|angående|gällande|från|om|remiss|på|-|–)).*");

  private static final Pattern MOTION =
      Pattern.compile(
          "(?u)^(?:MOTION|INTERPELLATION)(?:\\s+(?:TILL|OM|ANGÅENDE|ÅR|NR|\\d).{0,80})?$"
              + "|^(?:Motion|Interpellation)(?:\\s+till\\s+\\p{L}.{2,60}| nr\\.? ?\\d+.{0,20})?$");

  private static final Pattern MOTION_TITLE =
      Pattern.compile(
          "(?u)^Motion (?:om|angående|gällande|avseende|för|mot|rörande) \\p{L}[^.]{2,100}$");

  /** A label that stands for itself. */
  record Label(
      DocumentType type, String word, int page, boolean capitals, boolean owned, boolean dated) {}

  private PaperKind() {}

  /** The kind alone on its line, or in a column of a letterhead. */
  static Optional<Label> alone(String line) {
    Optional<Label> whole = aloneIn(line);
    if (whole.isPresent() || line.indexOf('\t') < 0 || line.length() > 160) {
      return whole;
    }
    for (String cell : line.split("\t")) {
      Optional<Label> label = aloneIn(cell.strip()).filter(Label::capitals);
      if (label.isPresent()) {
        return label;
      }
    }
    // Beside nothing but a name: "Granviken [tab] Tjänsteutlåtande".
    return Digits.in(line)
        ? Optional.empty()
        : aloneIn(line.substring(line.lastIndexOf('\t') + 1).strip())
            .filter(it -> hasLetterhead(it.type()) && isInternal(it.type()));
  }

  private static Optional<Label> aloneIn(String line) {
    if (line.length() < 4 || line.length() > 90 || !Character.isUpperCase(line.charAt(0))) {
      return Optional.empty();
    }
    if (!STEMS.in(line)) {
      return Optional.empty();
    }
    Matcher matcher = ALONE.matcher(line.indexOf('\t') < 0 ? line : line.replace('\t', ' '));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String kind = matcher.group("kind");
    String owner = matcher.group("owner");
    boolean capitals = kind.equals(kind.toUpperCase(Locale.ROOT));
    boolean named = owner != null && owner.equals(owner.toUpperCase(Locale.ROOT));
    boolean ofMunicipality = owner != null && owner.matches("(?iu).*\\b(?:kommun|stad)");
    if (owner != null && !named && !ofMunicipality) {
      return Optional.empty(); // "Förvaltningens yttrande" is a heading
    }
    String page = matcher.group("page");
    return Optional.of(
        new Label(
            type(kind),
            kind,
            page == null ? 0 : Integer.parseInt(page),
            capitals,
            owner != null,
            matcher.group("date") != null));
  }

  static Optional<DocumentType> inTitle(String line) {
    if (line.length() < 9 || "TYRStyrs".indexOf(line.charAt(0)) < 0) {
      return Optional.empty();
    }
    Matcher matcher = IN_TITLE.matcher(line);
    return matcher.matches() ? Optional.of(type(matcher.group("kind"))) : Optional.empty();
  }

  /** What an annex with such a title is: {@code Motion om bryggor} is a motion. */
  static Optional<DocumentType> ofTitle(String title) {
    return inTitle(title)
        .or(
            () ->
                MOTION_TITLE.matcher(title).matches()
                    ? Optional.of(DocumentType.MOTION)
                    : Optional.empty());
  }

  static Optional<DocumentType> motion(String line) {
    if (line.isEmpty() || (line.charAt(0) != 'M' && line.charAt(0) != 'I')) {
      return Optional.empty();
    }
    return MOTION.matcher(line).matches()
        ? Optional.of(line.charAt(0) == 'M' ? DocumentType.MOTION : DocumentType.INTERPELLATION)
        : Optional.empty();
  }

  /** Motions, mails and answers come from elsewhere than the body that they lie before. */
  static boolean isInternal(DocumentType type) {
    return type == DocumentType.TJANSTESKRIVELSE
        || type == DocumentType.TJANSTEUTLATANDE
        || type == DocumentType.BILAGA;
  }

  /**
   * In a bundle a body's § comes first, then what its office wrote and the answer that it adopted.
   */
  static boolean goesWithDecision(DocumentType type) {
    return type == DocumentType.TJANSTESKRIVELSE
        || type == DocumentType.TJANSTEUTLATANDE
        || type == DocumentType.YTTRANDE;
  }

  /** What a body answers to another's question. */
  static boolean isAnswer(DocumentType type) {
    return type == DocumentType.YTTRANDE || type == DocumentType.REMISSVAR;
  }

  /** What an official puts to a meeting that is to come. */
  static boolean isProposal(DocumentType type) {
    return type == DocumentType.TJANSTESKRIVELSE || type == DocumentType.TJANSTEUTLATANDE;
  }

  /** Kommunallagen 5 kap.: who may put a motion or an interpellation puts it to the council. */
  static boolean isPutToCouncil(DocumentType type) {
    return type == DocumentType.MOTION || type == DocumentType.INTERPELLATION;
  }

  /** Such a paper has sender, date and number above its title. */
  static boolean hasLetterhead(DocumentType type) {
    return goesWithDecision(type) || isPutToCouncil(type) || type == DocumentType.REMISSVAR;
  }

  private static DocumentType type(String kind) {
    return TYPES.getOrDefault(kind.toLowerCase(Locale.ROOT), DocumentType.OVRIGT);
  }
}
