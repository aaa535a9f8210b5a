package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BodyRegistryTest {

  private static final BodyRegistry REGISTRY = BodyRegistry.builtIn();
  private static final Path ROOT = Path.of(System.getProperty("paragraf.root", ".."));

  /** Official names whose form no rule gives. */
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "0980", "Region Gotland",
          "0880", "Kalmar kommun",
          "1421", "Orust kommun",
          "2080", "Falu kommun");

  /** The municipalities that call themselves cities. */
  private static final Map<String, String> CITIES =
      Map.ofEntries(
          Map.entry("0180", "Stockholms stad"),
          Map.entry("0183", "Sundbybergs stad"),
          Map.entry("0184", "Solna stad"),
          Map.entry("0186", "Lidingö stad"),
          Map.entry("0187", "Vaxholms stad"),
          Map.entry("1280", "Malmö stad"),
          Map.entry("1282", "Landskrona stad"),
          Map.entry("1283", "Helsingborgs stad"),
          Map.entry("1480", "Göteborgs Stad"),
          Map.entry("1481", "Mölndals stad"),
          Map.entry("1488", "Trollhättans Stad"),
          Map.entry("1490", "Borås Stad"),
          Map.entry("1980", "Västerås stad"),
          Map.entry("2583", "Haparanda stad"));

  @Test
  void knowsThe290MunicipalitiesByTheirOfficialNames() throws Exception {
    JsonNode municipalities = json().path("municipalities");
    assertThat(municipalities).hasSize(290);
    Set<String> codes = new HashSet<>();
    for (JsonNode it : municipalities) {
      String code = it.path("code").asString();
      String name = it.path("name").asString();
      assertThat(code).matches("\\d{4}");
      assertThat(codes.add(code)).as(code).isTrue();
      char last = name.charAt(name.length() - 1);
      String regular = name + ("aeiouyåäösxz".indexOf(last) < 0 ? "s" : "") + " kommun";
      String official = CITIES.getOrDefault(code, IRREGULAR.getOrDefault(code, regular));
      assertThat(it.path("aliases").get(0).asString()).isEqualTo(official);
      assertThat(REGISTRY.municipalityIn("Protokoll för " + official + " 2024"))
          .as(official)
          .hasValue(new Municipality(code, name));
      assertThat(REGISTRY.municipalityIn("I " + official + "s regi")).isPresent();
      assertThat(REGISTRY.municipality(name.toUpperCase(Locale.ROOT))).isPresent();
    }
  }

  @Test
  void namesNoMunicipalityInALowerCaseSentence() {
    assertThat(REGISTRY.municipalityIn("Det ska vara kommun och stad i ett.")).isEmpty();
  }

  @Test
  void knowsAMunicipalityByAFolderWithoutDiacritics() {
    MunicipalityReader reader = new MunicipalityReader(REGISTRY);
    assertThat(reader.read("orebro/ks/protokoll.pdf", List.of()).municipality())
        .isEqualTo(new Municipality("1880", "Örebro"));
    // Two have that name.
    assertThat(reader.read("habo/ks/protokoll.pdf", List.of()).municipality())
        .isEqualTo(new Municipality("0643", "Habo"));
  }

  @ParameterizedTest
  @CsvSource({
    "KF, Kommunfullmäktige", "ks, Kommunstyrelsen", "KSAU, Kommunstyrelsens arbetsutskott",
    "BUN, Barn- och utbildningsnämnden", "TN, Tekniska nämnden", "SN, Socialnämnden",
    "RF, Regionfullmäktige", "HSN, Hälso- och sjukvårdsnämnden",
        "SAN, Social- och arbetsmarknadsnämnden",
    "FoGn, För- och grundskolenämnden", "MSN, Miljö- och samhällsnämnden",
  })
  void givesACodeItsUsualMeaning(String code, String name) {
    assertThat(REGISTRY.bodyOfCode(code, null)).map(Body::name).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource({"FN", "KSSU", "AN", "UN", "PN", "VN", "FGN", "MBN", "ÖN", "EN", "VB", "EU"})
  void givesACodeOfSeveralMeaningsNone(String code) {
    assertThat(REGISTRY.bodyOfCode(code, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FN   | Fritidsnämnden har yttrat sig.                   | Fritidsnämnden
          FN   | Fastighetsnämnden har yttrat sig.                | Fastighetsnämnden
          FN   | Fritidsnämnden och fastighetsnämnden är eniga.   |
          FN   | Kulturnämnden har yttrat sig.                    |
          FN   | Fritidsnämnden, Fastighetsnämnden (FN) är eniga. | Fastighetsnämnden
          FRN  | Ansvarig är Framtidsnämnden (FRN).               | Framtidsnämnden
          BUN  | Barn- och ungdomsnämnden beslutar.               | Barn- och ungdomsnämnden
          BUN  | Ingen nämnd nämns.                               | Barn- och utbildningsnämnden
          XYZN | Kim Ek (XYZN) yrkar.                             |
          """)
  void readsACodeAsTheDocumentUsesIt(String code, String line, String name) {
    BodyRegistry inDocument = REGISTRY.in(List.of(new TextLine(line, 0, false, 1)), null);
    assertThat(inDocument.bodyOfCode(code, null).map(Body::name).orElse(null)).isEqualTo(name);
  }

  @Test
  void readsTheSameCodeAsTwoBoardsInTwoPlaces() throws Exception {
    List<String> meanings = new ArrayList<>();
    for (JsonNode it : json().path("municipalities")) {
      Municipality its = new Municipality(it.path("code").asString(), it.path("name").asString());
      for (JsonNode body : it.path("bodies")) {
        String code = body.path("code").asString();
        if (!code.isEmpty()) {
          assertThat(REGISTRY.bodyOfCode(code, its))
              .map(Body::name)
              .hasValue(body.path("name").asString());
        }
        if (code.equals("FN")) {
          meanings.add(body.path("name").asString());
        }
      }
    }
    assertThat(meanings).containsExactlyInAnyOrder("Fastighetsnämnden", "Fritidsnämnden");
  }

  @Test
  void takesAUsersFileForMunicipalitiesThatItDoesNotKnow() {
    BodyRegistry extended =
        REGISTRY.extendedBy(
            """
            {"municipalities": [{"code": "9901", "name": "Granvass", "aliases": [],
              "bodies": [{"code": "FN", "name": "Fågelnämnden", "aliases": ["FÅGELN", "FåN"]}]}]}
            """
                .getBytes(StandardCharsets.UTF_8));
    Municipality granvass = new Municipality("9901", "Granvass");
    assertThat(extended.municipalityIn("Hos Granvass kommun")).hasValue(granvass);
    for (String code : new String[] {"FN", "fågeln", "FÅN"}) {
      assertThat(extended.bodyOfCode(code, granvass)).map(Body::name).hasValue("Fågelnämnden");
    }
    assertThat(extended.bodyOfCode("FN", null)).isEmpty();
  }

  @Test
  void namesBodiesAsTheyAreNamed() throws Exception {
    JsonNode usual = json().path("bodies");
    assertThat(usual).hasSizeGreaterThan(300);
    Set<String> names = new HashSet<>();
    for (JsonNode it : usual) {
      String name = it.path("name").asString();
      assertThat(names.add(name)).as(name).isTrue();
      assertThat(name).matches("(?u)\\p{Lu}[\\p{L}-]*,?(?: [\\p{L}–-]+,?)*");
      assertThat(REGISTRY.bodyNamed(name, null)).map(Body::name).hasValue(name);
    }
  }

  /** The rules are of all municipalities; what is of one stands in the registry. */
  @Test
  void noRuleNamesAMunicipality() throws Exception {
    List<String> names = new ArrayList<>();
    json()
        .path("municipalities")
        .forEach(it -> names.add(Pattern.quote(it.path("name").asString())));
    // As a word of its own, or with what its name takes; "Mark" is a word, Europe/… a time zone.
    Pattern named =
        Pattern.compile(
            "(?u)(?<!\\p{L}|Europe/)(?:"
                + String.join("|", names)
                + ")s?(?: (?:[Kk]ommun|[Ss]tad)|(?!\\p{L}))");
    Set<String> words =
        Set.of("Mark", "Marks", "Berg", "Boden", "Ale", "Sala", "Nora", "Hjo", "Eda", "Kil");
    List<String> found = new ArrayList<>();
    List<Path> sources;
    try (Stream<Path> all = Files.walk(ROOT)) {
      sources =
          all.filter(it -> it.toString().endsWith(".java"))
              .filter(it -> it.toString().contains("/src/main/"))
              .toList();
    }
    assertThat(sources).hasSizeGreaterThan(100);
    for (Path source : sources) {
      named
          .matcher(Files.readString(source))
          .results()
          .filter(it -> !words.contains(it.group()))
          .forEach(it -> found.add(source.getFileName() + ": " + it.group()));
    }
    assertThat(found).isEmpty();
  }

  private static JsonNode json() throws Exception {
    try (InputStream file =
        BodyRegistry.class.getResourceAsStream("/se/paragraf/indexer/parse/registry.json")) {
      return JsonMapper.builder()
          .build()
          .readTree(java.util.Objects.requireNonNull(file).readAllBytes());
    }
  }
}
