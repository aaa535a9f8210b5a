package se.paragraf.indexer.extract;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** The fields of an e-mail as lines above its text, as when it is printed. */
final class MailFields {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private MailFields() {}

  /** Subject and day; what a mail does not have is left out. */
  static List<Line> lines(Metadata metadata) {
    List<Line> lines = new ArrayList<>();
    String subject = metadata.get(TikaCoreProperties.TITLE);
    if (subject != null && !subject.isBlank()) {
      lines.add(new Line("Ämne: " + subject.strip().replaceAll("\\s+", " "), 0, true));
    }
    Date sent = metadata.getDate(TikaCoreProperties.CREATED);
    if (sent != null) {
      lines.add(
          Line.plain(
              "Skickat: " + Instant.ofEpochMilli(sent.getTime()).atZone(SWEDEN).toLocalDate()));
    }
    return lines;
  }
}
