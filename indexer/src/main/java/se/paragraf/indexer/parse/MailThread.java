package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells an e-mail from those that it quotes.
 *
 * <p>Convention: an e-mail begins with its fields Från, Skickat, Till, Ämne; a quoted one has the
 * same subject but for what answering and forwarding put before it ({@code Sv:}, {@code VB:}).
 */
final class MailThread {

  static final int FIELDS = 12;

  private static final Pattern FROM = Pattern.compile("(?iu)^(?:från|from):\\s*\\S.*");

  private static final Pattern FIELD =
      Pattern.compile("(?iu)^(?:skickat|sent|datum|date|till|to|kopia|cc|ämne|subject):.*");

  private static final Pattern SUBJECT = Pattern.compile("(?iu)^(?:ämne|subject):.*");

  private static final Pattern REPLY = Pattern.compile("(?iu)^(?:sv|vb|re|fw|fwd|ang)\\s?:.*");

  private String subject = "";

  static boolean mayBegin(String line) {
    return line.length() > 6 && FROM.matcher(line).matches();
  }

  /**
   * Whether a new thread begins; remembers its subject.
   *
   * @param below the lines below the field Från
   * @param running whether the paper above is an e-mail too
   */
  boolean begins(List<String> below, boolean running) {
    if (below.stream().filter(it -> FIELD.matcher(it).matches()).count() < 2) {
      return false;
    }
    String other =
        below.stream()
            .filter(it -> SUBJECT.matcher(it).matches())
            .findFirst()
            .map(MailThread::bare)
            .orElse("");
    int length = Math.min(other.length(), subject.length());
    if (running
        && (length == 0 || other.substring(0, length).equals(subject.substring(0, length)))) {
      return false;
    }
    subject = other;
    return true;
  }

  private static String bare(String line) {
    String bare = line.substring(line.indexOf(':') + 1).strip();
    while (REPLY.matcher(bare).matches()) {
      bare = bare.substring(bare.indexOf(':') + 1).strip();
    }
    return bare.toLowerCase(Locale.ROOT);
  }
}
