package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.model.DocumentType;

/**
 * Tells what sort of document it is.
 *
 * <p>Convention: offices print the kind at the top, alone on its line or first on it, and put it in
 * the file's name.
 */
final class DocumentKind {

  private record Mark(Pattern words, DocumentType type) {}

  private static final List<Mark> MARKS =
      List.of(
          mark("protokollsutdrag", DocumentType.PROTOKOLLSUTDRAG),
          mark("(?:sammanträdes)?protokoll", DocumentType.PROTOKOLL),
          mark("mötesbok", DocumentType.MOTESBOK),
          mark(
              "(?:kallelse|föredragningslista|ärendelista (?:till|för|inför) )",
              DocumentType.KALLELSE),
          mark("tjänsteutlåtande", DocumentType.TJANSTEUTLATANDE),
          mark("(?:tjänsteskrivelse|tjänstemannaförslag)", DocumentType.TJANSTESKRIVELSE),
          mark("(?:remissvar|remissyttrande)", DocumentType.REMISSVAR),
          mark("yttrande", DocumentType.YTTRANDE),
          mark("motion(?!er(?:na)?(?!\\p{L}))", DocumentType.MOTION),
          mark("interpellation", DocumentType.INTERPELLATION),
          mark("reservation", DocumentType.RESERVATION),
          mark("(?:uppdragslista|balanslista|ärendeförteckning)", DocumentType.UPPDRAGSLISTA),
          mark("uppföljning", DocumentType.UPPFOLJNING),
          mark("(?:program|policy|riktlinje(?:r)?|reglemente|plan) ", DocumentType.PROGRAM),
          mark("presentation", DocumentType.PRESENTATION),
          mark("bilaga", DocumentType.BILAGA));

  private static Mark mark(String words, DocumentType type) {
    return new Mark(Pattern.compile("(?iu)(?<!\\p{L})" + words), type);
  }

  private static final int FEWEST_LINES_OF_SLIDES = 20;

  private DocumentKind() {}

  static DocumentType of(
      String path, String mediaType, List<TextLine> lines, List<String> furniture) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[_-]", " ");
    if (mediaType.equals("message/rfc822") || mediaType.equals("application/vnd.ms-outlook")) {
      return DocumentType.E_POST;
    }
    if (mediaType.contains("presentation") || mediaType.contains("powerpoint")) {
      return DocumentType.PRESENTATION;
    }
    for (Mark it : MARKS) {
      if (it.words().matcher(name).find()) {
        return it.type();
      }
    }
    List<String> top =
        new java.util.ArrayList<>(
            lines.stream().filter(l -> !l.isBlank()).limit(12).map(TextLine::text).toList());
    top.addAll(furniture);
    for (String line : top) {
      for (Mark it : MARKS) {
        if (it.words().matcher(line).lookingAt()) {
          return it.type();
        }
      }
    }
    return inColumn(top).orElse(isSlides(lines) ? DocumentType.PRESENTATION : DocumentType.OVRIGT);
  }

  /** A head in columns has the kind alone in one of them. */
  private static Optional<DocumentType> inColumn(List<String> top) {
    for (String line : top) {
      if (line.indexOf('\t') < 0) {
        continue;
      }
      for (String cell : line.split("\t")) {
        for (Mark it : MARKS) {
          if (it.words().matcher(cell.strip()).matches()) {
            return Optional.of(it.type());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The text of slides: catchwords and headings in capitals, hardly a sentence. */
  private static boolean isSlides(List<TextLine> lines) {
    int filled = 0;
    int capitals = 0;
    int sentences = 0;
    int letters = 0;
    for (TextLine line : lines) {
      String text = line.text();
      if (!line.counts()) {
        continue;
      }
      filled++;
      letters += text.length();
      sentences += text.endsWith(".") ? 1 : 0;
      capitals +=
          text.length() > 3
                  && Character.isLetter(text.charAt(0))
                  && text.equals(text.toUpperCase(java.util.Locale.ROOT))
              ? 1
              : 0;
    }
    return filled >= FEWEST_LINES_OF_SLIDES
        && capitals * 7 > filled
        && sentences * 5 < filled
        && letters < filled * 45;
  }
}
