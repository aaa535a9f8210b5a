package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;
import se.paragraf.model.PageText;

/** What holds for any document, however broken. */
class DocumentParserPropertyTest {

  private static final BodyRegistry REGISTRY = BodyRegistry.builtIn();
  private static final Municipality GRANVIKEN = new Municipality("9901", "Granviken");

  @Property(seed = "2")
  void givesSoundRecords(
      @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 4) int pages) {
    List<CouncilRecord> records =
        Fragments.parsed(Fragments.document("fil.txt", lines, pages)).records();
    assertThat(records).extracting(CouncilRecord::id).doesNotHaveDuplicates();
    for (CouncilRecord it : records) {
      assertThat(it.head().pages()).isNotEmpty();
      assertThat(it.head().pages()).extracting(PageText::page).isSorted().doesNotHaveDuplicates();
      assertThat(it.head().title()).doesNotContain("\n", "\t");
      assertThat(it.paragraph() == null || !it.paragraph().isBlank()).isTrue();
      assertThat(RecordJson.write(it).toString()).isNotEmpty();
    }
  }

  @Property(seed = "3")
  void losesNoLine(
      @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 4) int pages) {
    // The head of a list of assignments and the names of its groups become fields.
    Assume.that(lines.stream().noneMatch(it -> it.contains("Ärendemening")));
    ExtractedDocument document = Fragments.document("fil.txt", lines, pages);
    String found =
        Fragments.parsed(document).records().stream()
            .map(it -> it.head().title() + "\n" + it.head().text())
            .collect(Collectors.joining("\n"));
    List<TextLine> cleaned =
        new ArrayList<>(LetterSpacing.join(PageFurniture.mark(document.pages())));
    new PageHeader(REGISTRY, GRANVIKEN).mark(cleaned);
    for (TextLine line : HyphenMender.mend(cleaned)) {
      // A row becomes the cells of an assignment, and "(SBN, TN)" whom it is for.
      if (line.counts()
          && line.text().indexOf('\t') < 0
          && !line.text().equals("Sida")
          && !line.text().equals("1 (1)") // what a letterhead counts
          && !UnitSplitter.isContinuation(line.text())) {
        assertThat(found).contains(line.text().replaceFirst("\\s*\\([\\p{Lu}, ]+\\)$", ""));
      }
    }
  }

  @Property(seed = "4")
  void readsADocumentOfAnyOwner(@ForAll("lines") List<String> lines) {
    ExtractedDocument document = Fragments.document("Granvikens kommun/fil.txt", lines, 1);
    assertThat(new DocumentParser(REGISTRY).parse(document, null)).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Fragments.lines();
  }
}
