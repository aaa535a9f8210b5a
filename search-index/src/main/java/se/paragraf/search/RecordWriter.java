package se.paragraf.search;

import java.util.List;
import java.util.Map;
import se.paragraf.model.CouncilRecord;

/**
 * Stores records, file by file. Nothing is visible to readers before {@link #commit()}, and then
 * all of it at once; closing without a commit leaves the store as it was. One writer at a time; a
 * second one is refused with {@link StoreException}.
 */
public interface RecordWriter extends AutoCloseable {

  /** What the store held when the writer was opened, by {@link IndexedFile#key()}. */
  Map<String, IndexedFile> held();

  /**
   * Puts these records in place of everything held of that file; none for a file that could not be
   * read. Where another file holds a record of the same id already, the new one gets an id of its
   * own, made from the old one and its source's hash.
   */
  void replace(IndexedFile file, List<CouncilRecord> records);

  /** Takes out a file and all its records; nothing happens when it is not held. */
  void remove(String key);

  /** Makes everything since the last commit visible at once, and safe on disk. */
  IndexState commit();

  /** Drops what was not committed. */
  @Override
  void close();
}
