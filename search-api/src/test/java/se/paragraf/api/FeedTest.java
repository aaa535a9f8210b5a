package se.paragraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.w3c.dom.Document;
import se.paragraf.search.SearchRequest;

class FeedTest {

  private CannedSearch search;
  private MockMvc api;

  @BeforeEach
  void serve() {
    search = new CannedSearch(Path.of("protokoll.pdf"), "application/pdf");
    api =
        MockMvcBuilders.standaloneSetup(
                new FeedController(
                    new SearchService(search, new CoverageService(search)),
                    new PublicAddress("", "")))
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  /** Parsed, so that it is XML. */
  private Document feed(String q) throws Exception {
    byte[] xml =
        api.perform(get("/feed.atom").param("q", q))
            .andExpect(status().isOk())
            .andExpect(content().contentTypeCompatibleWith("application/atom+xml"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static String text(Document feed, String name, int at) {
    return feed.getElementsByTagName(name).item(at).getTextContent();
  }

  @Test
  void isXmlWhateverWasAskedFor() throws Exception {
    for (String q : new String[] {"bro", "<b>&\"'", "a\u0001b\uD800", "]]>", "🎣"}) {
      assertThat(text(feed(q), "title", 0)).startsWith("Paragraf: ");
    }
  }

  @Test
  void keepsTheIdsOfEntriesAndOfTheSearch() throws Exception {
    assertThat(text(feed("bro"), "id", 0))
        .startsWith("urn:uuid:")
        .isEqualTo(text(feed("bro"), "id", 0))
        .isNotEqualTo(text(feed("väg"), "id", 0));
    assertThat(text(feed("bro"), "id", 1))
        .startsWith("urn:uuid:")
        .isEqualTo(text(feed("väg"), "id", 1));
  }

  @Test
  void tellsOfEachHitWhatItIsWhenItWasAndWhereItAnswers() throws Exception {
    Document feed = feed("bro");
    assertThat(text(feed, "updated", 0)).isEqualTo("2023-03-15T00:00:00Z");
    assertThat(text(feed, "title", 1)).isEqualTo("Kommunstyrelsen § 45: Ny gångbro");
    assertThat(text(feed, "updated", 1)).isEqualTo("2023-03-15T00:00:00Z");
    assertThat(text(feed, "summary", 0)).isEqualTo("<p><b>Gångbron</b> byggs.</p>");
  }

  @Test
  void asksForTheNewestOfACaseAndABody() throws Exception {
    api.perform(get("/feed.atom?q=bro&body=KS&size=5").param("case", "KS 2023/00315-1.4.2"))
        .andExpect(status().isOk());
    SearchRequest asked = Objects.requireNonNull(search.asked);
    assertThat(asked.sort()).isEqualTo(SearchRequest.Sort.NEWEST);
    assertThat(asked.size()).isEqualTo(5);
    assertThat(asked.query().toString()).contains("InCase", "315", "bro");
  }

  @ParameterizedTest
  @CsvSource({"sort,oldest", "page,2", "size,101", "case,x", "colour,red", "case,121212-1212"})
  void refusesWhatItCannotFollowAndNamesIt(String name, String value) throws Exception {
    api.perform(get("/feed.atom").param(name, value))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value(name));
  }

  /** The number of Tolvan Tolvansson, who is nobody. */
  @Test
  void refusesAPersonnummerAndNeverQuotesIt() throws Exception {
    api.perform(get("/feed.atom").param("q", "bro 19121212-1212"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("1212"))));
  }
}
