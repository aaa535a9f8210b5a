package se.paragraf.indexer.extract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reads the picture of a page with Tesseract, in Swedish, where that program is installed.
 *
 * <p>Lines where a § may stand are read twice: see {@link ParagraphSigns}. A page is taken to lie
 * the right way up. One that reads badly is read once more with its orientation found first, which
 * costs time and errs on pages with few words; the surer reading is kept.
 */
final class PageOcr {

  /** Sharp enough for 9 point letters, and half the time of 300. */
  static final float DOTS_PER_INCH = 250;

  /** What a person is told where there is no OCR. */
  static final String ABSENT = "Tesseract with Swedish (swe) is not installed";

  /** The width of a page of A4 in points. */
  static final float USUAL_WIDTH = 595;

  /** For all readings of a page together; less than a worker may be silent. */
  private static final int SECONDS_A_PAGE = 100;

  /** Of 100; text that lies the right way up is read with more than 80. */
  private static final float BAD = 65;

  /** One column of letters of any size: a line goes over the whole page, as a form's does. */
  private static final String COLUMN = "4";

  /** Any layout, turned any way. */
  private static final String TURNED = "1";

  /**
   * Tesseract with limits on its memory, in kilobytes, and on its CPU time: a picture may be far
   * larger than a page, and a worker that is killed cannot end what it started.
   */
  private static final String LIMITED =
      "ulimit -v 400000 2>/dev/null; ulimit -t %d; exec \"$0\" \"$@\"".formatted(SECONDS_A_PAGE);

  private static final List<String> LANGUAGES = languages();

  private PageOcr() {}

  /** Whether Tesseract answers on this machine and knows Swedish. */
  static boolean isAvailable() {
    return LANGUAGES.contains("swe");
  }

  private static List<String> languages() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      String languages =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(10, TimeUnit.SECONDS) ? languages.lines().toList() : List.of();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  /** What is written on the picture, top to bottom. */
  static OcrPage read(BufferedImage picture) throws IOException {
    Path file = Files.createTempFile("paragraf-page", ".pgm");
    try {
      write(picture, file);
      return read(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** The same, of a picture in a form that Tesseract reads: JPEG, PNG, TIFF, JPEG 2000 … */
  static OcrPage read(Path picture) throws IOException {
    Path folder = Files.createTempDirectory("paragraf-ocr");
    try {
      // Zones are read from a file beside the picture.
      Path page = folder.resolve("page.img");
      Files.createSymbolicLink(page, picture.toAbsolutePath());
      return recognised(folder);
    } finally {
      for (String name : List.of("page.img", "page.uzn", "read.hocr")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder);
    }
  }

  private static OcrPage recognised(Path folder) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_A_PAGE);
    OcrPage page = tesseract(folder, "swe", COLUMN, end);
    try {
      if (page.sureness() < BAD) {
        OcrPage turned = tesseract(folder, "swe", TURNED, end);
        if (turned.sureness() > page.sureness()) {
          return turned;
        }
      }
      String zones = LANGUAGES.contains("eng") ? ParagraphSigns.zones(page) : "";
      if (!zones.isEmpty()) {
        Files.writeString(folder.resolve("page.uzn"), zones);
        return ParagraphSigns.mended(page, tesseract(folder, "eng", COLUMN, end));
      }
    } catch (IOException e) {
      // The first reading stands.
    }
    return page;
  }

  /** A portable grey map: the letters' shades as they are, without the time of packing them. */
  private static void write(BufferedImage picture, Path file) throws IOException {
    int width = picture.getWidth();
    int height = picture.getHeight();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write("P5 %d %d 255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
      if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
        out.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        return;
      }
      byte[] row = new byte[width];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int colour = picture.getRGB(x, y);
          row[x] =
              (byte)
                  ((299 * (colour >> 16 & 255) + 587 * (colour >> 8 & 255) + 114 * (colour & 255))
                      / 1000);
        }
        out.write(row);
      }
    }
  }

  private static OcrPage tesseract(Path folder, String language, String segmentation, long end)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            LIMITED,
            "tesseract",
            folder.resolve("page.img").toString(),
            folder.resolve("read").toString(),
            "-l",
            language,
            "--psm",
            segmentation,
            "hocr");
    // One thread a page: several pages are read side by side already.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw new IOException("the OCR took more than " + SECONDS_A_PAGE + " seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading a page's picture", e);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException("Tesseract ended with status " + process.exitValue());
    }
    try (InputStream stream = Files.newInputStream(folder.resolve("read.hocr"))) {
      return HocrReader.read(stream);
    }
  }
}
