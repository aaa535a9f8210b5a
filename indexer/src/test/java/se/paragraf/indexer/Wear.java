package se.paragraf.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.Source;

/**
 * The ways in which a document loses its marks between the secretary and the reader. The words stay
 * as they are, and so do the labels; what gets harder is to tell heading, title and text apart.
 */
enum Wear {
  /** As it came. */
  NONE(it -> it),
  /** Copied as plain text: neither sizes nor weights nor places. */
  PLAIN(it -> lines(it, Wear::plain)),
  /** Plain text without empty lines. */
  DENSE(it -> lines(it, lines -> plain(lines).stream().filter(l -> !l.isBlank()).toList())),
  /** Plain text with an empty line after every line, as from a PDF set with open spacing. */
  SPACED(
      it ->
          lines(
              it,
              lines ->
                  plain(lines).stream()
                      .filter(l -> !l.isBlank())
                      .flatMap(l -> java.util.stream.Stream.of(l, Line.plain("")))
                      .toList())),
  /** Plain text in short lines: titles run over more of them. */
  NARROW(it -> lines(it, lines -> wrapped(plain(lines)))),
  /** The front page is lost. */
  FRONTLESS(it -> it.pages().size() < 4 ? it : pages(it, it.pages().subList(2, it.pages().size()))),
  /** The heads of the pages are lost, and with them body and date. */
  HEADLESS(it -> lines(it, lines -> lines.subList(Math.min(3, lines.size()), lines.size()))),
  /** The signs are lost, as with fonts that have no table of letters. */
  SIGNLESS(it -> lines(it, lines -> replaced(lines, "§ ", ""))),
  /** The sign became a bullet. */
  BULLETED(it -> lines(it, lines -> replaced(lines, "§", "\uF0B7"))),
  /** The file's name says nothing. */
  NAMELESS(
      it ->
          new ExtractedDocument(
              new Source("dokument", it.source().sha256(), it.source().mediaType(), 0),
              it.pages(),
              it.members(),
              it.warnings())),
  /** Neither heads of pages nor a file's name that says something. */
  BARE(it -> NAMELESS.on(HEADLESS.on(it)));

  private final UnaryOperator<ExtractedDocument> way;

  Wear(UnaryOperator<ExtractedDocument> way) {
    this.way = way;
  }

  ExtractedDocument on(ExtractedDocument document) {
    return way.apply(document);
  }

  private static ExtractedDocument pages(ExtractedDocument it, List<ExtractedPage> pages) {
    return new ExtractedDocument(it.source(), pages, it.members(), it.warnings());
  }

  private static ExtractedDocument lines(ExtractedDocument it, UnaryOperator<List<Line>> change) {
    return pages(
        it,
        it.pages().stream()
            .map(page -> new ExtractedPage(page.number(), change.apply(page.lines())))
            .toList());
  }

  private static List<Line> plain(List<Line> lines) {
    return lines.stream().map(it -> Line.plain(it.text())).toList();
  }

  private static List<Line> replaced(List<Line> lines, String from, String to) {
    return lines.stream()
        .map(it -> new Line(it.text().replace(from, to), it.size(), it.bold(), it.starts()))
        .toList();
  }

  private static List<Line> wrapped(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    for (Line line : lines) {
      StringBuilder piece = new StringBuilder();
      for (String word : line.text().split(" ")) {
        if (piece.length() + word.length() > 50) {
          all.add(Line.plain(piece.toString()));
          piece.setLength(0);
        }
        piece.append(piece.isEmpty() ? "" : " ").append(word);
      }
      all.add(Line.plain(piece.toString()));
    }
    return all;
  }
}
