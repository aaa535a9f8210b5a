/**
 * The command line: files → records → index.
 *
 * <p>{@link se.paragraf.indexer.Paragraf} is the program; {@code IndexRun} the pipeline; {@code
 * FileReadings} has the files read by workers, in order.
 */
@NullMarked
package se.paragraf.indexer;

import org.jspecify.annotations.NullMarked;
