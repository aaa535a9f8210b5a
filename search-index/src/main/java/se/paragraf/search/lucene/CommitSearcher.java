package se.paragraf.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.FacetField;
import se.paragraf.search.IndexState;
import se.paragraf.search.SearchRequest.Grouping;

/** Searches one commit, and knows which one and what its codes mean. */
final class CommitSearcher extends IndexSearcher {

  final IndexState state;
  final NameTable bodies;
  final NameTable municipalities;
  final ResponsibleNames responsible;
  final BodyAliases aliases;
  final Abbreviations abbreviations;

  /** The oldest version since which changes can be told. */
  final long changesFrom;

  final SwedishAnalysis analysis;
  final Ranking ranking;
  private final RecordCache records;
  private final RecordGroups byCase;
  private final RecordGroups byText;

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
    responsible = ResponsibleNames.read(reader, bodies);
    aliases = new BodyAliases(bodies, analysis);
    abbreviations = new Abbreviations(analysis);
    records = new RecordCache(reader);
    byCase = RecordGroups.byCase(reader);
    byText = RecordGroups.byText(reader, byCase);
  }

  /** The record of a document. */
  CouncilRecord record(int document) throws IOException {
    return records.record(document);
  }

  /** Which records stand under one hit; null where each is one. */
  @Nullable RecordGroups groups(Grouping by) {
    return switch (by) {
      case NONE -> null;
      case CASE -> byCase;
      case TEXT -> byText;
    };
  }

  /** The day of the commit, from which the age of records is counted: one commit, one order. */
  LocalDate committedOn() {
    return LocalDate.ofInstant(state.committed(), ZoneOffset.UTC);
  }

  /** The first document of that type with that term, or none. */
  Optional<Document> first(String type, String field, String value) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFormat.TYPE, type)), Occur.FILTER)
            .add(new TermQuery(new Term(field, value)), Occur.FILTER)
            .build();
    ScoreDoc[] found = search(query, 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(storedFields().document(found[0].doc));
  }

  DirectoryReader directoryReader() {
    return (DirectoryReader) getIndexReader();
  }

  private static Map<String, String> commit(IndexReader reader) throws IOException {
    return ((DirectoryReader) reader).getIndexCommit().getUserData();
  }
}
