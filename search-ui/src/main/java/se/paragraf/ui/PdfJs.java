package se.paragraf.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The addresses of pdf.js, which comes in a jar and is served from there. */
final class PdfJs {

  private static final String FOLDER = "/webjars/pdfjs-dist/" + version() + "/";

  private PdfJs() {}

  /** The address of a file, or of a folder if it ends in a slash. */
  static String url(String path) {
    return FOLDER + path;
  }

  private static String version() {
    String name = "/META-INF/maven/org.webjars.npm/pdfjs-dist/pom.properties";
    try (InputStream stream = PdfJs.class.getResourceAsStream(name)) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
