package se.paragraf.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People's ways through the pages, in a real browser. */
class BrowserTest extends ServedPages {

  @Test
  void aJournalistFindsADecisionAndCitesIt() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      reader.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = open(reader, "/");
      page.getByRole(AriaRole.COMBOBOX).fill("gångbro");
      page.getByRole(AriaRole.COMBOBOX).press("Enter");
      assertThat(heading(page)).containsText("25 träffar");

      page.locator("#filters").getByRole(AriaRole.LINK, link("2023")).click();
      assertThat(heading(page)).containsText("1 träff");
      assertThat(page.locator(".chips")).containsText("År: 2023");

      page.locator(".hit h2 a").first().click();
      assertThat(page).hasURL(Pattern.compile(".*/records/" + InventedRecords.BRIDGE));
      assertThat(page.locator(".decided")).containsText("gångbron byggs");
      page.getByRole(AriaRole.BUTTON, button("Kopiera hänvisningen")).click();
      assertThat(page.locator("[role=status]")).containsText("Kopierat");
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith("Kommunstyrelsen i Granviken, protokoll 2023-03-15, §\u00a045, ”Ny gångbro")
          .endsWith("/records/" + InventedRecords.BRIDGE);
    }
  }

  @Test
  void aCitizenWithAMisspeltCompoundGetsThere() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/");
      page.getByRole(AriaRole.COMBOBOX).fill("skolskjutts");
      page.getByRole(AriaRole.BUTTON, button("Sök")).click();
      assertThat(heading(page)).containsText("24 träffar");
      assertThat(page.locator(".notice")).containsText("Inget fanns för ”skolskjutts”");

      page.getByRole(AriaRole.LINK, pageLink("Sök bara efter")).click();
      assertThat(heading(page)).containsText("kommer nära");
      page.goBack();
      page.locator(".hit h2 a").first().click();
      assertThat(heading(page)).containsText("Skolskjuts");
    }
  }

  @Test
  void staffFilterTheRegisterAndTakeItAway() throws Exception {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/");
      page.getByRole(AriaRole.LINK, pageLink("Uppdrag")).first().click();
      assertThat(page.locator(".register tbody tr")).hasCount(2);
      page.getByLabel("Organ som gav uppdraget").selectOption("KF");
      page.getByLabel("Pågår").check();
      page.getByRole(AriaRole.BUTTON, button("Visa")).click();
      assertThat(page).hasURL(Pattern.compile(".*body=KF.*status=p%C3%A5g%C3%A5r.*"));
      assertThat(page.locator(".register tbody tr")).hasCount(1);
      assertThat(page.locator(".register")).containsText("Utred en ny simhall");

      Download file = page.waitForDownload(() -> page.getByText("Hämta som CSV").click());
      assertThat(Files.readString(file.path()))
          .contains(InventedRecords.ASSIGNMENT)
          .contains("Utred en ny simhall")
          .doesNotContain("gångbro");
    }
  }

  @Test
  void theFirstWayIsWalkedByKeysAlone() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      reader.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = open(reader, "/");
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Till innehållet");
      tabTo(page, "[name=q]");
      page.keyboard().type("gångbro år:2023");
      page.keyboard().press("Enter");
      assertThat(heading(page)).containsText("1 träff");
      tabTo(page, ".hit h2 a");
      page.keyboard().press("Enter");
      assertThat(page.locator(".decided")).containsText("gångbron byggs");
      tabTo(page, ".cite button");
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=status]")).containsText("Kopierat");
    }
  }

  @Test
  void aChoiceByKeyKeepsItsPlaceAndIsSaid() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/?q=g%C3%A5ngbro");
      page.locator("#filters .years a").first().focus();
      String year = focused(page);
      page.keyboard().press("Enter");
      assertThat(page.locator(".chips")).containsText("År: " + year);
      assertThat(page.locator("#filters .years a[aria-current]")).isFocused();
      assertThat(page.locator("[role=status]")).containsText("träff");
      page.keyboard().press("Enter");
      assertThat(page.locator(".chips")).hasCount(0);
      assertThat(page.locator("#filters .years a").first()).isFocused();

      // A mouse goes on from the top, as on any page.
      page.locator("#filters .years a").first().click();
      assertThat(page.locator(".chips")).containsText("År: " + year);
      assertThat(page.locator("#filters .years a[aria-current]")).not().isFocused();
    }
  }

  @Test
  void nothingNeedsAScript() {
    try (BrowserContext reader = chromium.readerWithoutScripts()) {
      Page page = open(reader, "/?q=g%C3%A5ngbro");
      page.locator("#filters").getByRole(AriaRole.LINK, link("Granviken")).first().click();
      assertThat(heading(page)).containsText("1 träff");
      page.getByRole(AriaRole.LINK, pageLink("Gruppera per ärende")).click();
      assertThat(heading(page)).containsText("samlade i en grupp");
      page.getByRole(AriaRole.LINK, pageLink("Sluta gruppera per ärende")).click();
      page.getByRole(AriaRole.LINK, pageLink("In English")).click();
      assertThat(heading(page)).containsText("1 hit");
      page.locator(".hit h2 a").first().click();
      assertThat(page.locator("#citation")).containsText("/records/" + InventedRecords.BRIDGE);
      assertThat(page.locator(".cite button")).isHidden();
    }
  }

  private static Page open(BrowserContext reader, String path) {
    Page page = reader.newPage();
    page.navigate("http://127.0.0.1:" + ParagrafServer.port(server) + path);
    return page;
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 80; i++) {
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no key leads to " + selector);
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.textContent");
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Locator.GetByRoleOptions link(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions pageLink(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
