package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;

/** Municipalities that no registry knows. */
class UnknownMunicipalityTest {

  @ParameterizedTest
  @CsvSource({
    "Brunnvikens kommun,Brunnviken",
    "BRUNNVIKENS KOMMUN,Brunnviken",
    "Ekemora kommun  Sammanträdesprotokoll,Ekemora",
    "Brunnvikens kommun | Kommunfullmäktige Protokoll,Brunnviken",
    "Sandfors kommun – Register över uppdrag,Sandfors",
    "Sandfors kommun,Sandfors",
    "Ek-Fors stad,Ek-Fors",
    "Norra Brunnvikens kommun,Norra Brunnviken",
    "Region Brunnmark,Region Brunnmark",
    "REGION BRUNNMARKS LÄN,Region Brunnmarks län",
    "Region Södra Brunnmark – Beslutsbevakning regionstyrelsen,Region Södra Brunnmark",
    "Region Brunnmark Protokoll,Region Brunnmark",
  })
  void readsTheNameFromTheHead(String head, String name) {
    assertThat(municipality(head)).isEqualTo(new Municipality("", name));
  }

  @ParameterizedTest
  @CsvSource({
    "Vår kommun växer",
    "Kommunen är en stad i förändring",
    "Ekemora kommun har svarat",
    "Region Brunnmark har svarat"
  })
  void takesNoSentenceForAHead(String line) {
    assertThat(municipality(line)).isNull();
  }

  @Test
  void takesNoneWhereTheHeadsNameSeveralAlike() {
    assertThat(
            UnknownMunicipality.in(
                PageFurniture.mark(
                    Fragments.document(
                            "fil.txt", List.of("Brunnvikens kommun", "Ekemora kommun"), 1)
                        .pages())))
        .isEmpty();
  }

  @Test
  void saysThatNoRegistryKnowsIt() {
    assertThat(records("Brunnvikens kommun").getFirst().head().warnings())
        .contains("the municipality is in no registry");
  }

  private static @org.jspecify.annotations.Nullable Municipality municipality(String head) {
    return records(head).getFirst().head().municipality();
  }

  private static List<CouncilRecord> records(String head) {
    return new DocumentParser(BodyRegistry.builtIn())
        .parse(
            Fragments.document(
                "fil.txt",
                List.of(
                    head,
                    "Sammanträdesdatum 2024-05-21",
                    "",
                    "§ 4 Brygga",
                    "Beslut",
                    "Bryggan byggs."),
                1),
            null)
        .records();
  }
}
