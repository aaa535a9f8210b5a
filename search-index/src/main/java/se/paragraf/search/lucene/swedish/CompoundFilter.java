package se.paragraf.search.lucene.swedish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Puts a word's normal forms in its place, and with them, at the same position, its parts and the
 * compounds inside it: {@code simhallens} becomes {@code simhall}, {@code sim} and {@code hall}.
 *
 * <p>All of them keep the place of the whole word in the text, so that what is marked in a hit is
 * always a whole word. The words that come in must be cleaned and in lower case.
 */
public final class CompoundFilter extends TokenFilter {

  private final Words words;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> waiting = new ArrayDeque<>();
  private AttributeSource.State place = captureState();

  public CompoundFilter(TokenStream in, Words words) {
    super(in);
    this.words = words;
  }

  @Override
  public boolean incrementToken() throws IOException {
    String next = waiting.poll();
    if (next != null) {
      restoreState(place);
      term.setEmpty().append(next);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    SwedishWord word = words.of(term.toString());
    waiting.addAll(word.normals());
    waiting.addAll(word.partForms());
    term.setEmpty().append(waiting.remove());
    if (!waiting.isEmpty()) {
      place = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
