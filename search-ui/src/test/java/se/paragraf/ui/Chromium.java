package se.paragraf.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's own Chromium, and nothing downloaded. */
final class Chromium implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Milliseconds to wait for what a page should come to, on a machine that does much else. */
  private static final int PATIENCE = 20_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  /** Starts it; where there is none the test is skipped with a clear word. */
  static Chromium start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Optional<Path> chromium = executable();
    assumeTrue(
        chromium.isPresent(), "Skipped: no chromium on PATH, so no browser has tried the pages.");
    return new Chromium(chromium.orElseThrow());
  }

  /** A reader's browser, at a desk and with a light screen. */
  BrowserContext reader(Language language) {
    return browser.newContext(options(language));
  }

  /** A reader whose browser runs no scripts. */
  BrowserContext readerWithoutScripts() {
    return browser.newContext(options(Language.SWEDISH).setJavaScriptEnabled(false));
  }

  /** A reader with a screen of that width and colour. */
  BrowserContext reader(Language language, ColorScheme scheme, int width) {
    return browser.newContext(options(language).setColorScheme(scheme).setViewportSize(width, 900));
  }

  private static Browser.NewContextOptions options(Language language) {
    return new Browser.NewContextOptions()
        .setLocale(language.locale().toLanguageTag())
        .setViewportSize(1280, 900);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> executable() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
