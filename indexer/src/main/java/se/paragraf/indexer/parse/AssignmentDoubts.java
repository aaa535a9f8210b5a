package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;

/** What speaks against the reading of an assignment: cells that a list has and this row lacks. */
final class AssignmentDoubts {

  private static final int LONGEST_TITLE = 300;

  /** {@code samhälls- byggnadsnämnden}: the cell's lines were not put together again. */
  private static final Pattern BROKEN_WORD =
      Pattern.compile("(?u)\\p{Ll}- (?!och |eller |samt )\\p{Ll}");

  private AssignmentDoubts() {}

  /** Of a name that was cut in two, or not put together. */
  private static boolean isPart(String responsible) {
    return Character.isLowerCase(responsible.charAt(0)) || BROKEN_WORD.matcher(responsible).find();
  }

  static Set<Doubt> of(
      AssignmentReader.Reading reading,
      DocumentType type,
      @Nullable Municipality municipality,
      List<String> notes) {
    boolean listed = type == DocumentType.UPPDRAGSLISTA;
    Set<Doubt> doubts =
        Inferred.doubts(notes, !listed || reading.by() != null, municipality != null);
    if (reading.title().isEmpty()) {
      doubts.add(Doubt.NO_TITLE);
    } else if (reading.title().length() > LONGEST_TITLE) {
      doubts.add(Doubt.TITLE_UNLIKELY);
    }
    AssignmentDetails details = reading.details();
    if (reading.numbers().isEmpty()
        || details.decidedBy() == null
        || details.decidedParagraph() == null
        || details.decidedDate() == null
        || details.responsible().isEmpty()
        || details.responsible().stream().anyMatch(AssignmentDoubts::isPart)
        || !reading.warnings().isEmpty()) {
      doubts.add(Doubt.ROW_INCOMPLETE);
    }
    return doubts;
  }
}
