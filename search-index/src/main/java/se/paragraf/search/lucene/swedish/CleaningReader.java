package se.paragraf.search.lucene.swedish;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cleans what an analyzer reads with the {@link TextCleaner}. Places in the cleaned text are told
 * as places in the original, so that what is found can be marked there.
 */
public final class CleaningReader extends BaseCharFilter {

  private @Nullable Reader cleaned;

  public CleaningReader(Reader original) {
    super(original);
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (cleaned == null) {
      StringWriter whole = new StringWriter();
      input.transferTo(whole);
      cleaned = new StringReader(TextCleaner.clean(whole.toString(), this::addOffCorrectMap));
    }
    return cleaned.read(buffer, from, length);
  }
}
