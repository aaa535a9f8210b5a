package se.paragraf.search.lucene.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishWordsTest {

  private static SwedishWord word(String word) {
    return SwedishWords.get().of(word);
  }

  private static List<SwedishWord> words(String words) {
    return Arrays.stream(words.split(" ")).map(SwedishWordsTest::word).toList();
  }

  /** A form of a word meets another when they share a normal form. */
  private static boolean meet(SwedishWord one, SwedishWord other) {
    return one.normals().stream().anyMatch(other.normals()::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motion motioner motionen motionerna motionernas",
        "beslut beslutet besluten beslutens",
        "nämnd nämnden nämndernas nämnder",
        "skola skolor skolan skolornas skolans",
        "taxa taxan taxor",
        "ärende ärenden ärendet ärendets",
        "uppdrag uppdraget uppdragen uppdragets",
        "tjänsteutlåtande tjänsteutlåtandet tjänsteutlåtanden",
        "verksamhet verksamheten verksamheter verksamhetens",
        "plan planen planer planerna",
        "budget budgeten budgetens",
        "kostnad kostnader kostnaden kostnaderna",
        "kvalitet kvaliteten",
        "organ organet",
        "barn barnen barnens",
        "bad badet baden",
        "reningsverk reningsverket",
        "ledamot ledamöter ledamöternas",
        "bok böcker böckerna",
        "stad städer stadens städernas",
        "gatubelysningsnät gatubelysningsnätet",
        "kollektivtrafikförvaltning kollektivtrafikförvaltningens",
        "gå gick går gått",
        "ansökan ansökningar ansökningarna ansökningarnas",
        "bygglovsansökan bygglovsansökningarna",
        "orosanmälan orosanmälningar",
        "välfärdstjänst välfärdstjänster välfärdstjänsten",
        "förvaltningsfas förvaltningsfasen",
        "tallbackaskola tallbackaskolan tallbackaskolans",
        "östby östbyn östbys"
      })
  void bringsTheFormsOfAWordTogether(String forms) {
    List<SwedishWord> words = words(forms);
    assertThat(words).allMatch(it -> meet(it, words.getFirst()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan plats",
        "bad bada badrum",
        "gata gatukontor",
        "skola skolskjuts",
        "råd rad",
        "fast fastighet",
        "styra styrelse",
        "rätt rättighet",
        "hem hemlig",
        "svin svinn",
        "nät nätter"
      })
  void keepsOtherWordsApart(String others) {
    List<SwedishWord> words = words(others);
    assertThat(meet(words.getFirst(), words.getLast())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          simhallen                | hall sim
          bygglovstaxan            | bygglov taxa
          avloppsreningsverkets    | avlopp rening reningsverk verk
          förskolelärarna          | förskola lärare
          gatukontoret             | gata kontor
          gatubelysningsnätet      | belysning gata gatubelysning nät
          arbetsmarknadsnämnden    | arbete arbetsmarknad marknad nämnd
          busstationen             | buss station
          återremissyrkandet       | yrkande återremiss
          hyresgästföreningens     | förening gäst hyra hyresgäst
          barnomsorgstaxa          | barn barnomsorg omsorg taxa
          skyddsrummen             | rum skydd
          elnätet                  | el nät
          samverkansgruppen        | grupp samverkan
          beställarkompetens       | beställare kompetens
          orosanmälningar          | anmälan oro
          växthusgaserna           | gas hus växt växthus
          enkätdata                | data enkät
          tallbackaskolan          | skola tallback
          lekplatserna             | lek plats
          kommunalrådet            | kommunal råd
          """)
  void takesCompoundsApart(String compound, String parts) {
    Set<String> found = new TreeSet<>(word(compound).partForms());
    assertThat(String.join(" ", found)).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nämnderna",
        "ordförande",
        "budget",
        "motion",
        "kultur",
        "region",
        "person",
        "kommun",
        "uppdraget",
        "föreningen",
        "underlag",
        "översyn",
        "förslagen",
        "interpellationen",
        "planering",
        "kostnad",
        "styrelsen",
        "program",
        "protokollet",
        "bostad",
        "ledamoten",
        "verksamheten",
        "förvaltningen",
        "granskare",
        "synpunkter",
        "egendom",
        "lindström",
        "zetterqvarström",
        "flintholmen",
        "sandgren",
        "stockholm",
        "servering",
        "värdering",
        "parkering",
        "regelbundet",
        "bordläggning",
        "sjöstrand"
      })
  void leavesWordsWholeThatAreNoCompoundsToAReader(String whole) {
    assertThat(word(whole).parts()).isEmpty();
  }

  @Test
  void readsTheFirstPartOfACompoundThatStandsAlone() {
    assertThat(meet(word("förskole"), word("förskola"))).isTrue();
    assertThat(meet(word("gatu"), word("gator"))).isTrue();
  }

  @Test
  void answersForWhateverIsAsked() {
    for (String odd : List.of("", "a", "å", "2024", "x9", "ß", "\u0100\u0101", "q".repeat(300))) {
      assertThat(word(odd).normals()).isNotEmpty();
    }
  }

  @Test
  void tellsWhatShallBeFromASchool() {
    for (String form : List.of("ska", "skall", "skulle")) {
      assertThat(meet(word("skola"), word(form))).as(form).isFalse();
    }
    assertThat(meet(word("ska"), word("skulle"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "simhall, false, true",
    "simhallarna, false, true",
    "axel, true, true", // a shoulder, and somebody
    "johanna, true, false",
    "kungsbacka, true, false",
    "kvxqzlund, true, false", // nobody knows
  })
  void tellsWhatMayBeANameFromWhatIsNothingElse(String word, boolean name, boolean common) {
    assertThat(SwedishWords.get().mayBeName(word)).as("may be a name").isEqualTo(name);
    assertThat(SwedishWords.get().isCommon(word)).as("common").isEqualTo(common);
  }
}
