/** Paragraf. */
@NullMarked
package se.paragraf.indexer;

import org.jspecify.annotations.NullMarked;
