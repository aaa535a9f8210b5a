/**
 * What a council record is, in the words of kommunallagen and of the offices that write them.
 *
 * <p>Start with {@link se.paragraf.model.CouncilRecord}: a {@link se.paragraf.model.Decision} (a
 * §), a {@link se.paragraf.model.Paper} or an {@link se.paragraf.model.Assignment} (uppdrag), each
 * with a {@link se.paragraf.model.RecordHead} that says where it was found and what it is called.
 * {@link se.paragraf.model.CaseKey} is the one normaliser of diarienummer that index and query
 * share.
 *
 * <p>This package depends on the JDK alone, so that any part may use it.
 */
@NullMarked
package se.paragraf.model;

import org.jspecify.annotations.NullMarked;
