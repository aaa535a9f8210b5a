/**
 * Lines of text → records; pure functions, no input or output.
 *
 * <p>Start with {@link se.paragraf.indexer.parse.DocumentParser}. One class for each thing that a
 * secretary recognises: {@code PageFurniture}, {@code MeetingReader}, {@code UnitSplitter}, {@code
 * DecisionReader}; {@link se.paragraf.indexer.parse.BodyRegistry} knows who is who.
 */
@NullMarked
package se.paragraf.indexer.parse;

import org.jspecify.annotations.NullMarked;
