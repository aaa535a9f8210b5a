package se.paragraf.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ChangesApiTest {

  private MockMvc api;

  @BeforeEach
  void serve() {
    CannedSearch search = new CannedSearch(Path.of("protokoll.pdf"), "application/pdf");
    api =
        MockMvcBuilders.standaloneSetup(new ChangesController(search))
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  @Test
  void listsWhatWasAddedChangedAndRemoved() throws Exception {
    api.perform(get("/api/changes?since=5"))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith("application/json"))
        .andExpect(header().string("X-Total-Count", "3"))
        .andExpect(jsonPath("$.since").value(5))
        .andExpect(jsonPath("$.index.version").value(7))
        .andExpect(jsonPath("$.total").value(3))
        .andExpect(jsonPath("$.added[0].id").value("granviken-ks-2023-03-15-45"))
        .andExpect(jsonPath("$.added[0].record.paragraph").value("45"))
        .andExpect(jsonPath("$.added[0].record.text").doesNotExist())
        .andExpect(jsonPath("$.changed.length()").value(0))
        .andExpect(jsonPath("$.removed.length()").value(2))
        .andExpect(jsonPath("$.removed[1].version").value(7))
        .andExpect(jsonPath("$.removed[1].record").doesNotExist());
    api.perform(get("/api/changes?since=5&text=true"))
        .andExpect(jsonPath("$.added[0].record.text").value("Gångbron byggs."));
  }

  @Test
  void hasThreeEmptyListsWhereNothingChanged() throws Exception {
    api.perform(get("/api/changes?since=7"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.added.length()").value(0))
        .andExpect(jsonPath("$.changed.length()").value(0))
        .andExpect(jsonPath("$.removed.length()").value(0));
  }

  @Test
  void saysPlainlyWhenTheVersionIsForgotten() throws Exception {
    api.perform(get("/api/changes?since=1"))
        .andExpect(status().isGone())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.oldest").value(5))
        .andExpect(jsonPath("$.detail").value(containsString("since=0")));
  }

  @Test
  void wantsToKnowSinceWhen() throws Exception {
    api.perform(get("/api/changes"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value("since"));
  }

  @ParameterizedTest
  @CsvSource({"since,yesterday", "since,-1", "text,yes", "q,bro", "page,2"})
  void refusesWhatItCannotFollowAndNamesIt(String name, String value) throws Exception {
    api.perform(get("/api/changes").param(name, value))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value(name));
  }

  /** The number of Tolvan Tolvansson, who is nobody. */
  @ParameterizedTest
  @ValueSource(strings = {"19121212-1212", "121212-1212"})
  void neverQuotesAPersonnummer(String value) throws Exception {
    api.perform(get("/api/changes").param("since", value))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("1212"))));
  }
}
