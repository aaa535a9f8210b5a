package se.paragraf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.RecordHead;
import se.paragraf.search.InventedRecords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RecordJsonTest {

  private static CouncilRecord again(CouncilRecord record) {
    return RecordJson.read(JsonMapper.shared().readTree(RecordJson.write(record).toString()));
  }

  @Test
  void readsEveryKindAsItWasWritten() {
    for (CouncilRecord record : InventedRecords.ofEveryKind()) {
      assertThat(again(record)).isEqualTo(record);
    }
  }

  @Test
  void keepsAKeyThatIsNotInThePrintedNumber() {
    CouncilRecord record = InventedRecords.ofEveryKind().getFirst();
    RecordHead head = record.head();
    CouncilRecord understood =
        record.withHead(
            new RecordHead(
                head.id(),
                head.documentType(),
                head.municipality(),
                head.body(),
                head.date(),
                head.year(),
                head.yearFrom(),
                List.of(
                    new CaseNumber("2020/00123", new CaseKey("KS", 2020, 123)),
                    new CaseNumber("KS 2020/00123", new CaseKey("KS", 2020, 123)),
                    new CaseNumber("TN2021/4", new CaseKey("TN", 2021, 4))),
                head.mentions(),
                head.title(),
                head.pages(),
                head.source(),
                head.confidence(),
                head.warnings()));
    assertThat(again(understood)).isEqualTo(understood);
  }

  @Test
  void leavesTheTextOutOfLists() {
    ObjectNode json = RecordJson.writeWithoutText(InventedRecords.ofEveryKind().getFirst());
    assertThat(json.has("text")).isFalse();
    assertThat(json.has("pages")).isFalse();
    assertThat(json.path("title").asString()).isNotEmpty();
  }
}
