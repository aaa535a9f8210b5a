/** Paragraf. */
@NullMarked
package se.paragraf.model;

import org.jspecify.annotations.NullMarked;
