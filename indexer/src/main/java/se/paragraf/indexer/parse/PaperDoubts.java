package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.DocumentType;

/** What speaks against the reading of a paper. */
final class PaperDoubts {

  private PaperDoubts() {}

  /**
   * Looks at one paper.
   *
   * @param titled whether its title stands where the title of such a paper does
   * @param notes what was inferred of it or of its document
   */
  static Set<Doubt> of(
      DocumentType type,
      @Nullable LocalDate date,
      @Nullable Body body,
      boolean titled,
      Meeting meeting,
      List<String> notes) {
    Set<Doubt> doubts = Inferred.doubts(notes, body != null, meeting.municipality() != null);
    if (!titled) {
      doubts.add(Doubt.TITLE_UNLIKELY);
    }
    if (date == null) {
      doubts.add(Doubt.NO_DATE);
    }
    if (type == DocumentType.OVRIGT || type == DocumentType.BILAGA) {
      doubts.add(Doubt.KIND_UNSURE);
    }
    return doubts;
  }
}
