/**
 * The pages, and the runnable server.
 *
 * <p>{@link se.paragraf.ui.ParagrafServer} starts everything. A page controller makes one model
 * record for its template; the templates stand in {@code src/main/jte}, are compiled at build time
 * and escape all that they show. Every page works without JavaScript, and {@link
 * se.paragraf.ui.SearchPageState} makes every link of the search page.
 */
@NullMarked
package se.paragraf.ui;

import org.jspecify.annotations.NullMarked;
