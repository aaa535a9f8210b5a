package se.paragraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
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
import se.paragraf.search.Criterion;
import se.paragraf.search.SearchRequest;

class ApiTest {

  @TempDir Path directory;
  CannedSearch search;
  MockMvc api;

  @BeforeEach
  void serve() throws Exception {
    serve("application/pdf");
  }

  private void serve(String mediaType) throws Exception {
    Path file = directory.resolve("protokoll.pdf");
    Files.writeString(file, "0123456789");
    search = new CannedSearch(file, mediaType);
    api =
        MockMvcBuilders.standaloneSetup(
                new SearchController(new SearchService(search, new CoverageService(search))),
                new RecordController(search),
                new SourceController(search),
                new DocumentationController())
            .setControllerAdvice(new ProblemHandler())
            .build();
  }

  @Test
  void answersASearchWithHitsSnippetsAndFacets() throws Exception {
    api.perform(get("/api/search").param("q", "gångbro"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.partialTotal").value(0))
        .andExpect(jsonPath("$.tookMs").isNumber())
        .andExpect(jsonPath("$.index.version").value(7))
        .andExpect(jsonPath("$.index.records").value(1))
        .andExpect(jsonPath("$.index.committed").value("2026-01-01T00:00:00Z"))
        .andExpect(jsonPath("$.interpreted").value("gångbro"))
        .andExpect(jsonPath("$.hits[0].record.id").value("granviken-ks-2023-03-15-45"))
        .andExpect(jsonPath("$.hits[0].record.text").doesNotExist())
        .andExpect(jsonPath("$.hits[0].missing[0]").value("brygga"))
        .andExpect(jsonPath("$.hits[0].snippets[0].fragments[0].match").value(true))
        .andExpect(jsonPath("$.hits[0].snippets[0].page").value(9))
        .andExpect(jsonPath("$.facets.body[0].label").value("Kommunstyrelsen"))
        .andExpect(jsonPath("$.warnings[0]").value("Ett ord utelämnades."));
  }

  @Test
  void repeatsOfAFilterAreAlternatives() throws Exception {
    api.perform(
            get("/api/search?body=KS&body=KF&year=2023&from=2023-01-01&sort=newest&page=2&size=5"))
        .andExpect(status().isOk());
    SearchRequest asked = java.util.Objects.requireNonNull(search.asked);
    assertThat(asked.sort()).isEqualTo(SearchRequest.Sort.NEWEST);
    assertThat(asked.page()).isEqualTo(2);
  }

  @Test
  void putsTogetherWhatTheAddressSays() throws Exception {
    for (String group : List.of("", "text", "case", "none")) {
      api.perform(get("/api/search").param("group", group))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.groupTotal").value(1))
          .andExpect(jsonPath("$.hits[0].alsoIn[0].id").value("granviken-kf-2023-05-02-12"))
          .andExpect(jsonPath("$.hits[0].alsoIn[0].body.code").value("KS"))
          .andExpect(jsonPath("$.hits[0].alsoIn[0].date").value("2023-03-15"))
          .andExpect(jsonPath("$.hits[0].alsoIn[0].paragraph").value("45"))
          .andExpect(jsonPath("$.hits[0].alsoInTotal").value(1));
      assertThat(java.util.Objects.requireNonNull(search.asked).group())
          .isEqualTo(
              group.isEmpty()
                  ? SearchRequest.Grouping.NONE
                  : SearchRequest.Grouping.valueOf(group.toUpperCase(java.util.Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "colour,red",
    "year,last",
    "kind,beslut",
    "documentType,roman",
    "outcome,maybe",
    "status,done",
    "from,2023-02-30",
    "to,igår",
    "sort,best",
    "page,0",
    "page,99999999999",
    "size,201",
    "size,-1",
    "group,year"
  })
  void refusesWhatItCannotFollowAndNamesIt(String name, String value) throws Exception {
    api.perform(get("/api/search").param(name, value))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.parameter").value(name))
        .andExpect(jsonPath("$.status").value(400))
        .andExpect(jsonPath("$.detail").isNotEmpty());
  }

  /** The number of Tolvan Tolvansson, who is nobody. */
  @ParameterizedTest
  @ValueSource(strings = {"body", "municipality", "responsible", "year", "kind", "from", "page"})
  void refusesAPersonnummerAsAValueAndNeverQuotesIt(String name) throws Exception {
    api.perform(get("/api/search").param(name, "19121212-1212"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value(name))
        .andExpect(content().string(not(containsString("1212"))));
    api.perform(get("/api/search").param("19121212-1212", name))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.parameter").value("[personnummer]"))
        .andExpect(content().string(not(containsString("1212"))));
  }

  @Test
  void searchesForTheRestOfAQuestionWithAPersonnummer() throws Exception {
    api.perform(get("/api/search").param("q", "gångbro 19121212-1212"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.warnings[0]").value(startsWith("Personnummer söks inte")))
        .andExpect(content().string(not(containsString("1212"))));
    assertThat(java.util.Objects.requireNonNull(search.asked).query())
        .isEqualTo(new Criterion.Word("gångbro", Criterion.Scope.ANYWHERE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/records/121212-1212", "/api/cases/121212-1212"})
  void neverQuotesAPersonnummerThatAnAddressNames(String path) throws Exception {
    api.perform(get(path))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").value(containsString("[personnummer]")))
        .andExpect(jsonPath("$.detail").value(not(containsString("1212"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "((((", "AND OR NOT", "*", "~", "\u0000", "§", "a\\", "[x TO", "-", "🎣"})
  void nothingTypedFailsTheServer(String typed) throws Exception {
    api.perform(get("/api/search").param("q", typed)).andExpect(status().isOk());
  }

  @Test
  void givesARecordWholeAndAProblemForNone() throws Exception {
    api.perform(get("/api/records/granviken-ks-2023-03-15-45"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.text").value("Gångbron byggs."));
    api.perform(get("/api/records/none"))
        .andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KS%202023/315",
        "KS%202023%2F315",
        "KS-2023-315",
        "ks%202023-00315",
        "KS%202023/00315-1.4.2"
      })
  void findsACaseInAnySpelling(String key) throws Exception {
    api.perform(get(URI.create("/api/cases/" + key)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.case").value("KS 2023/315"))
        .andExpect(jsonPath("$.records[0].paragraph").value("45"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KS%202023/316", "x", "%2e%2e"})
  void hasNoCaseOfAnotherName(String key) throws Exception {
    api.perform(get(URI.create("/api/cases/" + key))).andExpect(status().isNotFound());
  }

  @Test
  void showsAPdfAndGivesPartsOfIt() throws Exception {
    api.perform(get("/api/sources/" + CannedSearch.SHA).header("Range", "bytes=2-4"))
        .andExpect(status().isPartialContent())
        .andExpect(content().string("234"))
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(
            result ->
                assertThat(result.getResponse().getHeader("Content-Disposition"))
                    .startsWith("inline"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/svg+xml", "application/xhtml+xml", "nonsense"})
  void neverShowsWhatCouldRun(String mediaType) throws Exception {
    serve(mediaType);
    api.perform(get("/api/sources/" + CannedSearch.SHA))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
        .andExpect(
            result ->
                assertThat(result.getResponse().getHeader("Content-Disposition"))
                    .startsWith("attachment"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB", "..%2f..%2fpom.xml", "x"})
  void takesOnlyAHashForASource(String sha) throws Exception {
    api.perform(get(URI.create("/api/sources/" + sha))).andExpect(status().isNotFound());
  }
}
