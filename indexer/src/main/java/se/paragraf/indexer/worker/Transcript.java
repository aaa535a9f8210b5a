package se.paragraf.indexer.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.Sha256;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Source;
import se.paragraf.search.IndexedFile.Failure;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What workers said of one file, on disk until it is that file's turn: however many files are read
 * ahead, the records of one alone are in memory.
 *
 * <p>A worker may have been taken over by the file that it read, so that what it says is checked:
 * the paths that it names are those of the file and of the folder that it was given.
 */
public final class Transcript implements AutoCloseable {

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  private final ReadingRequest request;
  private final Path file;
  private @Nullable DataOutputStream out;

  private Transcript(ReadingRequest request, Path file) {
    this.request = request;
    this.file = file;
  }

  static Transcript of(ReadingRequest request) throws IOException {
    Path file = request.spool().resolveSibling(request.spool().getFileName() + ".said");
    Transcript transcript = new Transcript(request, file);
    transcript.out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    return transcript;
  }

  void add(Frame frame) throws IOException {
    if (out == null) {
      throw new IOException("closed");
    }
    frame.write(out);
  }

  /** Ends what can be read of a file whose worker died. */
  void end(Failure failure) throws IOException {
    String sha256;
    try {
      sha256 = Sha256.of(request.file());
    } catch (IOException e) {
      sha256 = "";
    }
    add(new Frame(Frame.Type.END, end(sha256, failure)));
  }

  static byte[] end(String sha256, @Nullable Failure failure) {
    ObjectNode json = JSON.createObjectNode().put("sha256", sha256);
    if (failure != null) {
      json.putObject("failure").put("stage", failure.stage()).put("reason", failure.reason());
    }
    return JSON.writeValueAsBytes(json);
  }

  /** No more is said. */
  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  /** The reading as it was told; the file of the transcript is gone afterwards. */
  public DocumentReading read() {
    List<DocumentReading.Document> documents = new ArrayList<>();
    List<CouncilRecord> records = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      while (true) {
        Frame frame = Frame.read(in, Integer.MAX_VALUE);
        JsonNode json = JSON.readTree(frame.json());
        switch (frame.type()) {
          case RECORD -> records.add(RecordJson.read(json));
          case DOCUMENT -> {
            documents.add(document(json, records));
            records = new ArrayList<>();
          }
          case END -> {
            return new DocumentReading(json.path("sha256").asString(""), documents, failure(json));
          }
          case REQUEST, READY, PROGRESS -> {}
        }
      }
    } catch (IOException | RuntimeException e) {
      // Whatever it is, it says nothing that can be believed.
      return new DocumentReading(
          "",
          documents,
          new Failure(
              "extract", "what the reading process answered is garbled: " + e.getMessage()));
    } finally {
      delete();
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It lies in the spool, which is deleted with the run.
    }
  }

  private DocumentReading.Document document(JsonNode json, List<CouncilRecord> records) {
    JsonNode source = json.path("source");
    String path = source.path("path").asString("");
    String sha256 = source.path("sha256").asString("");
    boolean own = path.equals(request.path());
    if (!own && !path.startsWith(request.path() + "!/")) {
      throw new IllegalArgumentException("a document that was not asked for");
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a hash that is none");
    }
    List<String> warnings = new ArrayList<>();
    json.path("warnings").forEach(it -> warnings.add(it.asString()));
    return new DocumentReading.Document(
        new Source(
            path, sha256, source.path("mediaType").asString(""), source.path("pages").asInt(0)),
        own ? null : spooled(json.path("spooled")),
        json.path("scanned").isString() ? spooled(json.path("scanned")) : null,
        records,
        warnings,
        json.path("masked").asInt(0));
  }

  private Path spooled(JsonNode json) {
    Path spooled = Path.of(URI.create(json.asString(""))).normalize();
    if (!request.spool().equals(spooled.getParent())
        || !Files.isRegularFile(spooled, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException("a file that is not in its folder");
    }
    return spooled;
  }

  private static @Nullable Failure failure(JsonNode json) {
    JsonNode failure = json.path("failure");
    return failure.isObject()
        ? new Failure(
            failure.path("stage").asString("extract"), failure.path("reason").asString(""))
        : null;
  }
}
