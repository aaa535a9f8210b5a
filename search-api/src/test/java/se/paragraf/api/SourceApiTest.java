package se.paragraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.paragraf.model.ScannedPage;
import se.paragraf.search.ScannedPages;

/** The originals: parts of their bytes, their text with marks, the words of their scanned pages. */
class SourceApiTest {

  private static final String SOURCE = "/api/sources/" + CannedSearch.SHA;

  @TempDir Path data;
  MockMvc api;

  @BeforeEach
  void serve() throws Exception {
    Path file = Files.writeString(data.resolve("protokoll.pdf"), "0123456789");
    CannedSearch search = new CannedSearch(file, "application/pdf");
    Path words = data.resolve("words");
    ScannedPages.write(
        List.of(
            new ScannedPage(
                3, 595, 842, List.of(new ScannedPage.Word("Gångbron", 70.5f, 80, 48, 12)))),
        words);
    ScannedPages scanned = ScannedPages.below(data);
    scanned.keep(CannedSearch.SHA, words);
    api =
        MockMvcBuilders.standaloneSetup(
                new SourceController(search), new SourceTextController(search, scanned))
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0123, 0-3",
    "bytes=-3, 789, 7-9",
    "bytes=8-, 89, 8-9",
    "bytes=8-99, 89, 8-9"
  })
  void givesParts(String range, String bytes, String told) throws Exception {
    api.perform(get(SOURCE).header("Range", range))
        .andExpect(status().isPartialContent())
        .andExpect(header().string("Content-Range", "bytes " + told + "/10"))
        .andExpect(content().string(bytes));
  }

  @Test
  void tellsThatItGivesParts() throws Exception {
    api.perform(get(SOURCE))
        .andExpect(status().isOk())
        .andExpect(header().string("Accept-Ranges", "bytes"))
        .andExpect(content().string("0123456789"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=99-100", "bytes=5-2", "bytes=a-b", "x"})
  void sendsNothingWhereTheRangeLiesOutside(String range) throws Exception {
    api.perform(get(SOURCE).header("Range", range))
        .andExpect(status().isRequestedRangeNotSatisfiable())
        .andExpect(header().string("Content-Range", "bytes */10"))
        .andExpect(result -> assertThat(result.getResponse().getContentAsByteArray()).isEmpty());
  }

  @Test
  void givesTheTextWithMarks() throws Exception {
    api.perform(get(SOURCE + "/text").param("q", "gångbro"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.source.pages").value(12))
        .andExpect(jsonPath("$.marks[0].page").value(9))
        .andExpect(jsonPath("$.marks[0].count").value(1))
        .andExpect(jsonPath("$.pages", hasSize(2)))
        .andExpect(jsonPath("$.pages[0].parts[0].record").value("granviken-ks-2023-03-15-45"))
        .andExpect(jsonPath("$.pages[0].parts[0].fragments[0].match").value(true));
    api.perform(get(SOURCE + "/text").param("q", "gångbro").param("page", "10"))
        .andExpect(jsonPath("$.marks[0].page").value(9))
        .andExpect(jsonPath("$.pages", hasSize(1)))
        .andExpect(jsonPath("$.pages[0].page").value(10));
    api.perform(get(SOURCE + "/text")).andExpect(jsonPath("$.marks", hasSize(0)));
  }

  @Test
  void tellsWhereTheWordsOfAScannedPageStand() throws Exception {
    api.perform(get(SOURCE + "/words").param("page", "3"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.width").value(595))
        .andExpect(jsonPath("$.words[0].text").value("Gångbron"))
        .andExpect(jsonPath("$.words[0].x").value(70.5));
    api.perform(get(SOURCE + "/words").param("page", "4")).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/text?page=0",
        "/text?page=x",
        "/text?colour=red",
        "/words",
        "/words?page=-1",
        "/words?q=a"
      })
  void refusesWhatItCannotFollow(String address) throws Exception {
    api.perform(get(SOURCE + address))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").isNotEmpty());
  }

  /** The number of Tolvan Tolvansson, who is nobody. */
  @Test
  void marksNoPersonnummer() throws Exception {
    api.perform(get(SOURCE + "/text").param("q", "19121212-1212"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("1212"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/text", "/words?page=1"})
  void hasNoSourceOfAnotherName(String address) throws Exception {
    api.perform(get("/api/sources/" + "cd".repeat(32) + address)).andExpect(status().isNotFound());
    api.perform(get("/api/sources/x" + address)).andExpect(status().isNotFound());
  }
}
