/** Paragraf. */
@NullMarked
package se.paragraf.ui;

import org.jspecify.annotations.NullMarked;
