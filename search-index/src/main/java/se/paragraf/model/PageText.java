package se.paragraf.model;

/**
 * The part of a record's text that stands on one page.
 *
 * @param page the page's number in the file, from 1; 0 where the format has no pages
 * @param text lines separated by line feeds
 */
public record PageText(int page, String text) {}
