package se.paragraf.search;

import java.util.List;
import java.util.Optional;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;

/**
 * Finds records. Safe for use by many threads; every call sees one commit, whole.
 *
 * <p>A store that cannot be read makes any method throw {@link java.io.UncheckedIOException}.
 */
public interface RecordSearch extends AutoCloseable {

  /** The hits, the facets and how the question was understood. */
  SearchResult search(SearchRequest request);

  /**
   * Every record that meets the whole question, in the order of {@link #search}, however many there
   * are: as many as the answer's {@code total}. Those that meet only a part are left out, and the
   * request's page and size are not regarded.
   */
  CommitStream<CouncilRecord> all(SearchRequest request);

  /**
   * What has changed since a version of the index: records that were added, then those that were
   * changed, then those that were removed, each in order of version. Whoever follows them, and asks
   * next time since the version of this stream, holds what the index holds.
   *
   * @param since a version that {@link #state()} gave; 0 for everything from the beginning
   * @throws ForgottenVersionException when that version is too old, or another index's
   */
  CommitStream<Change> changes(long since);

  /**
   * How many records meet each query in each period, and how many there are in all.
   *
   * @param requests the queries, filtered alike; their pages are not regarded
   */
  Trends trends(List<SearchRequest> requests, Period by);

  /**
   * How what is being typed may go on: cases, bodies, words and titles that records have. Nothing
   * for what is too short or too long to be completed, or holds a personnummer.
   */
  List<Suggestion> suggestions(String typed, int most);

  /** Reads ahead what answers need and the first of them would wait for; what is read stays so. */
  void prepare();

  /** The record of that id, or none. */
  Optional<CouncilRecord> record(String id);

  /**
   * The records that have most to do with one, the strongest reasons first.
   *
   * @param id the record's
   * @param most how many
   * @return none when no record has that id
   */
  Optional<List<Related>> related(String id, int most);

  /**
   * The records of one case, in time order. A key without a register's letters finds the number
   * under any letters.
   */
  List<CouncilRecord> caseRecords(CaseKey key);

  /** The file, or member of a file, with that SHA-256, or none. */
  Optional<StoredSource> source(String sha256);

  /**
   * What was read in a source, page by page, with every form that the question matches marked as in
   * snippets; none where the source is not held.
   */
  Optional<SourceText> text(String sha256, Criterion query);

  /** Everything that was looked at, in path order, failures among it. */
  List<IndexedFile> files();

  /** What is held of §§ and files, for telling what is missing. */
  Holdings holdings();

  /** Which commit answers now. */
  IndexState state();

  @Override
  void close();
}
