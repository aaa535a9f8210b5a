package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionReaderTest {

  @ParameterizedTest
  @CsvSource({
    "§ 12 Dnr KS 2020/00123-1.4.2, 12, KS 2020/123",
    "§12 DnrIFN 2020/00123-1.7.1, 12, IFN 2020/123",
    "KS § 45 Dnr KS-2024/00123, 45, KS 2024/123",
    "§ 12/2024 Dnr 2024-000123, 12, 2024/123",
    "§ 45 a Diarienummer: SLK-2024-00062, 45 a, SLK 2024/62",
    "§ 3 Ärendenummer 0901/22, 3, 2022/901",
  })
  void readsTheHeadingFormsOfManyOffices(String heading, String paragraph, String key) {
    List<Section> sections = split(heading, "En rubrik", "Beslut", "Förslaget antas.");
    assertThat(sections).hasSize(1);
    assertThat(sections.getFirst().paragraph()).isEqualTo(paragraph);
    assertThat(sections.getFirst().title()).isEqualTo("En rubrik");
    assertThat(sections.getFirst().diarienummer())
        .extracting(it -> it.key().toString())
        .containsExactly(key);
  }

  @Test
  void takesTheNumberFromTheLineBelow() {
    List<Section> sections =
        split("KS § 45", "Diarienummer KS-2024/00123", "En rubrik", "", "Beslut", "Antas.");
    assertThat(sections.getFirst().diarienummer()).hasSize(1);
    assertThat(sections.getFirst().title()).isEqualTo("En rubrik");
  }

  @Test
  void leavesCitedParagraphsInTheText() {
    List<Section> sections =
        split(
            "§ 9",
            "En rubrik",
            "",
            "Beslut",
            "Ärendet återremitterades av styrelsen den 4 maj 2023,",
            "§ 88, med hänvisning till 5 kap.",
            "§ 23 kommunallagen.",
            "",
            "§ 10",
            "Nästa rubrik",
            "",
            "Beslut",
            "Antas.");
    assertThat(sections).extracting(Section::paragraph).containsExactly("9", "10");
  }

  @Test
  void tellsTheTableOfContentsFromTheParagraphs() {
    List<Section> sections =
        split(
            "Ärendelista",
            "§ 1 Val av justerare\t3",
            "§ 2 Ny skola\t4",
            "",
            "§ 1",
            "Val av justerare",
            "",
            "Beslut",
            "Den yngsta väljs.",
            "",
            "§ 2",
            "Ny skola",
            "",
            "Beslut",
            "Skolan byggs.");
    assertThat(sections).extracting(Section::title).containsExactly("Val av justerare", "Ny skola");
    assertThat(sections.getFirst().lines())
        .extracting(TextLine::text)
        .contains("Den yngsta väljs.");
  }

  @Test
  void readsTheNumberInTheMarginBesideTheHeading() {
    Section section =
        split("§ 65\tCykelplan 2024–2030", "KS/2023:298\tBeslut", "Cykelplanen antas.").getFirst();
    assertThat(section.title()).isEqualTo("Cykelplan 2024–2030");
    assertThat(section.diarienummer())
        .extracting(it -> it.printed())
        .containsExactly("KS/2023:298");
    assertThat(section.lines())
        .extracting(TextLine::text)
        .containsExactly("Beslut", "Cykelplanen antas.");
  }

  @Test
  void readsANumberBehindTheLabelOfTheMatter() {
    Section section =
        split("§ 86/23 Ersättning till utförare", "Ärende: ON 2023.113", "BESLUT", "Den höjs.")
            .getFirst();
    assertThat(section.diarienummer())
        .extracting(it -> it.printed())
        .containsExactly("ON 2023.113");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Handläggare saknas",
        "Handläggare: Kim Ek",
        "Kim Ek, planarkitekt",
        "Fastighet: Bryggan 2",
      })
  void keepsTheHandlerAboveTheLabelOutOfTheTitle(String between) {
    Section section =
        split("§ 4 Detaljplan för Björkudden", between, "Dnr KS 2024/64", "Beslut", "Den antas.")
            .getFirst();
    assertThat(section.title()).isEqualTo("Detaljplan för Björkudden");
    assertThat(section.diarienummer()).extracting(it -> it.printed()).containsExactly("KS 2024/64");
  }

  @Test
  void endsATitleAtAnEmptyLine() {
    Section section =
        split("§ 4 Detaljplan", "", "Ekonomikontoret", "Dnr KS 2024/64", "Beslut", "Den antas.")
            .getFirst();
    assertThat(section.title()).isEqualTo("Detaljplan");
    Section whole =
        split("§ 4 Detaljplan för", "Björkudden", "Dnr KS 2024/64", "Beslut", "Den antas.")
            .getFirst();
    assertThat(whole.title()).isEqualTo("Detaljplan för Björkudden");
  }

  private static List<Section> split(String... texts) {
    List<TextLine> lines = Stream.of(texts).map(it -> new TextLine(it, 0, false, 1)).toList();
    List<Heading> headings = ParagraphHeadings.find(lines, false);
    List<Section> sections = new ArrayList<>();
    for (int index = 0; index < headings.size(); index++) {
      int to = index + 1 < headings.size() ? headings.get(index + 1).line() : lines.size();
      sections.add(
          SectionReader.read(
              headings.get(index), lines.subList(headings.get(index).line(), to), 0));
    }
    return sections;
  }
}
