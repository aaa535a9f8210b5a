/**
 * Asking and storing, free of any engine.
 *
 * <p>{@link se.paragraf.search.RecordSearch} answers a {@link se.paragraf.search.SearchRequest};
 * {@link se.paragraf.search.RecordWriter} stores what a file holds, whole or not at all. Nothing
 * here is a type, a query string, HTML or a cursor of one engine, so that a second backend can
 * implement the two interfaces and extend the same contract tests.
 */
@NullMarked
package se.paragraf.search;

import org.jspecify.annotations.NullMarked;
