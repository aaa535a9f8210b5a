package se.paragraf.search;

import java.time.Instant;

/**
 * Which commit answers.
 *
 * @param version grows by each commit
 * @param records how many records it holds
 * @param committed when it was made
 */
public record IndexState(long version, int records, Instant committed) {}
