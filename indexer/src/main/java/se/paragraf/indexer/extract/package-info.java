/**
 * File → pages of text lines. The only importer of Tika and PDFBox.
 *
 * <p>{@link se.paragraf.indexer.extract.Extractor} is the way in. It hands out lines with their
 * size and weight, since a secretary's headings are told from the text by how they are set.
 */
@NullMarked
package se.paragraf.indexer.extract;

import org.jspecify.annotations.NullMarked;
