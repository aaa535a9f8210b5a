package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server over a real index, asked as a program would. */
class PagesTest {

  @TempDir static Path data;
  static ConfigurableApplicationContext server;
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    InventedRecords.write(data);
    server = ParagrafServer.start(new ServerArguments(data, 0, "127.0.0.1", "", false));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void startPageExplainsItselfWithExamples() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"sv\"", "Vad har kommunen beslutat?", "class=\"examples\"")
        .contains("28 beslut")
        .contains("?q=%E2%80%9Dbeslutar+att%E2%80%9D\">”beslutar att”</a>");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
  }

  @Test
  void resultsSayWhereAndMarkTheWords() throws Exception {
    String page = get("/?q=g%C3%A5ngbro").body();
    assertThat(page)
        .contains("15 mars 2023", "Kommunstyrelsen", "§\u00a045", "KS 2023/00315", "Bifall")
        .contains("<mark>", "s.\u00a09", "25 träffar", "Nästa")
        .contains("/api/search?q=g%C3%A5ngbro");
  }

  @Test
  void aValueThatAFilterLacksIsToldAndTheSearchGoesOnWithoutIt() throws Exception {
    HttpResponse<String> page = get("/?q=skolskjuts&outcome=xyz&year=2022&page=2");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("Filtret Utfall har inte värdet ”xyz”.")
        .contains("href=\"/?q=skolskjuts&amp;year=2022\"");
    assertThat(get("/?outcome=bifall&outcome=xyz").body())
        .contains("Adressen ger filtret Utfall ett värde som det inte har.")
        .doesNotContain("xyz”");
    assertThat(get("/assignments?status=xyz&body=KF&lang=en").body())
        .contains("The filter Status does not have the value “xyz”.")
        .contains("href=\"/assignments?body=KF\"");
    assertThat(get("/?q=19121212-1212&outcome=19121212-1212").body())
        .contains("Filtret Utfall")
        .doesNotContain("1212");
  }

  @Test
  void whatADocumentSaysIsNeverMarkup() throws Exception {
    assertThat(get("/records/" + InventedRecords.BRIDGE).body())
        .doesNotContain("<script>")
        .contains("&lt;script");
  }

  @Test
  void filtersAreChipsThatTakeThemselvesAway() throws Exception {
    assertThat(get("/?q=skolskjuts&municipality=%C3%84lvhamra&year=2022").body())
        .contains("Kommun: Älvhamra", "År: 2022", "Rensa alla", "/?q=skolskjuts&amp;year=2022");
  }

  /** The number of Tolvan Tolvansson, who is nobody. */
  @Test
  void aPersonnummerSpreadsToNoLinkOfThePage() throws Exception {
    String page = get("/?q=g%C3%A5ngbro+19121212-1212&year=2023").body();
    assertThat(page)
        .contains("Personnummer söks inte", "gångbro [personnummer]", "15 mars 2023")
        .doesNotContain("1212");
    assertThat(get("/?body=19121212-1212").body()).doesNotContain("1212");
    assertThat(get("/?19121212-1212=1").body()).doesNotContain("1212");
    assertThat(get("/records/19121212-1212").body()).doesNotContain("1212");
  }

  /** Mistyped, or escaped once or twice: what Tolvan Tolvansson has is nobody's business. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=19121212%2F1212",
        "/?q=g%C3%A5ngbro+19121212_1212",
        "/?q=191212121212",
        "/?q=19121212%252D1212",
        "/?body=19121212%2D1212",
        "/records/19121212%2D1212",
        "/records/19121212%252D1212",
        "/records/19121212_1212",
        "/cases/19121212%2D1212",
        "/cases/19121212/1212",
        "/bodies/19121212%2D1212/KS",
        "/trends?q=19121212%2F1212",
        "/nothing/19121212%2D1212",
        "/help?19121212%2F1212=1",
        "/api/records/19121212%2D1212",
        "/api/records/19121212%252D1212",
        "/api/cases/19121212/1212",
        "/api/nothing/19121212_1212",
        "/api/suggest?q=19121212%2F1212",
        "/api/search?q=19121212_1212",
        "/api/search?year=19121212%2D1212",
        "/feed.atom?q=19121212%2F1212",
      })
  void aPersonnummerIsShownBackInNoSpelling(String path) throws Exception {
    assertThat(get(path).body()).doesNotContain("1212");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=%E0%", "/?q=%", "/about?%zz=1", "/trends?q=%E0%A", "/?q=a%00b%F"})
  void aBrokenAddressIsToldAsOne(String path) throws Exception {
    assertThat(raw(path, "Accept-Language: en"))
        .startsWith("HTTP/1.1 400 ")
        .contains("wordmark", "A percent sign")
        .doesNotContain("/error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search?q=%E0%", "/api/search?q=%", "/api/suggest?q=%F"})
  void aBrokenAddressOfTheApiIsAProblem(String path) throws Exception {
    assertThat(raw(path, "Accept: */*"))
        .startsWith("HTTP/1.1 400 ")
        .contains("percent-encoded", "\"instance\":\"" + path.replaceFirst("\\?.*", "") + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search", "/api/records/x", "/feed.atom"})
  void theApiSaysWhatItDoesNotDo(String path) throws Exception {
    HttpResponse<String> answer = send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).contains("fetched with GET", "\"instance\":\"" + path + "\"");
    HttpResponse<String> picture = get("/api/search", "Accept", "image/png");
    assertThat(picture.statusCode()).isEqualTo(406);
    assertThat(picture.body()).contains("media type", "\"instance\":\"/api/search\"");
  }

  @Test
  void aPageSaysWhatItDoesNotDo() throws Exception {
    HttpResponse<String> page = send(request("/about").POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(page.statusCode()).isEqualTo(405);
    assertThat(page.body()).contains("wordmark", "GET").doesNotContain("/error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/about", "/help", "/cases/KS-2023-315", "/bodies/Granviken/KS", "/trends", "/"})
  void everyPageRefusesAParameterThatItDoesNotKnow(String path) throws Exception {
    HttpResponse<String> page = get(path + "?colour=red");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("colour");
    assertThat(get(path + "?lang=en").statusCode()).isEqualTo(200);
  }

  @Test
  void everyPageTellsOthersWhatItIs() throws Exception {
    for (String path :
        new String[] {
          "/",
          "/?q=skola",
          "/records/" + InventedRecords.BRIDGE,
          "/cases/KS-2023-315",
          "/bodies/Granviken/KS",
          "/assignments",
          "/coverage",
          "/trends",
          "/help",
          "/about"
        }) {
      assertThat(get(path).body())
          .as(path)
          .containsPattern("<title>[^<]{5,}</title>")
          .containsPattern("<meta name=\"description\" content=\"[^\"]{10,}\"")
          .containsPattern("<link rel=\"canonical\" href=\"http://127[^\"]+\"")
          .containsPattern("og:title\" content=\"[^\"]{5,}\"")
          .containsPattern("og:url\" content=\"http://127[^\"]+\"");
    }
  }

  @Test
  void aSearchACaseAndABodyCanBeFollowed() throws Exception {
    for (String path :
        new String[] {
          "/?q=skolskjuts&year=2022&sort=newest&page=2",
          "/cases/KS-2023-315",
          "/bodies/Granviken/KS"
        }) {
      Matcher feed =
          Pattern.compile("application/atom\\+xml\" href=\"([^\"]+)\"").matcher(get(path).body());
      assertThat(feed.find()).as(path).isTrue();
      HttpResponse<String> answer = get(feed.group(1).replace("&amp;", "&"));
      assertThat(answer.statusCode()).as(feed.group(1)).isEqualTo(200);
      assertThat(answer.body()).contains("<entry>");
    }
    assertThat(get("/?q=skolskjuts").body()).contains("Följ sökningen", "Länk till sökningen");
  }

  @Test
  void aBodysYearsAreThoseOfAllItsRecords() throws Exception {
    // It holds an assignment of 2021 and no meeting at all.
    assertThat(get("/bodies/%C3%84lvhamra/KF").body()).contains("1 post från 2021.");
  }

  @Test
  void anEnglishPageSaysWhatIsMissingInEnglish() throws Exception {
    assertThat(get("/coverage?lang=en").body()).doesNotContain("saknas", "sammanträde");
    assertThat(get("/?q=xyzzyxyzzy&body=KF&lang=en").body())
        .doesNotContain("finns inga paragrafer", "saknas");
  }

  @Test
  void theOperatorSaysWhereReadersReachTheServer() throws Exception {
    try (ConfigurableApplicationContext other =
        ParagrafServer.start(
            new ServerArguments(data, 0, "127.0.0.1", "https://paragraf.example", false))) {
      for (String path :
          new String[] {"/records/" + InventedRecords.BRIDGE, "/feed.atom?q=g%C3%A5ngbro"}) {
        String body =
            CLIENT
                .send(
                    HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + ParagrafServer.port(other) + path))
                        .build(),
                    HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(body)
            .contains("https://paragraf.example/records/" + InventedRecords.BRIDGE)
            .doesNotContain("http://127.0.0.1");
      }
    }
  }

  /** The raw requests name a host that the server knows nothing of. */
  @Test
  void aHostThatAnyoneMayNameStandsOnNoPage() throws Exception {
    for (String path :
        new String[] {
          "/", "/?q=skola", "/records/" + InventedRecords.BRIDGE, "/feed.atom?q=skola"
        }) {
      assertThat(raw(path, "Accept: */*")).startsWith("HTTP/1.1 200 ").doesNotContain("//a");
    }
    assertThat(raw("/records/" + InventedRecords.BRIDGE, "Accept: */*"))
        .contains("<link rel=\"canonical\" href=\"/records/" + InventedRecords.BRIDGE + "\"")
        .contains("<span data-address>/records/" + InventedRecords.BRIDGE + "</span>")
        .doesNotContain("og:url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../x", "/a/../../x", "/%2e%2e/x"})
  void anAddressThatLeadsOutIsAnsweredWithOurPage(String path) throws Exception {
    assertThat(raw(path, "Accept-Language: en"))
        .startsWith("HTTP/1.1 400 ")
        .contains("wordmark", "It leads to no place", "Content-Security-Policy: default-src 'none'")
        .doesNotContain("Tomcat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "()", "å", "\"", "skola OR "})
  void aLongQuestionMakesNoHugePage(String part) throws Exception {
    String question = part.repeat(900 / part.length());
    String page = get("/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)).body();
    assertThat(page.length()).isLessThan(150_000);
    assertThat(page).contains("Korta den för att se fler filter.");
    assertThat(get("/?q=" + "skola+".repeat(40)).body()).doesNotContain("Korta den");
  }

  @Test
  void everyExampleOfTheHelpThatIsALinkHasAnAnswer() throws Exception {
    Matcher link = Pattern.compile("href=\"(/\\?q=[^\"]+)\"").matcher(get("/help").body());
    int links = 0;
    while (link.find()) {
      links++;
      assertThat(get(link.group(1)).body())
          .as(link.group(1))
          .containsPattern("<h1 class=\"count\">[1-9]")
          .doesNotContain("Inget fanns för");
    }
    assertThat(links).isGreaterThan(6);
  }

  /** Without style and script, as lynx shows it: what matters comes in the order it matters in. */
  @Test
  void aTextBrowserReadsSenseInOrder() throws Exception {
    assertThat(text("/"))
        .containsSubsequence(
            "Till innehållet",
            "Vad har kommunen beslutat?",
            "Sök",
            "Senaste besluten",
            "År",
            "API");
    assertThat(text("/?q=g%C3%A5ngbro"))
        .containsSubsequence(
            "Uppdrag",
            "Sök",
            "25 träffar",
            "Ny gångbro",
            "Hämta som CSV",
            "Organ",
            "År",
            "Om Paragraf");
    assertThat(text("/records/" + InventedRecords.BRIDGE))
        .containsSubsequence(
            "Granviken",
            "Ny gångbro",
            "Bifall",
            "beslutar att gångbron byggs",
            "Så hänvisar du hit",
            "Hela texten",
            "Om Paragraf");
    assertThat(text("/trends?q=skolskjuts"))
        .containsSubsequence(
            "Trender", "skolskjuts", "24 träffar", "Siffrorna", "24\u00a0(100\u00a0%)");
  }

  /** What is left of a page without its markup. */
  private static String text(String path) throws Exception {
    return get(path)
        .body()
        .replaceAll("(?s)<head>.*?</head>|<[^>]+>", " ")
        .replace("&nbsp;", "\u00a0")
        .replaceAll("[ \\n]+", " ");
  }

  @Test
  void anEmptyAnswerHelps() throws Exception {
    assertThat(get("/?q=xyzzyxyzzy&year=2022").body())
        .contains("0 träffar", "Sök utan filter", "skol*", "Granviken")
        .contains("från Älvhamra och Granviken.")
        .contains("Inget hittades.", "Det som kan saknas")
        .doesNotContain("0 filer", "Alla filer");
    assertThat(get("/?q=skolskjuts&page=99").body())
        .contains("Träffarna tar slut före den här sidan.", "Till den sista sidan");
  }

  @Test
  void recordPageBeginsWithTheDecision() throws Exception {
    String page = get("/records/" + InventedRecords.BRIDGE).body();
    assertThat(page)
        .contains("Reservation", "Votering", "id=\"s9\"", "id=\"s10\"", "Ida Granlund")
        .contains("/sources/" + InventedRecords.SHA + "?page=9")
        .contains("Kommunstyrelsen i Granviken, protokoll 2023-03-15, §\u00a045");
    assertThat(page.indexOf("beslutar att gångbron byggs"))
        .isLessThan(page.indexOf("Sammanfattning"));
  }

  @Test
  void assignmentPageSaysWhoAndWhen() throws Exception {
    assertThat(get("/records/" + InventedRecords.ASSIGNMENT).body())
        .contains("Fritidsnämnden", "31 december 2024", "KF 31 maj 2021 § 77", "Pågår");
  }

  @Test
  void originalOpensAtItsPage() throws Exception {
    String address = "/sources/" + InventedRecords.SHA;
    assertThat(get(address + "?page=9&q=g%C3%A5ngbro").body())
        .contains("<mark id=\"m1\">Gångbron</mark>", "sida 9 av 40", "#page=9")
        .contains("/records/" + InventedRecords.BRIDGE)
        .contains("/api" + address + "/text?q=g%C3%A5ngbro&amp;page=9");
    assertThat(get("/api" + address).body()).startsWith("%PDF");
  }

  @Test
  void theQuestionIsKeptOnTheWayToTheOriginal() throws Exception {
    String question = "q=g%C3%A5ngbro";
    String record = "/records/" + InventedRecords.BRIDGE;
    String original = "/sources/" + InventedRecords.SHA + "?page=9&amp;" + question;
    assertThat(get("/?" + question).body()).contains(record + "?" + question, original);
    String page = get(record + "?" + question).body();
    assertThat(page).contains(original).contains("<link rel=\"canonical\" href=");
    assertThat(page).doesNotContain(record + "?" + question + "\">");
    assertThat(get("/sources/" + InventedRecords.SHA + "?page=9&" + question).body())
        .contains(record + "?" + question);
    assertThat(get(record + "?q=" + "a".repeat(1001)).statusCode()).isEqualTo(400);
  }

  /** At the first page with a mark, or the first; the last one for a page beyond it. */
  @Test
  void originalOpensAtAPageThatThereIs() throws Exception {
    String address = "/sources/" + InventedRecords.SHA;
    assertThat(get(address + "?q=reserverar").body()).contains("sida 10 av 40");
    assertThat(get(address).body()).contains("sida 1 av 40");
    assertThat(get(address + "?page=999").body()).contains("sida 40 av 40", "Ingen text på sidan");
    assertThat(get(address + "?page=x").statusCode()).isEqualTo(400);
    assertThat(get("/sources/" + "0".repeat(64)).statusCode()).isEqualTo(404);
  }

  @Test
  void originalSaysWhereElseTheWordsAre() throws Exception {
    String page = get("/sources/" + InventedRecords.SHA + "?page=1&q=bryggor").body();
    assertThat(page).contains("ingen på sidan", "Sidor med träffar", "page=4#m1");
    assertThat(get("/sources/" + InventedRecords.SHA + "?page=1&q=xylofon").body())
        .contains("Orden finns inte i texten");
    assertThat(get("/sources/" + InventedRecords.SHA + "?q=19121212-1212").body())
        .doesNotContain("1212");
  }

  @Test
  void anEnglishReaderGetsEnglishWordsAroundSwedishText() throws Exception {
    HttpResponse<String> page = get("/?q=g%C3%A5ngbro", "Accept-Language", "en-GB,sv;q=0.5");
    assertThat(page.body())
        .contains("<html lang=\"en\"", "25 hits", "15 March 2023", "Granted", "lang=\"sv\"")
        .doesNotContain("träffar");
    assertThat(page.headers().allValues("Vary").toString()).containsIgnoringCase("Accept-Language");
    assertThat(get("/", "Accept-Language", "de").body()).contains("<html lang=\"sv\"");
  }

  @Test
  void theSwitchKeepsTheStateAndIsRemembered() throws Exception {
    String page = get("/?q=g%C3%A5ngbro&year=2023").body();
    assertThat(page).contains("/?q=g%C3%A5ngbro&amp;year=2023&amp;lang=en");
    HttpResponse<String> english = get("/?q=g%C3%A5ngbro&year=2023&lang=en");
    assertThat(english.body()).contains("<html lang=\"en\"", "1 hit").doesNotContain("lang=en");
    String cookie = english.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("paragraf-lang=en", "HttpOnly", "SameSite=Lax");
    assertThat(get("/about", "Cookie", "paragraf-lang=en").body()).contains("<html lang=\"en\"");
  }

  @Test
  void aCaseIsReadInTimeOrderUnderAnySpelling() throws Exception {
    for (String spelling : new String[] {"KS-2023-315", "KS%202023%2F315", "KS%202023/00315"}) {
      assertThat(get("/cases/" + spelling).body())
          .contains("Ärende KS 2023/00315", "Ny gångbro", "/api/cases/KS-2023-315");
    }
    assertThat(get("/cases/KS-1999-9").statusCode()).isEqualTo(404);
    assertThat(get("/cases/KS-2023-315").body()).contains("<li class=\"decision\">");
    assertThat(get("/cases/skola").body()).contains("går inte att läsa som ett diarienummer");
  }

  @Test
  void theRegisterOfAssignmentsIsFilteredAndTakenAway() throws Exception {
    assertThat(get("/assignments").body())
        .contains("2 uppdrag", "Utred en ny simhall", "2021-05-31", "Fritidsnämnden", "Pågår")
        .contains("/api/export?kind=assignment");
    assertThat(get("/assignments?status=vilar").body()).contains("Inga uppdrag svarar mot valen");
    assertThat(get("/assignments?colour=red").statusCode()).isEqualTo(400);
  }

  @Test
  void aBodyHasItsMeetingsAndItsOpenAssignments() throws Exception {
    assertThat(get("/bodies/Granviken/KS").body())
        .contains("15 mars 2023", "§§\u00a045–46", "Bifall")
        .contains("3 poster från 2023, varav 2 paragrafer.");
    assertThat(get("/bodies/%C3%84lvhamra/KF").body()).contains("Utred en ny simhall");
    assertThat(get("/bodies/Granviken/ingen").statusCode()).isEqualTo(404);
  }

  @Test
  void coverageTellsWhatTheNumbersSkip() throws Exception {
    assertThat(get("/coverage").body())
        .contains("Kommunstyrelsen", "Barn- och utbildningsnämnden", "/api/coverage")
        .contains("Alla filer gick att läsa")
        .containsPattern("Kommunfullmäktige</a> <span[^>]*>inga paragrafer, bara handlingar");
    assertThat(get("/coverage?municipality=Granviken").body())
        .contains("Kommunstyrelsen")
        .doesNotContain("Barn- och utbildningsnämnden");
  }

  @Test
  void trendsAreALineATableAndAFileOfTheSameFigures() throws Exception {
    assertThat(get("/trends?q=skolskjuts&q=g%C3%A5ngbro&measure=count").body())
        .contains("<polyline", "24 träffar", "Hämta som CSV")
        .contains("/api/trends?q=skolskjuts&amp;q=g%C3%A5ngbro\"");
    assertThat(get("/trends.csv?q=skolskjuts&q=%3Dgr%C3%A5n").body())
        .startsWith("\uFEFFperiod,records,skolskjuts,'=grån\r\n")
        .contains("2022,24,24,");
    assertThat(get("/trends?colour=red").statusCode()).isEqualTo(400);
  }

  @Test
  void trendsOfMoreThanFiveSearchesSayThatTheRestIsLeftOut() throws Exception {
    String six = "?q=a&q=b&q=c&q=d&q=skolskjuts&q=g%C3%A5ngbro";
    assertThat(get("/trends" + six).body())
        .contains("Högst 5 sökningar jämförs; den sista är inte med.", "skolskjuts")
        .doesNotContain("gångbro");
    assertThat(get("/trends" + six + "&q=f&lang=en").body())
        .contains("At most 5 searches are compared; the last 2 are left out.");
    assertThat(get("/trends.csv" + six).statusCode()).isEqualTo(400);
    assertThat(get("/trends" + six.replace("q=a&", "")).body()).doesNotContain("Högst 5");
  }

  @Test
  void aPageBeyondTheLastOfAnOriginalIsSaidToBeSo() throws Exception {
    String source = "/sources/" + InventedRecords.SHA;
    assertThat(get(source + "?page=999").body())
        .contains("Sida 999 finns inte. Originalet har 40 sidor; här är den sista.");
    assertThat(get(source + "?page=999&lang=en").body())
        .contains("There is no page 999. The original has 40 pages");
    assertThat(get(source + "?page=40").body()).doesNotContain("finns inte");
    assertThat(get(source).body()).doesNotContain("finns inte");
  }

  @Test
  void aRecordNamesWhatHasToDoWithItAndWhy() throws Exception {
    assertThat(get("/records/" + InventedRecords.BRIDGE).body())
        .contains("Hör ihop med", "Se över bryggorna", "nämner detta: KS 2023/315")
        .containsPattern(">Sida \\d+</a>");
    assertThat(get("/records/granviken-uppdrag-2").body()).contains("nämns här: KS 2023/315");
    assertThat(get("/api/records/" + InventedRecords.BRIDGE + "/related").body())
        .contains("\"kind\":\"citedBy\"");
  }

  @Test
  void hitsAreGroupedByCaseAndTheAddressSaysSo() throws Exception {
    String page = get("/?q=skolskjuts").body();
    assertThat(page).contains("24 träffar", "href=\"/?q=skolskjuts&amp;group=case\"");
    page = get("/?q=skolskjuts&group=case&size=30").body();
    assertThat(page)
        .contains("24 träffar", "samlade i 23 grupper", "I samma ärende", "BUN 2022-04-0")
        .contains("name=\"group\" value=\"case\"", "/api/export?q=skolskjuts&amp;format=csv")
        .contains("href=\"/?q=skolskjuts&amp;size=30\"");
  }

  @Test
  void aRecordLeadsToItsNeighboursOnTheMeeting() throws Exception {
    assertThat(get("/records/" + InventedRecords.BRIDGE).body())
        .contains("rel=\"next\" href=\"/records/granviken-ks-2023-03-15-46\"")
        .doesNotContain("rel=\"prev\"");
  }

  @Test
  void aQuestionWithoutAnswerIsAnsweredAsItWasMeant() throws Exception {
    String page = get("/?q=skolskjutts").body();
    assertThat(page).contains("Inget fanns för ”skolskjutts”", "exact=true").contains("24 träffar");
    assertThat(get("/?q=skolskjutts&exact=true").body())
        .contains("Menade du", "Inget har allt du sökte, men 24 poster kommer nära");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/records/none", "/nothing", "/records/a/b", "/sources/x"})
  void whatIsNotThereIsAPageOfTheSameDesign(String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("wordmark", "Till sökningen");
  }

  @Test
  void aWrongAddressIsNamed() throws Exception {
    HttpResponse<String> page = get("/?colour=red");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("colour", "wordmark");
  }

  @Test
  void theApiAnswersWithProblems() throws Exception {
    HttpResponse<String> unknown = get("/api/nothing");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(get("/api/search?year=x").body()).contains("\"parameter\":\"year\"");
    assertThat(get("/api/cases/KS%202023/315").statusCode()).isEqualTo(200);
    assertThat(get("/api/cases/KS%202023%2F315").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/about",
        "/help",
        "/assignments",
        "/coverage",
        "/trends",
        "/page.js",
        "/api",
        "/openapi.json",
        "/style.css",
        "/icon.svg",
        "/actuator/health",
        "/actuator/prometheus",
        "/?q=%22%28%28*&from=&to="
      })
  void answers(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/beans"})
  void keepsTheRestOfTheMachineToItself(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  /** Sent as it stands, which no client with manners does. */
  private static String raw(String path, String header) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", ParagrafServer.port(server))) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + path
                      + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                      + header
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + ParagrafServer.port(server) + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
