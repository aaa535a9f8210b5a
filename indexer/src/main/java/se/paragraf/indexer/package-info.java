/**
 * The command line: files → records → index.
 *
 * <p>{@link se.paragraf.indexer.Paragraf} is the program; {@code IndexRun} the pipeline; {@code
 * DocumentReading} turns one file into its records, members and failures.
 */
@NullMarked
package se.paragraf.indexer;

import org.jspecify.annotations.NullMarked;
