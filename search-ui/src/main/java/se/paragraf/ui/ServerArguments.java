package se.paragraf.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import se.paragraf.api.PublicAddress;

/**
 * What the server is told on its command line.
 *
 * @param data the data directory, with the index in it
 * @param port 0 for any that is free
 * @param host the address to listen on; only the machine itself unless told otherwise
 * @param publicUrl where readers reach it: {@code https://paragraf.example}; empty where the
 *     requests say so
 * @param help whether only the usage is asked for
 */
record ServerArguments(Path data, int port, String host, String publicUrl, boolean help) {

  static final String USAGE =
      """
      Användning: serve [--data KATALOG] [--port N] [--host ADRESS] [--public-url URL]
        --data KATALOG  där indexet ligger (annars ./data)
        --port N        port att svara på (annars 8080; 0 väljer en ledig)
        --host ADRESS   adress att lyssna på (annars 127.0.0.1: bara den egna datorn)
        --public-url URL  adressen som läsare ser, för hänvisningar och flöden""";

  private static final Set<String> NAMES = Set.of("--data", "--port", "--host", "--public-url");

  /**
   * Reads {@code --name value} and {@code --name=value}.
   *
   * @throws IllegalArgumentException with a sentence on what is wrong
   */
  static ServerArguments read(String... args) {
    Path data = Path.of("data");
    int port = 8080;
    String host = "127.0.0.1";
    String publicUrl = "";
    for (int i = 0; i < args.length; i++) {
      String name = args[i];
      if (name.equals("--help") || name.equals("-h")) {
        return new ServerArguments(data, port, host, publicUrl, true);
      }
      String value = null;
      int equals = name.indexOf('=');
      if (name.startsWith("--") && equals > 0) {
        value = name.substring(equals + 1);
        name = name.substring(0, equals);
      }
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException("Okänt argument: " + args[i]);
      }
      if (value == null && i + 1 < args.length) {
        value = args[++i];
      }
      if (value == null || value.isBlank()) {
        throw new IllegalArgumentException(name + " saknar värde.");
      }
      switch (name) {
        case "--data" -> data = path(value);
        case "--port" -> port = port(value);
        case "--public-url" -> publicUrl = PublicAddress.checked(value);
        default -> host = value;
      }
    }
    return new ServerArguments(data, port, host, publicUrl, false);
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("--data är ingen sökväg: " + value, e);
    }
  }

  private static int port(String value) {
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
      throw new IllegalArgumentException("--port ska vara ett tal från 0 till 65535: " + value);
    }
    return Integer.parseInt(value);
  }
}
