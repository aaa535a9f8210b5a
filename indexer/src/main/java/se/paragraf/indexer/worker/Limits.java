package se.paragraf.indexer.worker;

import java.time.Duration;

/**
 * How much the reading of one file may take.
 *
 * @param memory megabytes of heap
 * @param silence how long it may go on without getting to another page
 * @param time how long it may go on in all
 * @param output megabytes of what it finds
 */
public record Limits(int memory, Duration silence, Duration time, int output) {}
