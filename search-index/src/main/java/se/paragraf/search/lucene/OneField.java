package se.paragraf.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import se.paragraf.search.relevance.RelevanceEvaluation;

/**
 * The records' texts in one field and nothing else, as a stock engine keeps and asks them: any word
 * of the question, ranked by BM25 as it comes. What Paragraf does is compared with it.
 */
final class OneField implements RelevanceEvaluation.Engine {

  private static final String ID = "id";
  private static final String FIELD = "text";
  private static final FieldType LIKE_OURS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    LIKE_OURS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    LIKE_OURS.freeze();
  }

  private final Analyzer analyzer;
  private final IndexSearcher searcher;

  /** A record's text, with its title before it. */
  record Held(String id, String text) {}

  private OneField(Analyzer analyzer, IndexSearcher searcher) {
    this.analyzer = analyzer;
    this.searcher = searcher;
  }

  /** Lucene's analyzer for Swedish, as it comes. */
  static Analyzer stock() {
    return new SwedishAnalyzer();
  }

  /** All runs of four and of five letters: finds parts of compounds without knowing any word. */
  static Analyzer grams() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(
            tokens, new NGramTokenFilter(new LowerCaseFilter(tokens), 4, 5, true));
      }
    };
  }

  static OneField of(List<Held> records, Analyzer analyzer) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Held record : records) {
        Document document = new Document();
        document.add(new StringField(ID, record.id(), Field.Store.YES));
        document.add(new TextField(FIELD, record.text(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return new OneField(analyzer, new IndexSearcher(DirectoryReader.open(directory)));
  }

  @Override
  public List<String> find(String typed, int most) {
    try {
      Query query = new QueryBuilder(analyzer).createBooleanQuery(FIELD, typed);
      List<String> found = new ArrayList<>();
      if (query != null) {
        for (ScoreDoc each : searcher.search(query, most).scoreDocs) {
          found.add(searcher.storedFields().document(each.doc).get(ID));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How large the index of the texts alone is, with positions and offsets, in one segment. */
  static long bytes(List<Held> records, Analyzer analyzer) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig(analyzer).setUseCompoundFile(false);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Held record : records) {
          Document document = new Document();
          document.add(new Field(FIELD, record.text(), LIKE_OURS));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      long bytes = 0;
      for (String file : Arrays.asList(directory.listAll())) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    }
  }

  /** How many positions the texts have. */
  static long positions(List<Held> records, Analyzer analyzer) throws IOException {
    long positions = 0;
    for (Held record : records) {
      try (TokenStream stream = analyzer.tokenStream(FIELD, record.text())) {
        PositionIncrementAttribute increment =
            stream.addAttribute(PositionIncrementAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          positions += increment.getPositionIncrement();
        }
        stream.end();
      }
    }
    return positions;
  }
}
