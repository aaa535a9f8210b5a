package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/** The bytes of a page's or a form's content, unpacked as they are read. */
final class ContentStream extends InputStream {

  private final @Nullable RandomAccessRead source;

  ContentStream(PDContentStream content) throws IOException {
    source = content.getContentsForStreamParsing();
  }

  @Override
  public int read() throws IOException {
    return source == null ? -1 : source.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return source == null ? -1 : source.read(into, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (source != null) {
      source.close();
    }
  }
}
