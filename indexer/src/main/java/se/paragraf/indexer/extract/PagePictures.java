package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pictures of pages that lie in a document of another form, and counts them. */
final class PagePictures {

  /** Most of a page's width within its margins, in points: 12 cm. */
  private static final float WIDE = 340;

  /** More than half of a page's height: 15 cm. */
  private static final float HIGH = 425;

  private static final Set<String> FORMS =
      Set.of("png", "jpg", "jpeg", "tif", "tiff", "bmp", "gif", "webp", "jp2");

  private static final Pattern LENGTH =
      Pattern.compile("(?<name>[a-z-]{1,30}):(?<value>[\\d.]{1,12})(?<unit>pt|in|cm|mm|px)?");

  private final PageProgress progress;
  private int read;
  private int unread;
  private final List<String> failures = new ArrayList<>();

  PagePictures(PageProgress progress) {
    this.progress = progress;
  }

  /** Whether a picture of that size, in points, may be a page. */
  static boolean isPage(float width, float height) {
    return width >= WIDE && height >= HIGH;
  }

  /** A length of a style sheet's declarations, in points; 0 where it is not given. */
  static float length(String style, String name) {
    Matcher matcher = LENGTH.matcher(style);
    while (matcher.find()) {
      if (matcher.group("name").equals(name)) {
        return points(matcher.group("value"), matcher.group("unit"));
      }
    }
    return 0;
  }

  private static float points(String value, @org.jspecify.annotations.Nullable String unit) {
    try {
      float number = Float.parseFloat(value);
      return switch (unit == null ? "pt" : unit) {
        case "in" -> number * 72;
        case "cm" -> number * 72 / 2.54f;
        case "mm" -> number * 7.2f / 2.54f;
        case "px" -> number * 0.75f;
        default -> number;
      };
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The lines of the picture; none where it cannot be read, which is told in the end. */
  List<Line> read(InputStream picture, String name, float width) throws IOException {
    String form = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!FORMS.contains(form)) {
      return List.of();
    }
    if (!PageOcr.isAvailable()) {
      unread++;
      return List.of();
    }
    progress.page(read + unread + 1);
    Path file = Files.createTempFile("paragraf-picture", "." + form);
    try {
      Files.copy(picture, file, StandardCopyOption.REPLACE_EXISTING);
      List<Line> lines = OcrLines.of(PageOcr.read(file), width);
      read += lines.isEmpty() ? 0 : 1;
      return lines;
    } catch (IOException e) {
      failures.add(name.substring(name.lastIndexOf('/') + 1) + ": " + e.getMessage());
      return List.of();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** What a person should know. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (read > 0) {
      warnings.add("read by OCR: " + pictures(read) + " of pages");
    }
    if (unread > 0) {
      warnings.add(
          "not read, since " + PageOcr.ABSENT + ": " + pictures(unread) + " of the size of a page");
    }
    failures.forEach(it -> warnings.add("not read: the picture " + it));
    return warnings;
  }

  private static String pictures(int count) {
    return count == 1 ? "1 picture" : count + " pictures";
  }
}
