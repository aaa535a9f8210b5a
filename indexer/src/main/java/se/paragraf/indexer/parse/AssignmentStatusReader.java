package se.paragraf.indexer.parse;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.model.AssignmentStatus;

/**
 * Classifies where an assignment stands, from free text.
 *
 * <p>Convention: "avslutas när …" and "bedöms bli genomfört" are still to come; "vilar",
 * "avvaktar", "inväntar" rest; "kan avslutas", "föreslås avslutas" and "avslutas efter denna
 * rapportering" ask the body to close it.
 */
final class AssignmentStatusReader {

  private record Sign(Pattern words, AssignmentStatus status) {}

  /** In order: what asks for an end is not the end, and a condition is neither. */
  private static final List<Sign> SIGNS =
      List.of(
          sign("avslutas?\\s+(?:först\\s+)?(?:när|då|så snart|i samband med att)\\b[^.]*", null),
          sign(
              "(?:bedöms|beräknas|förväntas|planeras|väntas|ska|kommer(?: att)?|kan)\\s+(?:\\p{L}+\\s+){0,3}(?:genomför|slutför|färdigställ|verkställ|vara klar|bli klar|var\\p{L}* genomför)\\p{L}*",
              null),
          sign(
              "(?:när|innan|efter att|om)\\s+[^.,]{0,60}(?:är|har|blivit)\\s+(?:genomförts?|slutförts?|klart?)",
              null),
          sign(
              "(?:föreslås|kan|bör|begärs|förslag(?:et)? (?:är )?att|anses kunna|önskas)\\s+(?:\\p{L}+\\s+){0,4}avslut\\p{L}*",
              AssignmentStatus.FORESLAS_AVSLUTAS),
          sign(
              "avslutas?\\s+(?:efter|i och med|med|genom)\\s+(?:denna|den här|återrapporteringen|rapporteringen)",
              AssignmentStatus.FORESLAS_AVSLUTAS),
          sign(
              "uppdraget (?:anses (?:som |vara )?)?(?:slutredovisat|besvarat)",
              AssignmentStatus.FORESLAS_AVSLUTAS),
          sign(
              "(?:(?:uppdraget|ärendet)\\s+(?:är\\s+|har\\s+|blev\\s+)?(?:nu\\s+)?avsluta(?:t|ts|des|d)\\b|(?:(?<=^)|(?<=[.!]\\s))avslutat\\b)",
              AssignmentStatus.AVSLUTAT),
          sign(
              "(?:ej|inte|ännu inte|inte ännu)\\s+(?:\\p{L}+\\s+)?(?:påbörja\\p{L}*|start\\p{L}*|inletts?)",
              AssignmentStatus.EJ_PABORJAT),
          sign(
              "(?:vilar|vilande|avvakta\\p{L}*|invänta\\p{L}*(?!\\p{L}|\\s+inte)|i väntan på|väntar på|pausa\\p{L}*|bordlagt)",
              AssignmentStatus.VILAR),
          sign(
              "(?:(?:är|har|blivit|nu)\\s+(?:nu\\s+|i sin helhet\\s+|helt\\s+)?(?:genomför(?:t|ts)|slutför(?:t|ts)|verkställ(?:t|ts)|utfört|utförts)(?!\\p{L})"
                  + "|(?:uppdraget|arbetet)\\s+(?:är|har)\\s+(?:\\p{L}+\\s+)?(?:klart|färdigt|färdigställts?)(?!\\p{L})"
                  + "|(?:(?<=^)|(?<=[.!]\\s))(?:genomfört|klart|slutfört)(?=[.!]|$)|uppdraget genomfört)",
              AssignmentStatus.GENOMFORT));

  private AssignmentStatusReader() {}

  private static Sign sign(
      String words, @org.jspecify.annotations.Nullable AssignmentStatus status) {
    return new Sign(
        Pattern.compile("(?iu)(?<!\\p{L})" + words),
        status == null ? AssignmentStatus.PAGAR : status);
  }

  static AssignmentStatus read(String text) {
    if (text.isBlank()) {
      return AssignmentStatus.OKANT;
    }
    String rest = text;
    for (Sign sign : SIGNS) {
      if (sign.status() == AssignmentStatus.PAGAR) {
        // What is to come says nothing of an end; the rest of the text may.
        rest = sign.words().matcher(rest).replaceAll(" ");
      } else if (sign.words().matcher(rest).find()) {
        return sign.status();
      }
    }
    return AssignmentStatus.PAGAR;
  }
}
