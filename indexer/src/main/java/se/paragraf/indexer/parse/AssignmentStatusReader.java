package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.AssignmentStatus;

/**
 * Classifies where an assignment stands, from a word or from free text.
 *
 * <p>Conventions: "avslutas när …" and "bedöms bli genomfört" are still to come; "vilar",
 * "avvaktar", "inväntar" rest; "kan avslutas", "föreslås avslutas" and "avslutas efter denna
 * rapportering" ask the body to close it; "uppdraget påbörjas inom kort" has not begun. That a part
 * of the work is done, or a condition fulfilled, does not end the assignment: only what is said of
 * the assignment itself does.
 */
final class AssignmentStatusReader {

  private record Sign(Pattern words, @Nullable AssignmentStatus status) {}

  private static final String ITSELF = "(?:uppdraget|ärendet|arbetet|åtgärden|beslutet|frågan)";

  /**
   * In order: what asks for an end is not the end, and a condition is neither; such words (without
   * status) are taken out before the rest is read.
   */
  private static final List<Sign> SIGNS =
      List.of(
          sign(
              "(?:därefter|först då|när det är klart|sedan)\\s+(?:kan|ska|bör)\\s+[^.]{0,60}avslut\\p{L}*",
              null),
          sign(
              "avslutas?\\s+(?:först\\s+)?(?:när|så snart|i samband med att|efter att)\\b[^.]*",
              null),
          sign("(?:vilka|som|vilket)\\s+(?:\\p{L}+\\s+){0,3}(?:kan|bör|ska)\\s+avslutas?", null),
          sign(
              "(?:bedöms|beräknas|förväntas|planeras|väntas|ska|kommer(?: att)?|kan|antas|tänkt att)\\s+(?:\\p{L}+\\s+){0,3}(?:genomför|slutför|färdigställ|verkställ|vara klar|bli klar|redovisa|var\\p{L}* genomför)\\p{L}*",
              null),
          sign(
              "(?:när|innan|efter att|efter|om|sedan)\\s+[^.,]{0,60}(?:är|har|blivit)\\s+(?:genomförts?|slutförts?|klart?|avslutats?)",
              null),
          sign(
              "(?:delvis|till viss del|inte|ej|ännu inte|ännu ej)\\s+(?:\\p{L}+\\s+)?(?:genomförd?t?|slutförd?t?|avslutad?t?|klar?t?|verkställd?t?|färdig\\p{L}*)(?!\\p{L})",
              null),
          sign(
              "(?:föreslås|kan|bör|begärs|förslag(?:et)? (?:är )?att|anses kunna|önskas)\\s+(?:\\p{L}+\\s+){0,4}avslut\\p{L}*",
              AssignmentStatus.FORESLAS_AVSLUTAS),
          sign(
              "avslutas?\\s+(?:efter|i och med|med|genom)\\s+(?:denna|den här|detta|återrapporteringen|rapporteringen)",
              AssignmentStatus.FORESLAS_AVSLUTAS),
          sign(
              "uppdraget (?:anses (?:som |vara )?)?(?:slutredovisat|besvarat)",
              AssignmentStatus.FORESLAS_AVSLUTAS),
          sign(
              "(?:(?:uppdraget|ärendet)\\s+(?:är\\s+|har\\s+|blev\\s+)?(?:nu\\s+)?avsluta(?:t|ts|des|d)\\b|(?:(?<=^)|(?<=[.!]\\s))(?:avsluta(?:t|d|de)|avskriv(?:et|en|na)|avbrut(?:et|en|na)|avför(?:t|d|da))\\b)",
              AssignmentStatus.AVSLUTAT),
          sign(
              "(?:ej|inte|ännu inte|inte ännu)\\s+(?:\\p{L}+\\s+)?(?:påbörja\\p{L}*|start\\p{L}*|inletts?)|(?<=^)(?:opåbörjad?t?|planera[dt]|kommande)(?=$|[.,])"
                  + "|"
                  + ITSELF
                  + "\\s+(?:(?:ska|kommer(?: att)?|beräknas|planeras|väntas|förväntas|avses)\\s+(?:att\\s+)?)?(?:påbörjas|starta[rs]?|inled(?:s|as))(?!\\p{L})",
              AssignmentStatus.EJ_PABORJAT),
          sign(
              "(?:vilar|vilande|avvakta\\p{L}*|invänta\\p{L}*(?!\\p{L}|\\s+inte)|i väntan på|väntar på|pausa\\p{L}*|bordlagt)",
              AssignmentStatus.VILAR),
          sign(
              ITSELF
                  + "\\s+(?:bedöms vara |anses (?:vara )?|är|har|blev)\\s*(?:nu\\s+|i sin helhet\\s+|helt\\s+|också\\s+|\\p{L}+\\s+)?(?:genomför(?:t|ts)|slutför(?:t|ts)|verkställ(?:t|ts)|utfört|utförts|klart|färdigt|färdigställts?)(?!\\p{L})"
                  + "|(?<=^|[.!]\\s)(?:arbetet |uppdraget |ärendet )?(?:genomför[dt]a?|klar[ta]?|slutför[dt]a?|verkställ[dt]a?|färdigt?|utför[dt])(?=[.!,]|$)"
                  + "|(?:är|har blivit)\\s+genomför[dt]a?\\s+enligt\\s+uppdrag(?:et)?",
              AssignmentStatus.GENOMFORT),
          sign(
              "pågå(?:r|ende|tt)|påbörja(?:d|t|ts)|fortgår|försena[dt]|delvis|löpande|under (?:arbete|framtagande|utredning|beredning)|enligt plan|fortsätter|startat?|inletts?",
              AssignmentStatus.PAGAR));

  private AssignmentStatusReader() {}

  private static Sign sign(String words, @Nullable AssignmentStatus status) {
    return new Sign(Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")"), status);
  }

  /** Where the text says that it stands; a text that does not say so tells of work that goes on. */
  static AssignmentStatus read(String text) {
    return text.isBlank() ? AssignmentStatus.OKANT : told(text).orElse(AssignmentStatus.PAGAR);
  }

  /** The same where the text has a word for it. */
  static Optional<AssignmentStatus> told(String text) {
    String rest = text.strip();
    for (Sign sign : SIGNS) {
      AssignmentStatus status = sign.status();
      if (status == null) {
        // What is to come says nothing of an end; the rest of the text may.
        rest = sign.words().matcher(rest).replaceAll(" ");
      } else if (sign.words().matcher(rest).find()) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
