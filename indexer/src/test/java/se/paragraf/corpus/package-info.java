/**
 * The generator of the demo corpus: reads {@code corpus/source}, writes the documents that a
 * municipality would publish, and beside each the records that a reader should find in it. It never
 * calls the product's own parsers, so that the expected records are the author's word alone.
 */
@NullMarked
package se.paragraf.corpus;

import org.jspecify.annotations.NullMarked;
