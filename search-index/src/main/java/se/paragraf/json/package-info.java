/** How a record is written as JSON, in one place for the command line, the index and the API. */
@NullMarked
package se.paragraf.json;

import org.jspecify.annotations.NullMarked;
