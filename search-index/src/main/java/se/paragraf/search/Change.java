package se.paragraf.search;

import se.paragraf.model.CouncilRecord;

/** What became of one record since an earlier version of the index. */
public sealed interface Change {

  /** Of which record. */
  String id();

  /** The version of the index that brought it as it is now. */
  long version();

  /** The record was not there. */
  record Added(CouncilRecord record, long version) implements Change {
    @Override
    public String id() {
      return record.id();
    }
  }

  /** The record was there, with something else in it. */
  record Changed(CouncilRecord record, long version) implements Change {
    @Override
    public String id() {
      return record.id();
    }
  }

  /** The record was there and is not any more: only its id is remembered. */
  record Removed(String id, long version) implements Change {}
}
