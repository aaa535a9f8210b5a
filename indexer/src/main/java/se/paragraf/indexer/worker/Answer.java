package se.paragraf.indexer.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Source;
import se.paragraf.search.IndexedFile.Failure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A worker's answer to one request, sent to the parent piece by piece. */
final class Answer {

  /** A book of a thousand pages need not tell each of them. */
  private static final long NANOS_BETWEEN_PAGES = 200_000_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DataOutputStream out;
  private long lastPage = System.nanoTime();

  Answer(DataOutputStream out) {
    this.out = out;
  }

  void stage(String stage, String path) throws IOException {
    send(Frame.Type.PROGRESS, new Progress(stage, path, 0).toJson());
    out.flush();
  }

  void page(String path, int number) throws IOException {
    long now = System.nanoTime();
    if (now - lastPage >= NANOS_BETWEEN_PAGES) {
      lastPage = now;
      send(Frame.Type.PROGRESS, new Progress("extract", path, number).toJson());
      out.flush();
    }
  }

  void document(
      Source source,
      @Nullable Path spooled,
      @Nullable Path scanned,
      List<CouncilRecord> records,
      List<String> warnings,
      int masked)
      throws IOException {
    for (CouncilRecord record : records) {
      ObjectNode json = RecordJson.write(record);
      json.remove("text"); // the pages hold it
      send(Frame.Type.RECORD, JSON.writeValueAsBytes(json));
    }
    ObjectNode json = JSON.createObjectNode();
    json.putObject("source")
        .put("path", source.path())
        .put("sha256", source.sha256())
        .put("mediaType", source.mediaType())
        .put("pages", source.pages());
    if (spooled != null) {
      json.put("spooled", spooled.toUri().toString());
    }
    if (scanned != null) {
      json.put("scanned", scanned.toUri().toString());
    }
    ArrayNode notes = json.putArray("warnings");
    warnings.forEach(notes::add);
    json.put("masked", masked);
    send(Frame.Type.DOCUMENT, JSON.writeValueAsBytes(json));
  }

  /**
   * Ends the answer.
   *
   * @param sha256 of the file; empty when it could not be read
   */
  void end(String sha256, @Nullable Failure failure) throws IOException {
    send(Frame.Type.END, Transcript.end(sha256, failure));
    out.flush();
  }

  private void send(Frame.Type type, byte[] json) throws IOException {
    new Frame(type, json).write(out);
  }
}
