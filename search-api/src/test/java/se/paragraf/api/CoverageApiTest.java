package se.paragraf.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CoverageApiTest {

  private MockMvc api;

  @BeforeEach
  void serve() {
    CannedSearch search = new CannedSearch(Path.of("protokoll.pdf"), "application/pdf");
    CoverageService coverage = new CoverageService(search);
    api =
        MockMvcBuilders.standaloneSetup(
                new CoverageController(coverage),
                new SearchController(new SearchService(search, coverage)))
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  @Test
  void tellsWhatIsHeldMissingAndUnread() throws Exception {
    api.perform(get("/api/coverage"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.index.version").value(7))
        .andExpect(jsonPath("$.files").value(1))
        .andExpect(jsonPath("$.unplaced").value(3))
        .andExpect(jsonPath("$.coverage[0].municipality.code").value("9901"))
        .andExpect(jsonPath("$.coverage[0].body.code").value("KS"))
        .andExpect(jsonPath("$.coverage[0].year").value(2023))
        .andExpect(jsonPath("$.coverage[0].numbering").value("year"))
        .andExpect(jsonPath("$.coverage[0].meetings[0].date").value("2023-03-15"))
        .andExpect(jsonPath("$.coverage[0].meetings[0].paragraphs[1]").value("47"))
        .andExpect(jsonPath("$.coverage[0].held").value(2))
        .andExpect(jsonPath("$.coverage[0].missing").value(45))
        .andExpect(jsonPath("$.coverage[0].gaps[1].first").value(46))
        .andExpect(jsonPath("$.coverage[0].gaps[1].place").value("within"))
        .andExpect(jsonPath("$.coverage[0].unread[0].reason").value("the file is damaged"))
        .andExpect(jsonPath("$.unread[0].body").value("Kommunstyrelsen"));
  }

  @Test
  void confinesItselfToAChosenBodyAndYear() throws Exception {
    api.perform(get("/api/coverage?body=KS&year=2022"))
        .andExpect(jsonPath("$.coverage.length()").value(1))
        .andExpect(jsonPath("$.coverage[0].held").value(0));
    api.perform(get("/api/coverage?municipality=Granviken&year=2023"))
        .andExpect(jsonPath("$.coverage.length()").value(1));
    api.perform(get("/api/coverage?year=2021")).andExpect(jsonPath("$.coverage.length()").value(0));
  }

  @ParameterizedTest
  @CsvSource({"q,bro", "from,2023-01-01", "year,i fjol", "body,19121212-1212"})
  void refusesWhatItCannotFollowAndNamesIt(String name, String value) throws Exception {
    api.perform(get("/api/coverage").param(name, value))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value(name))
        .andExpect(content().string(not(containsString("1212"))));
  }

  @ParameterizedTest
  @CsvSource({
    "q=xylofon&body=KS&year=2023,1",
    "q=xylofon&from=2023-01-01&to=2023-06-30,1",
    "q=xylofon,1",
    "q=xylofon&year=2021,0",
    "q=bro,0"
  })
  void aSearchThatFindsNothingNamesTheGaps(String address, int gaps) throws Exception {
    api.perform(get("/api/search?" + address))
        .andExpect(status().isOk())
        .andExpect(
            address.contains("xylofon")
                ? jsonPath("$.gaps.length()").value(gaps)
                : jsonPath("$.gaps").doesNotExist());
  }
}
