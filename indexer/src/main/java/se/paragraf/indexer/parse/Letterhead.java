package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Municipality;

/**
 * Knows the lines of a letterhead.
 *
 * <p>Convention: above an official's paper stand, in varying order and often with the labels first
 * and the values after, the unit, the handler with e-mail and telephone, the kind of paper, page,
 * date, diarienummer, and whom it is for:
 *
 * <pre>
 * Tekniska kontoret
 * Leif Åsbrandt
 * Epost: leif.asbrandt@granviken.example
 * TJÄNSTEUTLÅTANDE   1 (1)
 * Datum  2021-08-27  Diarienr  TN 2021/00083-2.4.3
 * Tekniska nämnden
 * </pre>
 */
final class Letterhead {

  private static final LinePattern LABEL =
      LinePattern.of(
          "(?iu)^(?:sida|sidnr|datum|diarienr|diarienummer|diariennr|diarienumr|dnr|handläggare|epost|e-post|telefon|tfn|tel"
              + "|vår beteckning|er beteckning|ert datum|vår ref(?:erens)?|er ref(?:erens)?|kopia till|till"
              + "|adressat|mottagare|avsändare|förvaltning|avdelning|enhet|utfärdat|upprättad av|ansvarig"
              + "|dokumenttyp|rubrik|ärenderubrik|version|beteckning|ärendebeteckning|ärendenummer|ärendenr|diarieplan)\\s*[:.]?$");

  private static final LinePattern LABELLED =
      LinePattern.of(
          "(?iu)^(?:sida|datum|inkom(?:men|ster)?(?= (?:den )?\\d)|diarienr|diarienummer|diariennr|diarienumr|diarienum|dnr|handläggare|epost|e-post|telefon|tfn|tel\\b"
              + "|vår beteckning|er beteckning|ert datum|vår ref\\p{L}*|er ref\\p{L}*|till|utfärdat|daterad|upprättad"
              + "|kontaktperson|postadress|besöksadress|org\\.? ?nr|växel|hemsida|www\\.|webbplats|ärendenr|ärendenummer|ärendebeteckning"
              + "|nämnd|adressat|avsändare)\\b.*");

  private static final Pattern DATE =
      Pattern.compile("(?iu)^(?:datum:?\\s*|den\\s+)?" + SwedishDate.PLAIN_FORM + "$");

  private static final LinePattern DATE_WITH_NUMBER =
      LinePattern.of(
          "(?iu)^" + SwedishDate.PLAIN_FORM + "[\\s,]+(?:dnr:?\\s*)?\\p{L}{0,8}.{3,40}$");

  private static final LinePattern MAIL_OR_PHONE =
      LinePattern.of(
          "(?u)^\\S+@\\S+$|^(?:0\\d{1,3}|\\+46)[\\s–-]?[\\d\\s–-]{5,14}$|.{0,40}@\\S+\\.\\S+$");

  private static final LinePattern MAIL_OR_PHONE_LABEL =
      LinePattern.of("(?iu)(?:e-?post|tel|telefon):?.*");

  private static final LinePattern CASE_LABEL =
      LinePattern.of(
          "(?iu)^(?:dnr|diarie|ärendenr|ärendenummer|ärendebeteckning|vår beteckning).*");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?u)^\\p{Lu}[\\p{L}-]+(?: (?:von|af|de|\\p{Lu}[\\p{L}.-]*)){1,4}(?:, \\p{L}[\\p{L} -]{3,40})?$");

  private static final Pattern SENDER =
      Pattern.compile(
          "(?iu)^\\p{L}[\\p{L}\\d &.-]{2,50} (?-i:AB|HB)$|^AB [\\p{L} -]{3,50}$"
              + "|^\\p{L}[\\p{L} &.-]{2,50}(?:bolaget|förbundet|förbund|stiftelsen|stiftelse|föreningen|förening)$"
              + "|^(?:\\p{L}{3,20}partiet|moderaterna|liberalerna|(?:social|krist|sverige)demokraterna)(?: de gröna)?(?: i \\p{L}[\\p{L} -]{2,30})?$");

  private static final LinePattern UNIT =
      LinePattern.of(
          "(?iu)^(?:kansliet|staben|kontoret|förvaltningen)$|^\\p{L}[\\p{L}\\s,&.-]{2,70}(?:förvaltning(?:en)?|kontoret|kontor|kansli(?:et)?|enhet(?:en)?|avdelning(?:en)?"
              + "|sektorn?|stab(?:en)?|skola|förskola)(?:,\\s\\p{L}.{0,40})?$");

  private static final Pattern JOB =
      Pattern.compile(
          "(?iu)^(?:(?:t\\.? ?f\\.?|biträdande|tillförordnad|vice|v\\.?)\\s+)?[\\p{L} -]{0,40}"
              + "(?:direktör|chef|sekreterare|strateg|handläggare|jurist|ekonom|controller|ordförande|samordnare"
              + "|ledare|utredare|rådgivare|koordinator|arkitekt|ingenjör|inspektör|planerare|specialist|registrator"
              + "|revisor|rektor|utvecklare|konsulent|kommunikatör|vd)(?:\\s+\\p{L}.{0,40})?$");

  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;

  Letterhead(BodyRegistry registry, @Nullable Municipality municipality) {
    this.registry = registry;
    this.municipality = municipality;
  }

  /** Whether nothing but a letterhead has such a line. */
  boolean isPart(String line) {
    if (line.length() > 110) {
      return false;
    }
    return LABEL.matches(line)
        || LABELLED.matches(line)
        || isDate(line)
        || DATE_WITH_NUMBER.matches(line) && !CaseNumbers.inHeading(line).isEmpty()
        || MAIL_OR_PHONE.matches(line)
        || PageHeader.PAGE_NUMBER.matches(line)
        || isCaseNumber(line)
        || registry.isMunicipalityName(line)
        || isOwnMunicipality(line)
        || allLabels(line);
  }

  /** One that no registry names is known by the document itself. */
  private boolean isOwnMunicipality(String line) {
    Municipality own = municipality;
    return own != null
        && line.length() < own.name().length() + 9
        && line.regionMatches(true, 0, own.name(), 0, own.name().length())
        && line.substring(own.name().length()).matches("(?iu)s? (?:kommun|stad)");
  }

  /** {@code Datum Diarienr Er beteckning}: the labels of several columns on one line. */
  private static boolean allLabels(String line) {
    String[] cells = line.split("\t| {2,}");
    if (cells.length < 2) {
      return false;
    }
    for (String cell : cells) {
      String text = cell.strip();
      if (!LABEL.matches(text) && !isDate(text) && !isCaseNumber(text)) {
        return false;
      }
    }
    return true;
  }

  static boolean isLabel(String line) {
    return line.length() < 30 && LABEL.matches(line);
  }

  static boolean isDate(String line) {
    return !line.isEmpty()
        && line.length() < 40
        && (Character.isDigit(line.charAt(0)) || line.charAt(0) == 'd' || line.charAt(0) == 'D')
        && DATE.matcher(line).matches();
  }

  static boolean isPerson(String line) {
    return line.length() < 60 && PERSON.matcher(line).matches();
  }

  static boolean isJob(String line) {
    return line.length() < 70 && JOB.matcher(line).matches();
  }

  static boolean isMailOrPhone(String line) {
    return line.length() < 100
        && (MAIL_OR_PHONE.matches(line) || MAIL_OR_PHONE_LABEL.matches(line));
  }

  boolean isUnit(String line) {
    return line.length() < 90 && UNIT.matches(line) && !isJob(line);
  }

  static boolean isCaseNumber(String line) {
    if (line.length() > 45 || !Digits.in(line) || PaperKind.alone(line).isPresent()) {
      return false; // "MOTION 2/2024" is the motion's own number
    }
    Matcher matcher = CaseNumbers.FORM.matcher(line);
    return matcher.lookingAt() && matcher.end() >= line.length() - 3;
  }

  /** Whom a paper is for: a body alone on its line, perhaps with its municipality. */
  boolean isAddressee(String line) {
    if (line.isEmpty() || line.length() > 100) {
      return false;
    }
    String name = line.replaceFirst("(?iu)^till:?\\s+", "").replaceFirst(",\\s.*$", "").strip();
    return registry.bodyNamed(withoutMunicipality(name), municipality).isPresent()
        || registry.bodyNamed(line, municipality).isPresent();
  }

  /** The name of a company, an association or a party, which stands above all else. */
  static boolean isSender(String line) {
    return line.length() < 60 && SENDER.matcher(line).matches();
  }

  /** {@code Tekniska nämnden 2024}: the first line of a cover. */
  boolean isBodyWithYear(String line) {
    return line.length() > 9
        && line.length() < 70
        && line.matches(".*\\s(?:19|20)\\d{2}")
        && registry
            .bodyNamed(line.substring(0, line.length() - 5).strip(), municipality)
            .isPresent();
  }

  /** {@code Kommunstyrelsen Granvikens kommun} without the municipality. */
  private String withoutMunicipality(String name) {
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      if (registry.isMunicipalityName(name.substring(blank + 1))) {
        return name.substring(0, blank);
      }
    }
    return name;
  }

  /**
   * How many different things of a letterhead stand on the lines: a date, a case number, a handler,
   * an addressee, a first page's number, the headings of a proposal below.
   */
  Signals signals(List<String> lines) {
    boolean date = false;
    boolean number = false;
    boolean handler = false;
    boolean addressee = false;
    boolean firstPage = false;
    boolean proposal = false;
    List<String> seen = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (String line : lines) {
      for (String cell : line.split("\t")) {
        if (!cell.isBlank()) {
          cells.add(cell.strip());
        }
      }
    }
    for (String line : cells) {
      if (PROPOSAL.matcher(line).matches()) {
        proposal = true;
        break;
      }
      if (Headings.matches(line) && !isLabel(line)) {
        break;
      }
      date |= isDate(line) || DATE_WITH_NUMBER.matches(line) || line.startsWith("Datum");
      number |= isCaseNumber(line) || (LABELLED.matches(line) && labelsNumber(line));
      handler |= HANDLER.matcher(line).matches() || isMailOrPhone(line);
      addressee |=
          isAddressee(line) || (!seen.isEmpty() && isAddressee(seen.getLast() + " " + line));
      firstPage |= FIRST_PAGE.matcher(line).matches();
      seen.add(line);
    }
    return new Signals(date, number, handler, addressee, firstPage, proposal);
  }

  private static boolean labelsNumber(String line) {
    return CASE_LABEL.matches(line);
  }

  private static final Pattern PROPOSAL =
      Pattern.compile(
          "(?iu)^(?:.*\\S)?\\s*(?:förslag till beslut|förslag till \\p{L}+beslut|sammanfattning|ärendebeskrivning"
              + "|ärendet|beslutsförslag|bakgrund)\\s*:?$");

  private static final Pattern HANDLER =
      Pattern.compile("(?iu)^(?:handläggare|kontaktperson)\\b.*");

  private static final Pattern FIRST_PAGE =
      Pattern.compile(
          "(?iu)^(?:sida?n?\\s*)?1\\s*\\(\\s*\\d{1,3}\\s*\\)$|^sida$|^sida?\\s*1\\s+av\\s+\\d+$");

  /** What of a letterhead is there. */
  record Signals(
      boolean date,
      boolean number,
      boolean handler,
      boolean addressee,
      boolean firstPage,
      boolean proposal) {

    int count() {
      return (date ? 1 : 0)
          + (number ? 1 : 0)
          + (handler ? 1 : 0)
          + (addressee ? 1 : 0)
          + (firstPage ? 1 : 0)
          + (proposal ? 1 : 0);
    }
  }
}
