package se.paragraf.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import se.paragraf.search.FacetField;
import se.paragraf.search.IndexState;

/** Searches one commit, and knows which one and what its codes mean. */
final class CommitSearcher extends IndexSearcher {

  final IndexState state;
  final NameTable bodies;
  final NameTable municipalities;
  final BodyAliases aliases;

  /** The oldest version since which changes can be told. */
  final long changesFrom;

  final SwedishAnalysis analysis;
  final Ranking ranking;

  CommitSearcher(IndexReader reader, SwedishAnalysis analysis, Ranking ranking) throws IOException {
    super(reader);
    this.analysis = analysis;
    this.ranking = ranking;
    setSimilarity(new BM25Similarity(LuceneRecordSearch.K1, LuceneRecordSearch.B));
    Map<String, String> commit = commit(reader);
    state =
        new IndexState(
            Long.parseLong(commit.getOrDefault(IndexFormat.COMMIT_VERSION, "0")),
            count(new TermQuery(new Term(IndexFormat.TYPE, IndexFormat.RECORD))),
            Instant.parse(commit.getOrDefault(IndexFormat.COMMIT_TIME, Instant.EPOCH.toString())));
    changesFrom = Long.parseLong(commit.getOrDefault(IndexFormat.COMMIT_CHANGES_FROM, "0"));
    bodies = NameTable.read(reader, FacetField.BODY);
    municipalities = NameTable.read(reader, FacetField.MUNICIPALITY);
    aliases = new BodyAliases(bodies, analysis);
  }

  /** The day of the commit, from which the age of records is counted: one commit, one order. */
  LocalDate committedOn() {
    return LocalDate.ofInstant(state.committed(), ZoneOffset.UTC);
  }

  DirectoryReader directoryReader() {
    return (DirectoryReader) getIndexReader();
  }

  private static Map<String, String> commit(IndexReader reader) throws IOException {
    return ((DirectoryReader) reader).getIndexCommit().getUserData();
  }
}
