package se.paragraf.indexer.parse;

import java.util.List;
import se.paragraf.model.CouncilRecord;

/**
 * What was found in one document.
 *
 * @param records in the document's order
 * @param warnings what a person should know of the document as a whole, such as §§ that are missing
 *     in its running numbers
 * @param masked how many personnummer and samordningsnummer were masked in it
 */
public record ParsedDocument(List<CouncilRecord> records, List<String> warnings, int masked) {

  public ParsedDocument {
    records = List.copyOf(records);
    warnings = List.copyOf(warnings);
  }
}
