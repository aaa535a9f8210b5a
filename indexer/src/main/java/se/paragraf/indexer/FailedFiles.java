package se.paragraf.indexer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.worker.WorkerSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the files that failed looked like when they did, kept beside the index from run to run: a
 * large file that cannot be read costs a minute each time it is tried. It is tried again when its
 * size or time, the limits or the program have changed. Losing it costs nothing but that time.
 */
final class FailedFiles {

  private static final String FILE_NAME = "failed.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final String settings;
  private final ObjectNode before;
  private final Map<String, String> now = new TreeMap<>();

  private FailedFiles(Path file, String settings, ObjectNode before) {
    this.file = file;
    this.settings = settings;
    this.before = before;
  }

  /**
   * Those of the run before.
   *
   * @param data the data directory
   * @param settings how files are read now
   */
  static FailedFiles in(Path data, WorkerSettings settings) {
    Path file = data.resolve(FILE_NAME);
    ObjectNode before = JSON.createObjectNode();
    try {
      if (Files.exists(file) && JSON.readTree(file) instanceof ObjectNode it) {
        before = it;
      }
    } catch (JacksonException _) {
      // Broken off or written by somebody else: all is tried again.
    }
    return new FailedFiles(file, settings + " " + program(), before);
  }

  /** Whether the file failed at the run before, and nothing has changed since. */
  boolean hold(SourceFile file) {
    String stamp = stamp(file);
    return stamp != null && stamp.equals(before.path(file.key()).asString(""));
  }

  /** Remembers a file that failed, in this run or before. */
  void add(SourceFile file) {
    String stamp = stamp(file);
    if (stamp != null) {
      now.put(file.key(), stamp);
    }
  }

  /** Keeps those of this run for the next one. */
  void write() throws IOException {
    if (now.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Path half = file.resolveSibling(FILE_NAME + ".new");
    Files.write(half, JSON.writeValueAsBytes(now));
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private @Nullable String stamp(SourceFile source) {
    FileStamps.Stamp stamp = FileStamps.Stamp.of(source.file());
    return stamp == null ? null : stamp + " " + settings;
  }

  /** A later build may read what this one cannot. */
  private static String program() {
    CodeSource code = FailedFiles.class.getProtectionDomain().getCodeSource();
    try {
      return code == null
          ? ""
          : Files.getLastModifiedTime(Path.of(code.getLocation().toURI())).toString();
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }
}
