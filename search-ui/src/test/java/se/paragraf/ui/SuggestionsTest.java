package se.paragraf.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The box while somebody types, by keys and by mouse, in a real browser. */
class SuggestionsTest extends ServedPages {

  @Test
  void keysOpenWalkChooseAndClose() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/");
      Locator box = box(page);
      assertThat(box).hasAttribute("aria-expanded", "false");
      box.pressSequentially("skols");
      assertThat(list(page)).isVisible();
      assertThat(box).hasAttribute("aria-expanded", "true");
      assertThat(page.locator("[role=status]")).containsText("förslag");
      assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));

      box.press("ArrowDown");
      Locator first = page.locator("[role=option]").first();
      assertThat(first).hasAttribute("aria-selected", "true");
      assertThat(box).hasAttribute("aria-activedescendant", first.getAttribute("id"));
      assertThat(box).isFocused();
      box.press("ArrowUp");
      assertThat(first).hasAttribute("aria-selected", "false");
      box.press("ArrowUp");
      assertThat(page.locator("[role=option]").last()).hasAttribute("aria-selected", "true");

      box.press("Escape");
      assertThat(list(page)).isHidden();
      assertThat(box).hasValue("skols");
      assertThat(box).hasAttribute("aria-expanded", "false");
      box.press("ArrowDown");
      assertThat(list(page)).isVisible();
      box.press("Tab");
      assertThat(list(page)).isHidden();
      assertThat(page.getByRole(AriaRole.BUTTON, named("Sök"))).isFocused();
    }
  }

  @Test
  void enterWithoutAChoiceAsksWhatWasTyped() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/");
      box(page).pressSequentially("skols");
      assertThat(list(page)).isVisible();
      box(page).press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*/\\?q=skols$"));
    }
  }

  @Test
  void aWordIsAskedForACaseABodyAndATitleAreGoneTo() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      assertThat(choose(reader, "gång", "ord")).hasURL(Pattern.compile(".*/\\?q=g%C3%A5ngbro.*"));
      assertThat(choose(reader, "KS 2023/31", "ärende"))
          .hasURL(Pattern.compile(".*/cases/KS-2023-31[56]"));
      Page body = choose(reader, "kommunst", "organ");
      assertThat(body).hasURL(Pattern.compile(".*/\\?q=&body=KS"));
      assertThat(body.locator(".chips")).containsText("Organ: Kommunstyrelsen");
      Page record = choose(reader, "belysning", "titel");
      assertThat(record).hasURL(Pattern.compile(".*/records/granviken-ks-2023-03-15-46"));
    }
  }

  @Test
  void aLongTitleIsCutAfterAWordAndToldInFull() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/");
      box(page).pressSequentially("bryggor");
      Locator title = page.locator(".offer", new Page.LocatorOptions().setHasText("Se över"));
      assertThat(title)
          .hasText(
              "Se över bryggorna vid Granån och föreslå vilka som ska rustas upp, vilka som …");
      assertThat(title).hasAttribute("title", Pattern.compile(".* var nya kan läggas"));
    }
  }

  @Test
  void onlyTheLastQuestionIsAnswered() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/");
      List<String> asked = new ArrayList<>();
      page.onRequest(
          request -> {
            if (request.url().contains("/api/suggest")) {
              asked.add(request.url().replaceFirst(".*q=", ""));
            }
          });
      box(page).pressSequentially("skolskjuts", new Locator.PressSequentiallyOptions().setDelay(5));
      assertThat(list(page)).isVisible();
      assertThat(asked).hasSizeLessThan(5).endsWith("skolskjuts");

      box(page).press("Escape");
      // One that is not answered yet makes way for what comes after it.
      page.route("**/api/suggest*q=be", route -> {});
      page.waitForRequest("**/api/suggest*q=be", () -> box(page).fill("be"));
      assertThat(list(page)).isHidden();
      box(page).fill("skols");
      assertThat(list(page)).isVisible();
      assertThat(page.locator("[role=option]").first()).containsText("kolskjuts");
    }
  }

  @Test
  void nothingIsSuggestedForAPersonnummer() {
    try (BrowserContext reader = chromium.reader(Language.SWEDISH)) {
      Page page = open(reader, "/");
      box(page).fill("19121212/1212");
      assertThat(page.locator("[role=status]")).containsText("Inga förslag");
      assertThat(list(page)).isHidden();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SWEDISH, LIGHT, 1280",
    "SWEDISH, DARK, 390",
    "ENGLISH, LIGHT, 390",
    "ENGLISH, DARK, 1280"
  })
  void theOpenListCanBeUsedByEverybody(Language language, ColorScheme scheme, int width) {
    try (BrowserContext reader = chromium.reader(language, scheme, width)) {
      List<String> complaints = new ArrayList<>();
      for (String path : new String[] {"/", "/?q=g%C3%A5ngbro&year=2023"}) {
        Page page = reader.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(origin() + path);
        box(page).fill("");
        box(page).pressSequentially("skol");
        assertThat(list(page)).isVisible();
        box(page).press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
        new AxeBuilder(page)
            .withTags(AccessibilityTest.RULES)
            .analyze()
            .getViolations()
            .forEach(it -> complaints.add(it.getId() + " " + it.getNodes()));
        if ((Boolean)
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
          complaints.add(path + " is wider than the screen");
        }
      }
      assertThat(complaints).isEmpty();
    }
  }

  /** Types, and clicks the first suggestion of that sort. */
  private static Page choose(BrowserContext reader, String typed, String sort) {
    Page page = open(reader, "/");
    box(page).pressSequentially(typed);
    page.locator("[role=option]")
        .filter(new Locator.FilterOptions().setHas(page.locator(".sort").getByText(sort, exact())))
        .first()
        .click();
    return page;
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Page open(BrowserContext reader, String path) {
    Page page = reader.newPage();
    page.navigate(origin() + path);
    return page;
  }

  private static Locator box(Page page) {
    return page.getByRole(AriaRole.COMBOBOX).first();
  }

  private static Locator list(Page page) {
    return page.locator("[role=listbox]");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
