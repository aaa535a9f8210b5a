/** Paragraf. */
@NullMarked
package se.paragraf.search;

import org.jspecify.annotations.NullMarked;
