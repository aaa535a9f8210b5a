package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How the pages look: what an eye would see at once. A picture of each lies in {@code
 * target/paper-doll} afterwards.
 */
class PaperDollTest {

  private static final Path FOLDER = Path.of("target/paper-doll/sv").toAbsolutePath();

  /** Blocks of text whose first line lies on another block's. */
  private static final String OVERLAPS =
      """
      () => {
        const clipped = it => it && (getComputedStyle(it).clipPath !== 'none' || clipped(it.parentElement));
        const seen = it => it.checkVisibility() && !clipped(it) && !it.closest('.skip')
            && it.textContent.trim() && it.getClientRects().length;
        const all = [...document.querySelectorAll('h1, h2, h3, p, td, th, summary, label, dt, dd')]
            .filter(seen).filter(it => ![...it.children].some(c => c.matches('h1, h2, h3, p, dt, dd')));
        const found = [];
        for (let i = 0; i < all.length; i++) {
          for (let j = i + 1; j < all.length; j++) {
            if (all[i].contains(all[j])) continue;
            const a = all[i].getBoundingClientRect(), b = all[j].getBoundingClientRect();
            const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (w > 2 && h > 4) found.push(all[i].textContent.slice(0, 30) + ' / ' + all[j].textContent.slice(0, 30));
          }
        }
        return found;
      }""";

  static Chromium chromium;
  static List<String> names;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    PaperDoll doll = new PaperDoll(Language.SWEDISH);
    doll.write(FOLDER);
    names = List.copyOf(doll.pages().keySet());
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void nothingIsCutOffOrCoveredOnAnyScreen() {
    List<String> faults = new ArrayList<>();
    for (int width : new int[] {320, 768, 1280}) {
      ColorScheme scheme = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
      try (BrowserContext reader = chromium.reader(Language.SWEDISH, scheme, width)) {
        for (String name : names) {
          Page page = reader.newPage();
          page.navigate(FOLDER.resolve(name + ".html").toUri().toString());
          String where = name + " at " + width;
          if ((Boolean)
              page.evaluate(
                  "document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            faults.add(where + " is wider than the screen");
          }
          ((List<?>) page.evaluate(OVERLAPS)).forEach(it -> faults.add(where + ": " + it));
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(FOLDER.resolve(name + "-" + width + ".png"))
                  .setFullPage(true));
          page.close();
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void paperGetsTheTextAndNotTheControls() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = reader.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.navigate(FOLDER.resolve("record.html").toUri().toString());
      assertThat(page.locator(".decided").isVisible()).isTrue();
      assertThat(page.locator("#citation").isVisible()).isTrue();
      for (String control : List.of(".top nav", ".language", ".cite button", ".bottom")) {
        assertThat(page.locator(control).isVisible()).as(control).isFalse();
      }
      page.navigate(FOLDER.resolve("hits.html").toUri().toString());
      assertThat(page.locator(".hit").first().isVisible()).isTrue();
      assertThat(page.locator("#filters").isVisible()).isFalse();
    }
  }
}
