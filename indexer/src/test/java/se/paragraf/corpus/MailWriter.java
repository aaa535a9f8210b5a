package se.paragraf.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Writes a message as RFC 5322 has it: encoded subject, text part, attachments in base64. */
final class MailWriter {

  private static final String BOUNDARY = "=_paragraf_demo_7d1c";
  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  /** A file that goes with the message. */
  record Attachment(String name, byte[] content) {}

  private MailWriter() {}

  static String write(Unit mail, List<Attachment> attachments) {
    StringBuilder out = new StringBuilder();
    header(out, "From", mail.get("från"));
    header(out, "To", mail.get("till"));
    if (mail.has("kopia")) {
      header(out, "Cc", mail.get("kopia"));
    }
    header(out, "Subject", mail.get("ämne"));
    header(out, "Date", mail.get("sänt"));
    header(out, "Message-ID", "<" + mail.get("brevid") + ">");
    header(out, "MIME-Version", "1.0");
    header(out, "Content-Type", "multipart/mixed; boundary=\"" + BOUNDARY + "\"");
    out.append("\r\n--").append(BOUNDARY).append("\r\n");
    header(out, "Content-Type", "text/plain; charset=utf-8");
    header(out, "Content-Transfer-Encoding", "base64");
    out.append("\r\n").append(base64(text(mail).getBytes(StandardCharsets.UTF_8)));
    for (Attachment attachment : attachments) {
      String name = attachment.name();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      out.append("\r\n--").append(BOUNDARY).append("\r\n");
      header(out, "Content-Type", type + "; name=\"" + word(name) + "\"");
      header(out, "Content-Disposition", "attachment; filename=\"" + word(name) + "\"");
      header(out, "Content-Transfer-Encoding", "base64");
      out.append("\r\n").append(base64(attachment.content()));
    }
    return out.append("\r\n--").append(BOUNDARY).append("--\r\n").toString();
  }

  private static String text(Unit mail) {
    StringBuilder out = new StringBuilder();
    for (Block block : mail.blocks()) {
      out.append(block.plain().replace(" // ", "\r\n")).append("\r\n\r\n");
    }
    return out.toString();
  }

  private static void header(StringBuilder out, String name, String value) {
    int address = value.indexOf(" <");
    String encoded =
        address > 0 ? word(value.substring(0, address)) + value.substring(address) : word(value);
    out.append(name).append(": ").append(encoded).append("\r\n");
  }

  /** An encoded word where the text is not plain ASCII. */
  private static String word(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int from = 0; from < text.length(); from += 24) {
      String piece = text.substring(from, Math.min(text.length(), from + 24));
      byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
      out.append(from == 0 ? "" : "\r\n ").append("=?utf-8?B?");
      out.append(Base64.getEncoder().encodeToString(bytes)).append("?=");
    }
    return out.toString();
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes) + "\r\n";
  }
}
