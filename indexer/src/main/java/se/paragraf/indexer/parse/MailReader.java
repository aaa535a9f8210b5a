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

  /** {@code i ärendet KS 2024/77}: what the mail itself is about. */
  private static final Pattern CASE =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:[Ää]rende(?:t)?|[Dd]nr|[Dd]iarienummer)[.:]?\\s+(?<number>\\p{Lu}{2,8}[ -]?(?:19|20)\\d{2}[./:-]\\d{1,6})(?!\\d)");

  private static final Pattern QUOTED =
      Pattern.compile("(?iu)^(?:-{3,}.*|_{5,}|(?:från|from):\\s.*|den .{5,60} skrev.*:)$");

  private MailReader() {}

  /** The case that the text names first, above what it quotes. */
  private static List<CaseNumber> ofText(List<TextLine> lines) {
    for (int index = 0; index < lines.size(); index++) {
      String text = lines.get(index).text();
      if (index > 3 && QUOTED.matcher(text).matches()) {
        return List.of();
      }
      Matcher matcher = CASE.matcher(text);
      if (matcher.find()) {
        return CaseNumber.parse(matcher.group("number")).stream().toList();
      }
    }
    return List.of();
  }

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
    if (numbers.isEmpty()) {
      numbers = ofText(lines);
    }
    return new PaperReader.PaperHead(title, sent, null, false, numbers);
  }
}
