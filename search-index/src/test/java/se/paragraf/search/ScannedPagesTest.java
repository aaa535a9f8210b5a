package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.ScannedPage;

class ScannedPagesTest {

  private static final String ONE = "a1".repeat(32);
  private static final String OTHER = "a2".repeat(32);

  @TempDir private Path data;
  private ScannedPages pages;

  @BeforeEach
  void open() {
    pages = ScannedPages.below(data);
  }

  private void keep(String sha256, ScannedPage... scanned) throws IOException {
    Path written = data.resolve("written");
    ScannedPages.write(List.of(scanned), written);
    pages.keep(sha256, written);
  }

  private static ScannedPage page(int number, String... words) {
    return new ScannedPage(
        number,
        595.3f,
        841.9f,
        List.of(words).stream()
            .map(it -> new ScannedPage.Word(it, 70.5f, 81.25f, 30, 12.1f))
            .toList());
  }

  @Test
  void givesAPageAsItWasWritten() throws IOException {
    ScannedPage second = page(12, "Gångbron", "\"byggs\"", "å");
    keep(ONE, page(1, "Kallelse"), second, page(120));
    assertThat(pages.page(ONE, 12)).contains(second);
    assertThat(pages.page(ONE, 120)).contains(page(120));
    assertThat(pages.page(ONE, 2)).isEmpty();
    assertThat(pages.page(OTHER, 1)).isEmpty();
  }

  @Test
  void replacesWhatASourceHad() throws IOException {
    keep(ONE, page(1, "Kallelse"));
    keep(ONE, page(2, "Protokoll"));
    assertThat(pages.page(ONE, 1)).isEmpty();
    assertThat(pages.page(ONE, 2)).contains(page(2, "Protokoll"));
  }

  @Test
  void deletesThoseOfSourcesThatAreGone() throws IOException {
    pages.retain(Set.of());
    keep(ONE, page(1, "Kallelse"));
    keep(OTHER, page(1, "Protokoll"));
    pages.retain(Set.of(OTHER));
    assertThat(pages.page(ONE, 1)).isEmpty();
    assertThat(pages.page(OTHER, 1)).isPresent();
    assertThat(data.resolve("scanned/a1/" + ONE + ".jsonl")).doesNotExist();
    assertThat(Files.exists(data.resolve("written"))).isFalse();
  }

  @Test
  void takesNothingButAHashForASource() {
    assertThatThrownBy(() -> pages.page("../../etc/passwd", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
