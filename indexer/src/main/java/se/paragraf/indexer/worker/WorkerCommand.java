package se.paragraf.indexer.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts a worker: all the arguments of its JVM are here.
 *
 * @param mainClass its program
 * @param heap the most, in megabytes
 */
record WorkerCommand(Class<?> mainClass, int heap) {

  /** Variables through which a JVM takes arguments, and so could lose its limits. */
  static final List<String> JVM_VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /** A file of classes, loaded and linked; the launcher makes it and names it. */
  private static final String CACHE = "paragraf.worker.cache";

  /** What a worker that crashed leaves in its folder. */
  static Path crash(Path home) {
    return home.resolve("crash");
  }

  /**
   * The words of the command.
   *
   * @param home a folder of the worker's own, for its temporary files
   */
  List<String> words(Path home) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Limits. Whatever passes one ends the worker, which the parent sees.
    words.add("-Xmx" + heap + "m");
    words.add("-XX:MaxMetaspaceSize=160m");
    words.add("-XX:MaxDirectMemorySize=16m");
    words.add("-XX:ReservedCodeCacheSize=32m");
    words.add("-XX:+ExitOnOutOfMemoryError");
    // Small and quick to start: one file is read at a time, so that one thread collects.
    words.add("-XX:+UseSerialGC");
    words.add("-Xms24m");
    // What the optimising compiler costs comes back after some ten thousand pages.
    words.add("-XX:TieredStopAtLevel=1");
    String cache = System.getProperty(CACHE);
    if (cache != null) {
      words.add("-XX:AOTCache=" + cache);
    }
    // Standard output is for answers; a crash leaves nothing behind where the user stands.
    words.add("-XX:+DisplayVMOutputToStderr");
    words.add("-Xlog:disable");
    words.add("-XX:-CreateCoredumpOnCrash");
    words.add("-XX:ErrorFile=" + crash(home));
    words.add("-Djava.io.tmpdir=" + home);
    words.add("-Djava.awt.headless=true");
    words.add("-Dfile.encoding=UTF-8");
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("--sun-misc-unsafe-memory-access=allow");
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    words.add(mainClass.getName());
    return words;
  }
}
