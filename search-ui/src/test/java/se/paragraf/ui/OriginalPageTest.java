package se.paragraf.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The original at the hit, in a real browser. */
class OriginalPageTest {

  /** How much of the canvas below a mark is dark, 0 to 1: a mark on paper would have nothing. */
  private static final String INK =
      """
      mark => {
        const canvas = document.querySelector('.paper canvas');
        const sheet = canvas.getBoundingClientRect(), box = mark.getBoundingClientRect();
        const scale = canvas.width / sheet.width;
        const points = canvas.getContext('2d').getImageData(
            (box.left - sheet.left) * scale, (box.top - sheet.top) * scale,
            Math.max(1, box.width * scale), Math.max(1, box.height * scale)).data;
        let dark = 0;
        for (let i = 0; i < points.length; i += 4) dark += points[i] < 128;
        return 4 * dark / points.length;
      }""";

  /**
   * How much is dark in a thin strip on each side of a mark: blank paper, where it is the word's.
   */
  private static final String INK_BESIDE =
      """
      mark => {
        const canvas = document.querySelector('.paper canvas');
        const sheet = canvas.getBoundingClientRect(), box = mark.getBoundingClientRect();
        const scale = canvas.width / sheet.width, strip = box.height / 10;
        let dark = 0;
        for (const left of [box.left - strip, box.right]) {
          const points = canvas.getContext('2d').getImageData(
              (left - sheet.left) * scale, (box.top - sheet.top) * scale,
              Math.max(1, strip * scale), Math.max(1, box.height * scale)).data;
          for (let i = 0; i < points.length; i += 4) dark += points[i] < 128;
        }
        return dark;
      }""";

  /** Milliseconds that the drawing may take on a machine with other work; a second is usual. */
  private static final int PATIENCE = 60_000;

  @TempDir static Path data;
  static Chromium chromium;
  static ConfigurableApplicationContext server;
  static String protocol;
  static String scan;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    InventedOriginals.write(data);
    protocol = "/sources/" + InventedOriginals.sha256(InventedOriginals.PROTOCOL);
    scan = "/sources/" + InventedOriginals.sha256(InventedOriginals.SCAN);
    server = ParagrafServer.start(new ServerArguments(data, 0, "127.0.0.1", "", false));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static String origin() {
    return "http://127.0.0.1:"
        + server.getEnvironment().getProperty("local.server.port", Integer.class);
  }

  private static Page open(BrowserContext reader, String path) {
    Page page = reader.newPage();
    page.navigate(origin() + path);
    return page;
  }

  private static void drawn(Page page, int number) {
    assertThat(page.locator("#view"))
        .hasAttribute(
            "data-drawn",
            Integer.toString(number),
            new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
  }

  private static double ink(Locator mark) {
    return ((Number) mark.evaluate(INK)).doubleValue();
  }

  @Test
  void opensAPdfAtTheHitWithTheWordMarked() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = reader.newPage();
      Set<String> hosts = new TreeSet<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate(origin() + protocol + "?q=skolbussar");
      drawn(page, 3);
      Locator mark = page.locator(".paper mark");
      assertThat(mark).hasCount(1);
      assertThat(mark).hasText("skolbuss");
      assertThat(mark).isInViewport();
      assertThat(ink(mark)).isBetween(0.05, 0.6);
      assertThat(page.locator("#live")).hasText("sida 3 av 10");
      assertThat(hosts).containsExactly(URI.create(origin()).getAuthority());
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void marksTheWordAndNothingBesideIt() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page =
          open(reader, protocol + "?page=3&q=skolbuss+OR+kommunstyrelsen+OR+frågar+OR+timme");
      drawn(page, 3);
      List<Locator> marks = page.locator(".paper mark").all();
      assertThat(marks).hasSizeGreaterThan(3);
      for (Locator mark : marks) {
        assertThat(((Number) mark.evaluate(INK_BESIDE)).intValue())
            .as(mark.textContent())
            .isLessThan(5);
      }
    }
  }

  @Test
  void isReachedFromASearchByWayOfTheRecord() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/?q=skolbuss");
      page.locator(".hit h2 a").first().click();
      page.locator("#s3 a").click();
      drawn(page, 3);
      assertThat(page.locator(".paper mark")).hasText("skolbuss");
      page.locator(".here a").click();
      assertThat(page).hasURL(Pattern.compile(".*/records/granviken-.*q=skolbuss"));
    }
  }

  @Test
  void marksAScanWhereTheOcrSawTheWord() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, scan + "?q=vindkraftverk");
      drawn(page, 2);
      assertThat(page.locator(".boxes mark")).hasCount(1);
      assertThat(page.locator(".boxes mark")).isInViewport();
      assertThat(ink(page.locator(".boxes mark"))).isBetween(0.05, 0.6);
      assertThat(page.locator("#about")).containsText("inskannad");
    }
  }

  @Test
  void whatIsSaidOfAPageBeyondTheLastGoesWithIt() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, protocol + "?page=999");
      drawn(page, 10);
      assertThat(page.locator(".notice")).containsText("Sida 999 finns inte");
      page.locator("#turn [rel=prev]").click();
      drawn(page, 9);
      assertThat(page.locator(".notice")).hasCount(0);
    }
  }

  @Test
  void turnsPagesAndChangesSizeByKeysAlone() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, protocol + "?q=skolbuss");
      drawn(page, 3);
      page.locator(".desk").focus();
      page.keyboard().press("ArrowRight");
      drawn(page, 4);
      assertThat(page).hasURL(Pattern.compile(".*q=skolbuss&page=4"));
      assertThat(page).hasTitle(Pattern.compile(".*sida 4 av 10.*"));
      assertThat(page.locator("#read")).containsText("valberedningen");
      page.keyboard().press("n");
      drawn(page, 3);
      assertThat(page.locator(".paper mark.now")).hasText("skolbuss");
      page.keyboard().press("+");
      assertThat(page.locator("#live")).hasText("Storlek 125 %");
      assertThat(ink(page.locator(".paper mark"))).isBetween(0.05, 0.6);
      page.goBack();
      drawn(page, 4);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, ?q=skolbuss, 3", "390, ?q=skolbuss, 3", "390, ?page=3, 3"})
  void nothingMovesWhileThePageIsDrawn(int width, String query, int number) {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH, ColorScheme.LIGHT, width)) {
      Page page = reader.newPage();
      page.addInitScript(AccessibilityTest.SHIFT);
      page.navigate(origin() + protocol + query);
      drawn(page, number);
      page.waitForTimeout(300);
      assertThat(((Number) page.evaluate("window.shift")).doubleValue())
          .isLessThan(AccessibilityTest.MOST_SHIFT);
      assertThat(page.locator("#read .printed").first()).isHidden();
      page.locator("#read summary").click();
      assertThat(page.locator("#read .printed").first()).isVisible();
    }
  }

  @Test
  void theTextIsReadWhereTheScriptDoesNotCome() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      reader.route(Pattern.compile(".*/original\\.js.*"), route -> route.abort());
      Page page = open(reader, protocol + "?q=skolbuss");
      assertThat(page.locator("#read mark").first()).isVisible();
    }
  }

  @Test
  void readsWithoutAScript() {
    try (BrowserContext reader = chromium.readerWithoutScripts()) {
      Page page = open(reader, scan + "?q=vindkraftverk");
      assertThat(page.locator("#read mark").last()).hasText("vindkraftverk");
      assertThat(page.locator("#view")).isHidden();
      assertThat(page.locator("a[href$='#page=2']")).isVisible();
      page.locator("[data-turn=next]").click();
      assertThat(page.locator("#read")).containsText("Ingen text på sidan");
      page.locator("[data-mark=next]").click();
      assertThat(page).hasURL(Pattern.compile(".*page=2#m1"));
    }
  }

  @Test
  void showsTheTextOfOtherFormsAndGivesTheFile() throws Exception {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      String source = "/sources/" + InventedOriginals.sha256(data.resolve("attached"));
      Page page = open(reader, source + "?q=g%C3%A5ngbro");
      assertThat(page.locator("h1")).hasText("svar.txt");
      assertThat(page.locator("#about")).containsText("i VB.eml");
      assertThat(page.locator("#read mark")).hasText("Gångbron");
      Download file = page.waitForDownload(() -> page.getByText("Hämta originalet").click());
      assertThat(Files.readString(file.path())).isEqualTo("Gångbron vid badet är stängd.");
    }
  }

  @ParameterizedTest
  @CsvSource({"SWEDISH, LIGHT, 1280", "ENGLISH, DARK, 390"})
  void canBeUsedByEverybody(Language language, ColorScheme scheme, int width) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext reader = chromium.reader(language, scheme, width)) {
      for (String state : List.of(protocol + "?q=skolbuss", scan + "?q=vindkraftverk", scan)) {
        Page page = open(reader, state);
        drawn(page, state.startsWith(protocol) ? 3 : state.equals(scan) ? 1 : 2);
        page.evaluate("document.getElementById('read').open = true");
        new AxeBuilder(page)
            .withTags(AccessibilityTest.RULES)
            .analyze()
            .getViolations()
            .forEach(it -> faults.add(state + ": " + it.getId() + " " + it.getNodes()));
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
}
