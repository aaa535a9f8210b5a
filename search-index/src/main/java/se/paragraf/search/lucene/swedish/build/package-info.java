/**
 * Makes the lexicon. It runs while the library is built and never after: what it reads, the word
 * list of {@code language-sv} and a reader for it, is not on the class path of the programs.
 */
@NullMarked
package se.paragraf.search.lucene.swedish.build;

import org.jspecify.annotations.NullMarked;
