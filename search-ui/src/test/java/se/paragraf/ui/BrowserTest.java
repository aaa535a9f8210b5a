package se.paragraf.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A person's way through the pages, in a real browser. */
class BrowserTest {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @TempDir Path data;

  @Test
  void searchesNarrowsAndOpensADecision() throws Exception {
    Optional<Path> chromium = chromium();
    assumeTrue(
        chromium.isPresent(), "Skipped: no chromium on PATH, so no browser has tried the pages.");
    InventedRecords.write(data);
    try (ConfigurableApplicationContext server =
            ParagrafServer.start(new ServerArguments(data, 0, "127.0.0.1", false));
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(QUIET))) {
      Page page = browser.newPage(new Browser.NewPageOptions().setLocale("sv-SE"));
      page.navigate("http://127.0.0.1:" + ParagrafServer.port(server) + "/");
      page.getByRole(AriaRole.SEARCHBOX).fill("gångbro");
      page.getByRole(AriaRole.SEARCHBOX).press("Enter");
      assertThat(page.getByRole(AriaRole.HEADING, heading(1))).containsText("25 träffar");

      page.locator("#filters").getByRole(AriaRole.LINK, link("Granviken")).click();
      assertThat(page.getByRole(AriaRole.HEADING, heading(1))).containsText("1 träff");
      assertThat(page.locator(".chips")).containsText("Kommun: Granviken");

      page.locator(".hit h2 a").first().click();
      assertThat(page).hasURL(Pattern.compile(".*/records/" + InventedRecords.BRIDGE));
      assertThat(page.locator(".decided")).containsText("gångbron byggs");
    }
  }

  private static Page.GetByRoleOptions heading(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static com.microsoft.playwright.Locator.GetByRoleOptions link(String name) {
    return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name);
  }

  private static Optional<Path> chromium() {
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
