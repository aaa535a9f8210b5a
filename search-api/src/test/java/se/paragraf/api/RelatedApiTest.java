package se.paragraf.api;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RelatedApiTest {

  @TempDir Path directory;
  MockMvc api;

  @BeforeEach
  void serve() {
    api =
        MockMvcBuilders.standaloneSetup(
                new RelatedController(
                    new CannedSearch(directory.resolve("protokoll.pdf"), "application/pdf")))
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  @Test
  void saysWhyEachRecordIsNamed() throws Exception {
    api.perform(get("/api/records/granviken-ks-2023-03-15-45/related"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").value("granviken-ks-2023-03-15-45"))
        .andExpect(jsonPath("$.index.version").value(7))
        .andExpect(jsonPath("$.related[0].record.id").value("granviken-kf-2023-05-02-12"))
        .andExpect(jsonPath("$.related[0].record.text").doesNotExist())
        .andExpect(
            jsonPath(
                "$.related[0].reasons[*].kind",
                contains(
                    "sameAssignment",
                    "cites",
                    "citedBy",
                    "sameCase",
                    "sameDecision",
                    "similarWords")))
        .andExpect(jsonPath("$.related[0].reasons[1].citation").value("KS 2022/7"))
        .andExpect(jsonPath("$.related[0].reasons[3].case").value("KS 2023/315"))
        .andExpect(jsonPath("$.related[0].reasons[5].words", contains("gångbro", "färjeläge")));
  }

  @Test
  void refusesWhatItCannotFollow() throws Exception {
    api.perform(get("/api/records/nobody/related")).andExpect(status().isNotFound());
    for (String size : new String[] {"0", "51", "x"}) {
      api.perform(get("/api/records/granviken-ks-2023-03-15-45/related").param("size", size))
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.parameter").value("size"));
    }
    api.perform(get("/api/records/granviken-ks-2023-03-15-45/related").param("colour", "red"))
        .andExpect(status().isBadRequest());
  }
}
