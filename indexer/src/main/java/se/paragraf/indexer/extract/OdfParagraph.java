package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph or heading of an OpenDocument file on its way. */
final class OdfParagraph {

  private record Span(@Nullable String style, float size, boolean bold, boolean hidden) {}

  private final OdfReader in;
  private final BlockSink sink;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> below = new ArrayList<>();
  private final Deque<Span> spans = new ArrayDeque<>();
  private int boldLetters;
  private float size;

  OdfParagraph(OdfReader in, BlockSink sink) {
    this.in = in;
    this.sink = sink;
  }

  void read(Xml xml) throws IOException {
    String element = xml.name();
    boolean heading = element.equals("h");
    int level = xml.number("outline-level", 1);
    String style = xml.attribute("style-name");
    // Before what is in it: a note has paragraphs of its own.
    String label = heading ? in.lists.heading(level) : in.lists.label(style);
    spans.push(
        new Span(
            style,
            in.styles.paragraphSize(style),
            in.styles.isBold("paragraph", style, false),
            in.styles.isHidden("paragraph", style)));
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart()) {
        inline(xml);
      } else if (xml.isText()) {
        letters(collapsed(xml.text()));
      } else if (xml.isEnd("span") && spans.size() > 1) {
        spans.pop();
      }
    }
    end(heading, label);
  }

  private void inline(Xml xml) throws IOException {
    switch (xml.name()) {
      case "span" -> span(xml.attribute("style-name"));
      case "s" -> letters(" ".repeat(Math.clamp(xml.number("c", 1), 1, 200)));
      case "tab" -> letters("\t");
      case "line-break" -> letters("\n");
      case "note" -> note(xml);
      case "page-number", "page-count" -> {
        // Some programs leave it to the reader to count.
        String number = xml.content();
        letters(number.isBlank() ? "1" : number);
      }
      case "frame" -> below.addAll(in.frame(xml));
      case "custom-shape", "rect", "line", "ellipse", "g" -> shape(xml, xml.name());
      default -> in.apart(xml);
    }
  }

  private void span(@Nullable String style) {
    Span around = spans.getFirst();
    spans.push(
        new Span(
            style,
            in.styles.size("text", style, around.size()),
            in.styles.isBold("text", style, around.bold()),
            around.hidden() || in.styles.isHidden("text", style)));
  }

  /** Line feeds and blanks of the file's own layout are one blank. */
  private String collapsed(String letters) {
    StringBuilder out = new StringBuilder(letters.length());
    boolean after = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      boolean blank = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
      if (!blank) {
        out.append(letter);
      } else if (!after) {
        out.append(' ');
      }
      after = blank;
    }
    return out.toString();
  }

  private void letters(String letters) {
    Span span = spans.getFirst();
    if (span.hidden()) {
      return;
    }
    String family = spans.size() == 1 ? "paragraph" : "text";
    text.append(in.styles.printed(family, span.style(), letters));
    if (!letters.isBlank()) {
      size = Math.max(size, span.size());
      boldLetters += span.bold() ? letters.length() : 0;
    }
  }

  /** A note is read below the paragraph that it belongs to. */
  private void note(Xml xml) throws IOException {
    String sign = "";
    TableCell note = new TableCell();
    while (xml.next() && !xml.isEnd("note")) {
      if (xml.isStart("note-citation")) {
        sign = "[" + xml.content().strip() + "]";
      } else if (xml.isStart("note-body")) {
        in.blocks(xml, "note-body", note);
      }
    }
    letters(sign);
    below.add(Line.plain(sign + " " + LineCollector.oneLine(note.text())));
  }

  private void shape(Xml xml, String element) throws IOException {
    TableCell box = new TableCell();
    in.blocks(xml, element, box);
    below.addAll(box.lines().stream().filter(it -> !it.isBlank()).toList());
  }

  private void end(boolean heading, String label) {
    String words = text.toString();
    boolean bold = heading || boldLetters * 2 > words.strip().length();
    sink.paragraph(
        label.isEmpty() || words.isBlank() ? words : label + " " + words.stripLeading(),
        size,
        bold && !words.isBlank(),
        heading);
    if (!below.isEmpty()) {
      sink.lines(below);
    }
  }
}
