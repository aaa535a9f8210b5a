package se.paragraf.ui;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Tests that look at the real pages of {@link InventedRecords} in a real browser. */
abstract class ServedPages {

  @TempDir static Path data;
  static Chromium chromium;
  static ConfigurableApplicationContext server;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    InventedRecords.write(data);
    server = ParagrafServer.start(new ServerArguments(data, 0, "127.0.0.1", "", false));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Where the pages are: scheme, host and port. */
  static String origin() {
    return "http://127.0.0.1:"
        + server.getEnvironment().getProperty("local.server.port", Integer.class);
  }
}
