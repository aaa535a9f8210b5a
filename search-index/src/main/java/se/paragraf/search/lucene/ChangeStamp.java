package se.paragraf.search.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * When a record came and was last changed, as versions of the index, and what it was then. It goes
 * into each record's document, so that merges and restarts keep it; a record that is removed leaves
 * it on its tombstone.
 *
 * @param added the version that first held the record
 * @param changed the version that first held it as it is
 * @param digest of its JSON, to tell whether it is the same
 */
record ChangeStamp(long added, long changed, long digest) {

  static ChangeStamp first(long version, long digest) {
    return new ChangeStamp(version, version, digest);
  }

  /** The stamp of the record when it is written again. */
  ChangeStamp again(long version, long newDigest) {
    return newDigest == digest ? this : new ChangeStamp(added, version, newDigest);
  }

  static long digestOf(String json) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
