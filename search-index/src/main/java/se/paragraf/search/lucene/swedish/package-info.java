/**
 * Swedish words: cleaned, brought to one form, and compounds taken apart.
 *
 * <p>{@link se.paragraf.search.lucene.swedish.SwedishWords} tells what a written word is, by the
 * {@code Lexicon} and the {@code CompoundSplitter}; {@link
 * se.paragraf.search.lucene.swedish.CompoundFilter} puts that into an index. {@link
 * se.paragraf.search.lucene.swedish.TextCleaner} comes before both. The lexicon is made by {@code
 * build.LexiconCompiler} while the library is built.
 */
@NullMarked
package se.paragraf.search.lucene.swedish;

import org.jspecify.annotations.NullMarked;
