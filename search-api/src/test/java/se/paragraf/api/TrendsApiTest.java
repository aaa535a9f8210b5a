package se.paragraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.paragraf.search.FacetField;

class TrendsApiTest {

  private CannedSearch search;
  private MockMvc api;

  @BeforeEach
  void serve() {
    search = new CannedSearch(Path.of("protokoll.pdf"), "application/pdf");
    api =
        MockMvcBuilders.standaloneSetup(
                new TrendsController(search),
                new SearchController(new SearchService(search, new CoverageService(search))))
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  @Test
  void givesHitsAndSharesOfEachQueryForEachYearFromFirstToLast() throws Exception {
    api.perform(get("/api/trends?body=KS&from=2020-01-01").param("q", "bro", "väg"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.by").value("year"))
        .andExpect(jsonPath("$.index.version").value(7))
        .andExpect(jsonPath("$.records").value(13))
        .andExpect(jsonPath("$.undated").value(2))
        .andExpect(jsonPath("$.periods.length()").value(4))
        .andExpect(jsonPath("$.periods[1].period").value("2021"))
        .andExpect(jsonPath("$.periods[1].records").value(0))
        .andExpect(jsonPath("$.queries.length()").value(2))
        .andExpect(jsonPath("$.queries[1].q").value("väg"))
        .andExpect(jsonPath("$.queries[1].interpreted").value("väg"))
        .andExpect(jsonPath("$.queries[1].total").value(2))
        .andExpect(jsonPath("$.queries[1].points[1].share").value(0.0))
        .andExpect(jsonPath("$.queries[1].points[3].hits").value(1))
        .andExpect(jsonPath("$.queries[1].points[3].share").value(0.125));
    assertThat(Objects.requireNonNull(search.asked).filters()).containsOnlyKeys(FacetField.BODY);
  }

  @Test
  void countsByMonthOverTheTurnOfAYear() throws Exception {
    api.perform(get("/api/trends?q=bro&by=month"))
        .andExpect(jsonPath("$.periods.length()").value(4))
        .andExpect(jsonPath("$.periods[2].period").value("2023-01"))
        .andExpect(jsonPath("$.queries[0].points[3].share").value(0.25));
  }

  @ParameterizedTest
  @CsvSource({"by,week", "sort,newest", "page,1", "q,''", "colour,red", "year,last"})
  void refusesWhatItCannotFollowAndNamesIt(String name, String value) throws Exception {
    api.perform(get("/api/trends").param(name, value))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value(name));
  }

  @Test
  void takesAtMostFiveQueries() throws Exception {
    api.perform(get("/api/trends?q=a&q=b&q=c&q=d&q=e")).andExpect(status().isOk());
    api.perform(get("/api/trends?q=a&q=b&q=c&q=d&q=e&q=f"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value("q"));
  }

  /** The number of Tolvan Tolvansson, who is nobody. */
  @Test
  void refusesAPersonnummerAndNeverQuotesIt() throws Exception {
    api.perform(get("/api/trends?q=bro&q=19121212-1212"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value("q"))
        .andExpect(content().string(not(containsString("1212"))));
  }

  @Test
  void aSearchGivesItsHitsOverTimeWhenAskedTo() throws Exception {
    api.perform(get("/api/search?q=bro")).andExpect(jsonPath("$.histogram").doesNotExist());
    api.perform(get("/api/search?q=bro&histogram=month"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.histogram.by").value("month"))
        .andExpect(jsonPath("$.histogram.undated").value(0))
        .andExpect(jsonPath("$.histogram.points.length()").value(4))
        .andExpect(jsonPath("$.histogram.points[0].hits").value(1));
    api.perform(get("/api/search?histogram=week"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value("histogram"));
  }
}
