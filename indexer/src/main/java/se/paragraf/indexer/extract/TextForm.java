package se.paragraf.indexer.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text and Markdown. */
final class TextForm implements FormReader {

  /** Plain text is held in memory whole; minutes are seldom a thousandth of this. */
  private static final long MOST_TEXT = 32L << 20;

  @Override
  public Content read(Form form) throws IOException, ExtractionException {
    if (Files.size(form.file()) > MOST_TEXT) {
      throw new ExtractionException(
          "it is a plain text of more than " + (MOST_TEXT >> 20) + " MB; divide it");
    }
    byte[] content = Files.readAllBytes(form.file());
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
    } catch (CharacterCodingException e) {
      text = new String(content, Charset.forName("windows-1252"));
    }
    // A form feed is a page break; most plain texts have none and so no pages.
    String[] pages = text.replace("\uFEFF", "").stripTrailing().split("\f");
    List<ExtractedPage> read = new ArrayList<>();
    for (int index = 0; index < pages.length; index++) {
      read.add(
          new ExtractedPage(
              pages.length == 1 ? 0 : index + 1, BlankColumns.read(pages[index].lines().toList())));
    }
    return new Content(read, List.of(), List.of());
  }
}
