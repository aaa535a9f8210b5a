/**
 * HTTP and JSON over the search interface; all of it reads.
 *
 * <p>{@link se.paragraf.api.SearchParameters} is the one reading of a search address, shared with
 * the pages; {@link se.paragraf.api.SearchService} answers it. What is wrong with an address is a
 * {@link se.paragraf.api.BadParameterException}, which the API tells as a problem detail and the
 * pages as a page. What a person typed is never logged.
 */
@NullMarked
package se.paragraf.api;

import org.jspecify.annotations.NullMarked;
