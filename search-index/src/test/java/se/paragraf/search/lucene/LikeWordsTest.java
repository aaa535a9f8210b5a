package se.paragraf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class LikeWordsTest {

  private static final String FIELD = "text";

  /** The words that are like one, where the field has the others. */
  private static List<String> like(String word, String known) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
        Document document = new Document();
        document.add(new TextField(FIELD, known, Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return new LikeWords(reader).of(FIELD, word).stream().map(it -> it.string).toList();
      }
    }
  }

  @Test
  void findsWordsOneLetterAwayOrWithTwoThatChangedPlaces() throws IOException {
    assertThat(like("bygglvo", "bygglov byggnad")).containsExactly("bygglov");
    assertThat(like("simhal", "simhall simhallar")).containsExactly("simhall");
  }

  @Test
  void looksTwoLettersAwayOnlyWhereNoneIsOneAway() throws IOException {
    assertThat(like("detljpla", "detaljplan badplats")).containsExactly("detaljplan");
    assertThat(like("detaljpla", "detaljplan detaljplanen")).containsExactly("detaljplan");
  }

  @Test
  void hasNoneForAWordThatIsKnownOrLikeNoOther() throws IOException {
    assertThat(like("bygglov", "bygglov bygglovs")).isEmpty();
    assertThat(like("xyzzy", "bygglov")).isEmpty();
  }
}
