/** Paragraf. */
@NullMarked
package se.paragraf.api;

import org.jspecify.annotations.NullMarked;
