package se.paragraf.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** What a printed page holds that the screen shows otherwise. */
class PaperTest extends ServedPages {

  private static final String UNFOLDED =
      "[...document.querySelectorAll('details table')].some(it => it.checkVisibility())";

  @Test
  void aSearchSaysWhatWasAskedAndWhere() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = onPaper(reader, "/?q=g%C3%A5ngbro&municipality=Granviken&year=2023");
      assertThat(page.locator(".on-paper")).containsText("Sökning: ”gångbro”");
      assertThat(page.locator(".on-paper [data-address]"))
          .hasText(origin() + "/?q=g%C3%A5ngbro&municipality=Granviken&year=2023");
      assertThat(page.locator(".on-paper")).isVisible();
      assertThat(page.locator(".chips")).isVisible();
      assertThat(page.locator(".chips .clear")).isHidden();
      assertThat(page.locator("#filters")).isHidden();
      assertThat(page.locator("main").boundingBox().width).isGreaterThan(1200);
    }
  }

  @Test
  void coverageIsUnfolded() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = onPaper(reader, "/coverage");
      page.evaluate("document.querySelectorAll('details').forEach(it => it.open = false)");
      assertThat((Boolean) page.evaluate(UNFOLDED)).isTrue();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      assertThat((Boolean) page.evaluate(UNFOLDED)).isFalse();
    }
  }

  @Test
  void trendsHaveNoEmptyFields() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = onPaper(reader, "/trends?q=skolskjuts&q=g%C3%A5ngbro");
      assertThat(page.getByLabel("Sökning 2")).isVisible();
      assertThat(page.getByLabel("Sökning 3")).isHidden();
    }
  }

  private static Page onPaper(BrowserContext reader, String path) {
    Page page = reader.newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.navigate(origin() + path);
    return page;
  }
}
