package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the documents from a running demo. No test of the suite, which its name
 * keeps it out of: run it alone, as CONTRIBUTING tells.
 */
class Screenshots {

  /** Of each picture: what a reader of a README waits for. */
  private static final int MOST_BYTES = 150_000;

  /** So many pixels of one colour are no edge of a letter. */
  private static final int AREA = 400;

  private static final Path FOLDER = Path.of("../docs/screenshots");

  @Test
  void takes() throws Exception {
    String server = System.getProperty("server", "");
    assumeTrue(!server.isEmpty(), "Skipped: say which server with -Dserver=http://127.0.0.1:8080");
    Path folder = Path.of(System.getProperty("folder", FOLDER.toString()));
    String question = System.getProperty("question", "simhall");
    Files.createDirectories(folder);
    try (Chromium chromium = Chromium.start()) {
      Map<String, String> pages = addresses(chromium, server, question);
      String only = System.getProperty("only", "");
      pages.keySet().removeIf(name -> !only.isEmpty() && !name.equals(only));
      for (Look look : Look.values()) {
        try (BrowserContext reader = chromium.reader(Language.SWEDISH, look.scheme, look.width)) {
          for (Map.Entry<String, String> address : pages.entrySet()) {
            Page page = reader.newPage();
            page.emulateMedia(
                new Page.EmulateMediaOptions()
                    .setColorScheme(look.scheme)
                    .setReducedMotion(ReducedMotion.REDUCE));
            page.setViewportSize(look.width, 720);
            page.navigate(server + address.getValue());
            if (address.getKey().equals("original")) {
              page.locator("[data-drawn]").first().waitFor();
            }
            if (address.getKey().equals("suggestions")) {
              page.locator("[role=combobox]").pressSequentially(question.substring(0, 4));
              page.locator("[role=option]").first().waitFor();
              page.keyboard().press("ArrowDown");
            }
            Path picture =
                folder.resolve(address.getKey() + "-" + look.name().toLowerCase() + ".png");
            write(page.screenshot(), picture);
            assertThat(Files.size(picture)).as(picture.toString()).isLessThan(MOST_BYTES);
            page.close();
          }
        }
      }
    }
  }

  /**
   * The edges of letters need no more than 32 shades of a colour: half the bytes. Areas keep
   * theirs.
   */
  private static void write(byte[] taken, Path picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(taken));
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    Map<Integer, Long> often =
        Arrays.stream(pixels)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    for (int i = 0; i < pixels.length; i++) {
      if (often.getOrDefault(pixels[i], 0L) < AREA) {
        pixels[i] = pixels[i] & 0xFFF8F8F8 | (pixels[i] & 0xE0E0E0) >> 5;
      }
    }
    image.setRGB(0, 0, width, image.getHeight(), pixels, 0, width);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam smallest = writer.getDefaultWriteParam();
    smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    smallest.setCompressionQuality(0);
    Files.deleteIfExists(picture);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(picture.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), smallest);
    }
    writer.dispose();
  }

  private enum Look {
    DESKTOP(ColorScheme.LIGHT, 1280),
    PHONE(ColorScheme.LIGHT, 390),
    DARK(ColorScheme.DARK, 1280);

    private final ColorScheme scheme;
    private final int width;

    Look(ColorScheme scheme, int width) {
      this.scheme = scheme;
      this.width = width;
    }
  }

  /** Every page, those of one record, case and body being of the first hit. */
  private static Map<String, String> addresses(Chromium chromium, String server, String question) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", "/");
    pages.put("suggestions", "/");
    pages.put("search", "/?q=" + question);
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = reader.newPage();
      page.navigate(server + "/?kind=decision&q=" + question);
      String record = page.locator(".hit h2 a").first().getAttribute("href");
      pages.put("record", record);
      page.navigate(server + record);
      put(pages, "case", page.locator(".facts a[href^='/cases/']"));
      put(pages, "original", page.locator("a[href^='/sources/'][href*='page=']"));
      put(pages, "body", page.locator(".crumbs a[href^='/bodies/']"));
    }
    pages.put("assignments", "/assignments");
    pages.put("coverage", "/coverage");
    pages.put("trends", "/trends?q=" + question + "&q=skola&measure=count");
    pages.put("help", "/help");
    pages.put("about", "/about");
    pages.put("nothing", "/?q=rymdraket&exact=true");
    return pages;
  }

  private static void put(Map<String, String> pages, String name, Locator links) {
    if (links.count() > 0) {
      pages.put(name, links.first().getAttribute("href"));
    }
  }
}
