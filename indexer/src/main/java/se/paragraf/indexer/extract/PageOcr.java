package se.paragraf.indexer.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Reads the picture of a page with Tesseract, in Swedish, where that program is installed. */
final class PageOcr {

  /** Sharp enough for 9 point letters, and half the time of 300. */
  static final float DOTS_PER_INCH = 250;

  private static final int SECONDS_A_PAGE = 90;

  private static final boolean AVAILABLE = knowsSwedish();

  /** Tesseract reads § as £, &, $, 8 or S; before a number alone or its label it is a §. */
  private static final Pattern MISREAD_SIGN =
      Pattern.compile(
          "^(?:[£&$]|[8S§](?=\\s|\\d{1,3}(?:$|\\s+\\p{L})))\\s?(\\d{1,4})(?=$|\\s+(?:Dnr|Diarie|Ärende))");

  private PageOcr() {}

  static String withParagraphSign(String line) {
    return MISREAD_SIGN.matcher(line).replaceFirst("§ $1");
  }

  /** Whether Tesseract answers on this machine and knows Swedish. */
  static boolean isAvailable() {
    return AVAILABLE;
  }

  private static boolean knowsSwedish() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      String languages =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return process.waitFor(10, TimeUnit.SECONDS) && languages.lines().anyMatch("swe"::equals);
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The lines of the picture, top to bottom. */
  static List<Line> read(BufferedImage picture) throws IOException {
    Path folder = Files.createTempDirectory("paragraf-ocr");
    Path image = folder.resolve("page.png");
    Path text = folder.resolve("page.hocr");
    try {
      ImageIO.write(picture, "png", image.toFile());
      ProcessBuilder builder =
          new ProcessBuilder(
              "tesseract",
              image.toString(),
              folder.resolve("page").toString(),
              "-l",
              "swe",
              "--psm",
              "4",
              "--dpi",
              String.valueOf((int) DOTS_PER_INCH),
              "hocr");
      // One thread a page: several pages are read side by side already.
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      Process process =
          builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("OCR took more than " + SECONDS_A_PAGE + " seconds for a page");
      }
      if (process.exitValue() != 0) {
        throw new IOException("Tesseract ended with status " + process.exitValue());
      }
      try (InputStream hocr = Files.newInputStream(text)) {
        return HocrReader.read(hocr);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading a page's picture", e);
    } finally {
      Files.deleteIfExists(image);
      Files.deleteIfExists(text);
      Files.deleteIfExists(folder);
    }
  }
}
