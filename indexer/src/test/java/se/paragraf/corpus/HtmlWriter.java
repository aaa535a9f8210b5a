package se.paragraf.corpus;

import se.paragraf.corpus.Flow.Style;

/** Writes a web page as a municipality's site would show it, with navigation round the record. */
final class HtmlWriter {

  private HtmlWriter() {}

  static String write(Composition composition, String site) {
    StringBuilder out = new StringBuilder();
    String title = Markup.escape(composition.title());
    out.append("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(title)
        .append(" – ")
        .append(site)
        .append("</title>\n</head>\n<body>\n<nav><ul><li><a href=\"/\">Start</a></li>")
        .append("<li><a href=\"/politik\">Kommun och politik</a></li>")
        .append("<li><a href=\"/politik/moten\">Möten, handlingar och protokoll</a></li></ul>")
        .append("</nav>\n<main>\n");
    for (Flow flow : composition.flows()) {
      flow(out, flow);
    }
    out.append("</main>\n<footer><p>").append(site);
    out.append("</p></footer>\n</body>\n</html>\n");
    return out.toString();
  }

  private static void flow(StringBuilder out, Flow flow) {
    switch (flow) {
      case Flow.Text text -> {
        String tag = tag(text.style());
        out.append('<').append(tag).append('>').append(Markup.escape(text.text()));
        out.append("</").append(tag).append(">\n");
      }
      case Flow.Item item ->
          out.append("<p class=\"punkt\">")
              .append(Markup.escape(item.label() + " " + item.text()))
              .append("</p>\n");
      case Flow.Table table -> table(out, table);
      case Flow.Page ignored -> {}
      case Flow.Mark ignored -> {}
    }
  }

  private static String tag(Style style) {
    return switch (style) {
      case DISPLAY -> "h1";
      case SECTION, TITLE -> "h2";
      case HEADING -> "h3";
      case LABEL -> "h4";
      case BODY, LINE, SLIDE, BULLET -> "p";
    };
  }

  private static void table(StringBuilder out, Flow.Table table) {
    out.append("<table>\n");
    for (int i = 0; i < table.rows().size(); i++) {
      String tag = i == 0 && table.headed() ? "th" : "td";
      out.append("<tr>");
      for (String cell : table.rows().get(i)) {
        out.append('<').append(tag).append('>');
        out.append(String.join("<br>", Markup.lines(cell).stream().map(Markup::escape).toList()));
        out.append("</").append(tag).append('>');
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }
}
