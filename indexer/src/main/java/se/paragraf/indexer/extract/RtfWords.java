package se.paragraf.indexer.extract;

import java.util.Map;
import java.util.Set;

/**
 * The control words of RTF (specification 1.9.1) that tell whether a group's text is the
 * document's, or that stand for a sign.
 */
final class RtfWords {

  /** Groups that hold no text of the document. */
  static final Set<String> PASSED =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "fldinst",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "xmlnstbl",
          "mmathPr",
          "nonshppict",
          "shprslt",
          "sp",
          "bkmkstart",
          "bkmkend",
          "atnid",
          "atnauthor",
          "atntime",
          "atnref",
          "atndate",
          "nesttableprops",
          "nonesttables",
          "pgdsctbl",
          "filetbl",
          "template",
          "private",
          "formfield",
          "xe",
          "tc",
          "picprop",
          "defchp",
          "defpap",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "ftncn",
          "aftncn",
          "userprops",
          "wgrffmtfilter",
          "pntxta",
          "pntxtb",
          "pn");

  /** Groups of the kind {@code {\*\word …}} that hold text all the same. */
  static final Set<String> KNOWN = Set.of("shppict", "shpinst", "do", "cs", "ts", "ds");

  static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("~", " "),
          Map.entry("_", "-"));

  private RtfWords() {}
}
