package se.paragraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SuggestApiTest {

  @TempDir Path directory;
  MockMvc api;

  @BeforeEach
  void serve() {
    api =
        MockMvcBuilders.standaloneSetup(
                new SuggestController(
                    new CannedSearch(directory.resolve("protokoll.pdf"), "application/pdf")))
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  @Test
  void tellsWhatToDoWithEachSuggestion() throws Exception {
    api.perform(get("/api/suggest").param("q", "ny gång"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.suggestions[0].kind").value("case"))
        .andExpect(jsonPath("$.suggestions[0].key").value("KS 2023/315"))
        .andExpect(jsonPath("$.suggestions[1].value").value("KS"))
        .andExpect(jsonPath("$.suggestions[2].q").isNotEmpty())
        .andExpect(jsonPath("$.suggestions[3].id").value("granviken-ks-2023-03-15-45"));
  }

  @ParameterizedTest
  @CsvSource({"colour,red", "size,0", "size,21", "size,x"})
  void refusesWhatItCannotFollowAndNamesIt(String name, String value) throws Exception {
    api.perform(get("/api/suggest").param(name, value))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value(name));
  }

  @Test
  void isPreparedBeforeTheFirstOneAsks() {
    CannedSearch search = new CannedSearch(directory.resolve("protokoll.pdf"), "application/pdf");
    new WarmUp(search).run();
    assertThat(search.prepared).isTrue();
    assertThat(search.asked).isNotNull();
  }

  @Test
  void neverQuotesAPersonnummer() throws Exception {
    api.perform(get("/api/suggest").param("q", "19121212-1212"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("1212"))));
    api.perform(get("/api/suggest").param("q", "a".repeat(1001)))
        .andExpect(status().isBadRequest());
  }
}
