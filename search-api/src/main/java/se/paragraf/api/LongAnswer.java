package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.search.CommitStream;

/**
 * Sends an answer of any length while it is made. What fails after the first bytes breaks the
 * connection, so that nobody takes the half for the whole; a client that leaves ends the making.
 */
final class LongAnswer {

  private static final Logger LOG = LoggerFactory.getLogger(LongAnswer.class);
  private static final int BUFFER = 1 << 16;

  private LongAnswer() {}

  /** Writes the pieces of a stream, one after the other. */
  interface Pieces<T> {
    void write(CommitStream<T> stream, OutputStream out) throws IOException;
  }

  /** Sends what becomes of the stream, and closes it. */
  static <T> void send(
      CommitStream<T> stream,
      String mediaType,
      HttpServletRequest request,
      HttpServletResponse response,
      Pieces<T> pieces)
      throws IOException {
    try (stream) {
      response.setContentType(mediaType);
      response.setHeader("X-Total-Count", Integer.toString(stream.total()));
      response.setHeader("X-Index-Version", Long.toString(stream.index().version()));
      if (request.getMethod().equals("HEAD")) {
        return;
      }
      OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
      pieces.write(stream, out);
      out.flush();
    } catch (RuntimeException e) {
      if (!response.isCommitted()) {
        response.reset();
        throw e;
      }
      LOG.error("a long answer broke off: {}", e.getClass().getName());
      throw new IOException("a long answer broke off", e);
    }
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
