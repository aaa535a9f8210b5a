package se.paragraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.RecordHead;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

  private CannedSearch search;
  private MockMvc api;

  @BeforeEach
  void serve() {
    search = new CannedSearch(Path.of("protokoll.pdf"), "application/pdf");
    api =
        MockMvcBuilders.standaloneSetup(new ExportController(search))
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  private Decision titled(String title, String text) {
    RecordHead head = search.decision.head();
    return new Decision(
        new RecordHead(
            head.id(),
            head.documentType(),
            head.municipality(),
            head.body(),
            head.date(),
            head.year(),
            head.yearFrom(),
            head.diarienummer(),
            head.mentions(),
            title,
            head.pages(),
            head.source(),
            head.confidence(),
            head.warnings()),
        "45",
        text,
        null,
        false,
        false,
        List.of(),
        List.of());
  }

  private String exported(String query) throws Exception {
    return api.perform(get("/api/export" + query))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void writesOneJsonObjectALine() throws Exception {
    search.given = Collections.nCopies(3, search.decision);
    api.perform(get("/api/export?format=jsonl&q=bro&body=KS&sort=oldest"))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith("application/jsonl"))
        .andExpect(header().string("X-Total-Count", "3"))
        .andExpect(header().string("X-Index-Version", "7"))
        .andExpect(header().string("Content-Disposition", containsString("paragraf.jsonl")));
    String[] lines = exported("?format=jsonl").split("\n");
    assertThat(lines).hasSize(3);
    assertThat(JsonMapper.shared().readTree(lines[2]).path("text").asString())
        .isEqualTo("Gångbron byggs.");
  }

  @Test
  void writesATableThatASpreadsheetOpens() throws Exception {
    search.given = List.of(titled("Gång; och \"bro\", ny", "Rad ett\nRad två"));
    String table = exported("?format=csv");
    assertThat(table).startsWith("\uFEFFid,kind,documentType,municipality,").endsWith("\r\n");
    assertThat(table)
        .contains("granviken-ks-2023-03-15-45,decision,protokoll,Granviken,KS,Kommunstyrelsen,")
        .contains(",\"Gång; och \"\"bro\"\", ny\",\"Rad ett\nRad två\",");
    assertThat(exported("?format=csv&separator=semicolon"))
        .startsWith("\uFEFFid;kind;")
        .contains(";\"Gång; och \"\"bro\"\", ny\";");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+46", "-1", "@SUM(A1)", "  =cmd|' /C calc'!A0", "\t=1", "＝1+1"})
  void neverLetsACellRunAsAFormula(String title) throws Exception {
    search.given = List.of(titled(title, "-"));
    assertThat(exported("?format=csv")).contains(",'" + title + ",'-,");
  }

  @Test
  void keepsACellWithinWhatExcelTakes() throws Exception {
    search.given = List.of(titled("Lång", "x".repeat(50_000)));
    assertThat(exported("?format=csv").length()).isLessThan(34_000);
    assertThat(exported("?format=jsonl").length()).isGreaterThan(50_000);
  }

  @ParameterizedTest
  @CsvSource({"format,xlsx", "page,2", "size,10", "group,case", "sort,best", "separator,tab"})
  void refusesWhatItCannotFollowAndNamesIt(String name, String value) throws Exception {
    api.perform(get("/api/export").param(name, value))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.parameter").value(name));
  }

  /** The number of Tolvan Tolvansson, who is nobody. */
  @Test
  void refusesAPersonnummerAndNeverQuotesIt() throws Exception {
    api.perform(get("/api/export").param("q", "bro 19121212-1212"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value("q"))
        .andExpect(jsonPath("$.detail").value(containsString("personnummer")))
        .andExpect(content().string(not(containsString("1212"))));
    assertThat(search.asked).isNull();
  }

  @Test
  void givesAnEmptyFileWhereNothingIsFound() throws Exception {
    List<CouncilRecord> none = List.of();
    search.given = none;
    assertThat(exported("?format=jsonl")).isEmpty();
    assertThat(exported("?format=csv").lines()).hasSize(1);
  }
}
