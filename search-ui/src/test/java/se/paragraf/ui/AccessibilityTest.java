package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page and state, held against WCAG 2.2 A and AA, and against what a slow line bears. */
class AccessibilityTest extends ServedPages {

  static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Transferred for the search page, all that it loads included. */
  private static final int MOST_BYTES = 60_000;

  /** Sums up in {@code window.shift} how much of a page moves by itself while it loads. */
  static final String SHIFT =
      "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach("
          + "it => window.shift += it.value)).observe({type: 'layout-shift', buffered: true})";

  /** A fifth of what is called good. */
  static final double MOST_SHIFT = 0.02;

  /** Text that is too small to be read on a phone. */
  private static final String SMALL_PRINT =
      """
      () => [...document.querySelectorAll('body *')]
          .filter(it => it.checkVisibility() && !it.closest('svg') && [...it.childNodes]
              .some(n => n.nodeType === 3 && n.textContent.trim()))
          .filter(it => parseFloat(getComputedStyle(it).fontSize) < 12)
          .map(it => it.outerHTML.slice(0, 80))""";

  private static final List<String> STATES =
      List.of(
          "/",
          "/?q=g%C3%A5ngbro",
          "/?q=g%C3%A5ngbro&municipality=Granviken&year=2023&sort=newest",
          "/?q=skolskjuts+gr%C3%A5n&page=1",
          "/?q=skolskjuts&group=case",
          "/?q=skolskjutts",
          "/?q=skolskjutts&exact=true",
          "/?q=xyzzyxyzzy&year=2022",
          "/?q=(skola",
          "/records/" + InventedRecords.BRIDGE,
          "/records/" + InventedRecords.ASSIGNMENT,
          "/cases/KS-2023-315",
          "/cases/skola",
          "/sources/" + InventedRecords.SHA + "?q=g%C3%A5ngbro&page=9",
          "/assignments",
          "/assignments?body=KF&status=p%C3%A5g%C3%A5r",
          "/assignments?status=vilar",
          "/bodies/Granviken/KS",
          "/bodies/%C3%84lvhamra/KF",
          "/coverage",
          "/trends",
          "/trends?q=skolskjuts&q=g%C3%A5ngbro",
          "/help",
          "/about",
          "/nothing",
          "/?colour=red");

  @ParameterizedTest
  @CsvSource({"SWEDISH, LIGHT, 1280", "ENGLISH, DARK, 390"})
  void everyPageCanBeUsedByEverybody(Language language, ColorScheme scheme, int width) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext reader = chromium.reader(language, scheme, width)) {
      for (String state : STATES) {
        Page page = reader.newPage();
        page.navigate(origin() + state);
        // What is folded away must be as good as what is not.
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        new AxeBuilder(page)
            .withTags(RULES)
            .analyze()
            .getViolations()
            .forEach(
                it ->
                    faults.add(
                        state
                            + ": "
                            + it.getId()
                            + " "
                            + it.getNodes().stream().limit(2).map(n -> n.getHtml()).toList()));
        if ((Boolean)
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
          faults.add(state + ": is wider than the screen");
        }
        page.close();
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The width that WCAG's reflow asks for. */
  @Test
  void noPageIsWiderThanTheSmallestPhone() {
    List<String> wide = new ArrayList<>();
    try (BrowserContext reader = chromium.reader(Language.SWEDISH, ColorScheme.LIGHT, 320)) {
      Page page = reader.newPage();
      for (String state : STATES) {
        page.navigate(origin() + state);
        if ((Boolean)
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
          wide.add(state);
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  /** What a checker of pages asks for, without its network: weight, stillness, and nobody else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=g%C3%A5ngbro",
        "/?q=skolskjutts&exact=true",
        "/records/" + InventedRecords.BRIDGE,
        "/cases/KS-2023-315",
        "/bodies/Granviken/KS",
        "/assignments",
        "/coverage",
        "/trends?q=skolskjuts&q=g%C3%A5ngbro&by=month",
        "/help",
        "/about"
      })
  void everyPageIsLightKeepsStillAndAsksNobodyElse(String path) {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH, ColorScheme.LIGHT, 390)) {
      Page page = reader.newPage();
      Set<String> hosts = new TreeSet<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              complaints.add(response.status() + " " + response.url());
            }
          });
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.addInitScript(SHIFT);
      page.navigate(origin() + path);
      page.waitForTimeout(300);
      Number bytes =
          (Number)
              page.evaluate(
                  "performance.getEntriesByType('navigation').concat("
                      + "performance.getEntriesByType('resource'))"
                      + ".reduce((sum, it) => sum + it.transferSize, 0)");
      assertThat(bytes.intValue()).isBetween(2_000, MOST_BYTES);
      assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(MOST_SHIFT);
      assertThat(hosts).containsExactly(URI.create(origin()).getAuthority());
      assertThat(complaints).isEmpty();
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(page.locator("head meta[name=viewport][content*=device-width]").count())
          .isEqualTo(1);
      assertThat(page.evaluate("document.compatMode")).isEqualTo("CSS1Compat");
      assertThat((List<?>) page.evaluate(SMALL_PRINT)).isEmpty();
    }
  }
}
