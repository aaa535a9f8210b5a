/**
 * What is held, what is missing and what could not be read, told from the running numbers of §§.
 *
 * <p>Free of any engine: a backend hands out the §§ that it holds and the files that it looked at.
 */
@NullMarked
package se.paragraf.search.coverage;

import org.jspecify.annotations.NullMarked;
