package se.paragraf.ui;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.paragraf.search.StoreException;

/** The server: pages and API in one process on one port. */
@SpringBootApplication(scanBasePackages = {"se.paragraf.ui", "se.paragraf.api"})
public class ParagrafServer {

  private static final Logger LOG = LoggerFactory.getLogger(ParagrafServer.class);

  /** Starts the server; ends with 2 for a wrong argument, with 1 when it cannot start. */
  public static void main(String[] args) {
    ServerArguments arguments;
    try {
      arguments = ServerArguments.read(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(ServerArguments.USAGE);
      System.exit(2);
      return;
    }
    if (arguments.help()) {
      System.out.println(ServerArguments.USAGE);
      return;
    }
    try {
      start(arguments);
    } catch (RuntimeException e) {
      System.err.println(reason(e, arguments));
      System.exit(1);
    }
  }

  /** Starts on the given port, 0 for any that is free, and says where it answers. */
  static ConfigurableApplicationContext start(ServerArguments arguments) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("paragraf.data", arguments.data().toString());
    properties.put("server.port", arguments.port());
    properties.put("server.address", arguments.host());
    properties.put("paragraf.public-url", arguments.publicUrl());
    SpringApplication application = new SpringApplication(ParagrafServer.class);
    application.setDefaultProperties(properties);
    ConfigurableApplicationContext context = application.run();
    LOG.info("Paragraf svarar på http://{}:{}", shown(arguments.host()), port(context));
    return context;
  }

  /** The port that a started server listens on. */
  static int port(ConfigurableApplicationContext context) {
    return context instanceof WebServerApplicationContext web && web.getWebServer() != null
        ? web.getWebServer().getPort()
        : 0;
  }

  private static String shown(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private static String reason(RuntimeException failure, ServerArguments arguments) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof StoreException) {
        return String.valueOf(cause.getMessage());
      }
      if (cause instanceof PortInUseException) {
        return "Porten "
            + arguments.port()
            + " är upptagen av ett annat program. Välj en annan med --port.";
      }
    }
    return "Servern kunde inte starta: " + failure.getMessage();
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause.getCause() == cause ? null : cause.getCause();
  }
}
