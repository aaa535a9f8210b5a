package se.paragraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description is kept by hand, so this holds it against the code. */
class OpenApiTest {

  private final JsonNode paths =
      JsonMapper.shared()
          .readTree(OpenApiTest.class.getResourceAsStream("openapi.json"))
          .path("paths");

  @Test
  void describesEveryAddress() {
    List<String> served = new ArrayList<>();
    Stream.of(
            SearchController.class,
            RecordController.class,
            RelatedController.class,
            ExportController.class,
            SuggestController.class,
            CoverageController.class,
            TrendsController.class,
            FeedController.class,
            ChangesController.class,
            SourceController.class,
            SourceTextController.class,
            DocumentationController.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .map(OpenApiTest::mapping)
        .flatMap(List::stream)
        .map(path -> path.replace("**", "{key}"))
        .forEach(served::add);
    assertThat(paths.propertyNames()).containsExactlyInAnyOrderElementsOf(served);
  }

  @Test
  void describesEveryParameterOfTheSearch() {
    assertThat(parametersOf("/api/search"))
        .containsExactlyInAnyOrderElementsOf(SearchParametersReader.names());
  }

  @Test
  void describesEveryParameterOfTheExport() {
    assertThat(parametersOf("/api/export"))
        .containsExactlyInAnyOrderElementsOf(
            SearchParametersReader.selectionNames(ExportController.OWN));
  }

  @Test
  void describesEveryParameterOfWhatIsToldOfTheIndex() {
    assertThat(parametersOf("/api/coverage"))
        .containsExactlyInAnyOrderElementsOf(CoverageController.PARAMETERS);
    assertThat(parametersOf("/api/changes"))
        .containsExactlyInAnyOrderElementsOf(ChangesController.PARAMETERS);
    assertThat(parametersOf("/feed.atom"))
        .containsExactlyInAnyOrderElementsOf(FeedController.PARAMETERS);
    assertThat(parametersOf("/api/trends"))
        .containsExactlyInAnyOrderElementsOf(TrendsController.PARAMETERS);
  }

  @Test
  void describesEveryParameterOfTheOriginals() {
    assertThat(parametersOf("/api/sources/{sha256}/text"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("sha256"), SourceTextController.TEXT_PARAMETERS.stream())
                .toList());
    assertThat(parametersOf("/api/sources/{sha256}/words"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("sha256"), SourceTextController.WORDS_PARAMETERS.stream())
                .toList());
    assertThat(paths.path("/api/sources/{sha256}").path("get").path("responses").propertyNames())
        .contains("416");
  }

  private List<String> parametersOf(String path) {
    List<String> described = new ArrayList<>();
    paths
        .path(path)
        .path("get")
        .path("parameters")
        .forEach(parameter -> described.add(parameter.path("name").asString()));
    return described;
  }

  private static List<String> mapping(Method method) {
    GetMapping mapping = method.getAnnotation(GetMapping.class);
    if (mapping == null) {
      return List.of();
    }
    return Stream.concat(Stream.of(mapping.value()), Stream.of(mapping.path())).toList();
  }
}
