/**
 * Reading in child processes: a file that a stranger wrote can hang, devour or end a worker, and
 * nothing else.
 *
 * <p>In the parent, {@link se.paragraf.indexer.worker.WorkerPool} hands files to workers and turns
 * whatever befalls one into a failure of that file. In the child, {@code WorkerLoop} reads file
 * after file with {@code DocumentReader}. Between them go {@code Frame}s.
 */
@NullMarked
package se.paragraf.indexer.worker;

import org.jspecify.annotations.NullMarked;
