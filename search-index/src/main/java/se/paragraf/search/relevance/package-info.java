/**
 * How well the search ranks, measured on questions whose answers people have judged.
 *
 * <p>{@link se.paragraf.search.relevance.JudgedQueries} reads the questions, {@link
 * se.paragraf.search.relevance.RelevanceEvaluation} asks them, {@link
 * se.paragraf.search.relevance.RelevanceReport} holds the figures.
 */
@NullMarked
package se.paragraf.search.relevance;

import org.jspecify.annotations.NullMarked;
