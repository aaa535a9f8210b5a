package se.paragraf.search;

import se.paragraf.model.Source;

/**
 * A source with the place of its bytes.
 *
 * @param source what it is
 * @param location the absolute path of its bytes: the file itself, or the copy of a member that the
 *     data directory keeps
 */
public record StoredSource(Source source, String location) {}
