package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.CaseNumber;

/**
 * Reads the head of an e-mail.
 *
 * <p>Convention: its fields stand first; the subject is its title and may go on on the next line.
 * What is quoted below has other dates.
 */
final class MailReader {

  private static final Pattern SENT =
      Pattern.compile("(?iu)^(?:skickat|sent|datum|date):\\s*(?<when>.*)");

  private static final Pattern SUBJECT =
      Pattern.compile("(?iu)^(?:ämne|subject):\\s*(?<subject>.*)");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?iu)^(?:från|from|till|to|kopia|cc|skickat|sent|ämne|subject|datum|date|kategorier|bifogade filer):.*");

  private MailReader() {}

  static PaperReader.PaperHead read(List<TextLine> lines) {
    String subject = "";
    LocalDate sent = null;
    for (int index = 0; index < Math.min(lines.size(), 20); index++) {
      String text = lines.get(index).text();
      Matcher about = SUBJECT.matcher(text);
      if (subject.isEmpty() && about.matches()) {
        StringBuilder whole = new StringBuilder(about.group("subject").strip());
        for (int next = index + 1; next < lines.size() && next < index + 3; next++) {
          String more = lines.get(next).text();
          if (more.isBlank()) {
            continue;
          }
          if (FIELD.matcher(more).matches() || Character.isUpperCase(more.charAt(0))) {
            break;
          }
          whole.append(' ').append(more);
        }
        subject = whole.toString();
      }
      Matcher when = SENT.matcher(text);
      if (sent == null && when.matches()) {
        sent = SwedishDate.firstIn(when.group("when")).orElse(null);
      }
    }
    if (subject.isEmpty()) {
      for (TextLine line : lines.subList(0, Math.min(lines.size(), 8))) {
        if (line.text().matches("(?iu)^(?:sv|vb|re|fw|fwd)\\s?:.*")) {
          subject = line.text();
          break;
        }
      }
    }
    String title = subject;
    List<CaseNumber> numbers =
        title.isEmpty() ? List.of() : CaseNumbers.labelled(title).stream().limit(1).toList();
    return new PaperReader.PaperHead(title, sent, null, false, numbers);
  }
}
