package se.paragraf.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the text of an RTF as it is printed.
 *
 * <p>Tika's parser loses its tables, the numbers of its lists and its notes. Conventions of the
 * format: a group's properties end with it; a group that begins with {@code \*} and a word that is
 * not known is passed over; the number of a list's item is written out in a group {@code listtext}
 * or {@code pntext} for programs that do not count; letters outside the charset are {@code \}{@code
 * u8211} with a substitute behind.
 */
final class RtfReader {

  private final RtfTokens tokens;
  private final PagePictures pictures;
  private final MemberSpool spool;
  private final List<ExtractedDocument.Member> members = new ArrayList<>();
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Line> heads = new ArrayList<>();
  private final List<Line> feet = new ArrayList<>();
  private RtfState state;
  private boolean ignorable;
  private int skipped;
  private int defined;
  private int notes;
  private int comments;

  RtfReader(RtfTokens tokens, PagePictures pictures, MemberSpool spool, LineCollector body) {
    this.tokens = tokens;
    this.spool = spool;
    this.pictures = pictures;
    this.state = new RtfState(new RtfOutput(body));
  }

  int comments() {
    return comments;
  }

  List<ExtractedDocument.Member> members() {
    return members;
  }

  List<Line> heads() {
    return heads;
  }

  List<Line> feet() {
    return feet;
  }

  void read() throws IOException {
    for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
      switch (kind) {
        case GROUP -> {
          flush();
          outer.push(state);
          state = state.inner();
          ignorable = false;
        }
        case GROUP_END -> endGroup();
        case WORD -> word();
        case BYTE -> letter(tokens.letter());
        case END -> {
          // The loop's own end.
        }
      }
    }
    while (!outer.isEmpty()) {
      endGroup();
    }
    flush();
    state.out.end();
  }

  private void endGroup() throws IOException {
    flush();
    if (state.picture != null && (outer.isEmpty() || outer.getFirst().picture == null)) {
      state.out.below(state.picture.lines(pictures));
    }
    if (state.object != null && (outer.isEmpty() || outer.getFirst().object == null)) {
      ExtractedDocument.Member member = state.object.member(spool, members.size() + 1);
      if (member != null) {
        members.add(member);
      }
    }
    if (state.end != null) {
      state.end.run();
    }
    if (!outer.isEmpty()) {
      state = outer.pop();
    }
    ignorable = false;
  }

  private void letter(int letter) {
    if (skipped > 0) {
      skipped--;
    } else if (state.picture != null) {
      state.picture.digit(letter);
    } else if (state.object != null) {
      state.object.digit(letter);
    } else if (!state.passed && !state.fonts) {
      bytes.write(letter);
    }
  }

  private void flush() {
    if (bytes.size() == 0) {
      return;
    }
    String letters;
    if (fonts.isSymbols(state.font)) {
      StringBuilder signs = new StringBuilder();
      for (byte code : bytes.toByteArray()) {
        signs.append(code == ' ' ? " " : DocxParagraph.symbol("F0%02X".formatted(code & 255)));
      }
      letters = signs.toString();
    } else {
      letters = bytes.toString(fonts.of(state.font));
    }
    bytes.reset();
    letters(letters);
  }

  private void letters(String letters) {
    if (!state.passed && !state.hidden && !state.struck) {
      String printed = state.capitals ? letters.toUpperCase(java.util.Locale.ROOT) : letters;
      state.out.letters(state.label ? printed.replace('\t', ' ') : printed, state.size, state.bold);
    }
  }

  private void word() throws IOException {
    flush();
    String word = tokens.word();
    if (word.equals("*")) {
      ignorable = true;
      return;
    }
    if (word.equals("u")) {
      letters(String.valueOf((char) tokens.number(0)));
      skipped = state.substitutes;
      return;
    }
    if (skipped > 0 && RtfWords.SIGNS.containsKey(word)) {
      skipped--;
      return;
    }
    skipped = 0;
    if (word.equals("bin")) {
      tokens.skip(tokens.number(0));
    } else if (destination(word)) {
      // Its text goes on there.
    } else if (RtfWords.PASSED.contains(word) || (ignorable && !RtfWords.KNOWN.contains(word))) {
      state.passed = true;
    } else if (!state.passed) {
      property(word);
    }
    ignorable = false;
  }

  /** Groups whose text goes somewhere else. */
  private boolean destination(String word) {
    switch (word) {
      case "fonttbl" -> state.fonts = true;
      case "pict" -> state.picture = new RtfPicture();
      case "objdata" -> state.object = new RtfObject();
      case "listtext", "pntext" -> state.label = true;
      case "header", "headerl", "headerr", "headerf" -> apart(heads);
      case "footer", "footerl", "footerr", "footerf" -> apart(feet);
      case "annotation" -> {
        comments++;
        state.passed = true;
      }
      case "footnote" -> note();
      case "shptxt", "dptxbxtext" -> box();
      case "ud" -> state.passed = false;
      case "upr" -> state.passed = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void apart(List<Line> lines) {
    if (state.passed) {
      return;
    }
    LineCollector margin = new LineCollector();
    RtfOutput out = new RtfOutput(margin);
    state.out = out;
    state.end =
        () -> {
          out.end();
          for (ExtractedPage page : margin.pages()) {
            for (Line line : page.lines()) {
              if (line.hasLetters()
                  && lines.stream().noneMatch(it -> it.text().equals(line.text()))) {
                lines.add(line);
              }
            }
          }
        };
  }

  private void note() {
    if (state.passed) {
      return;
    }
    String sign = "[" + ++notes + "]";
    RtfOutput around = state.out;
    letters(sign);
    TableCell note = new TableCell();
    RtfOutput out = new RtfOutput(note);
    state.out = out;
    state.plain();
    state.end =
        () -> {
          out.end();
          around.below(List.of(Line.plain(sign + " " + LineCollector.oneLine(note.text()))));
        };
  }

  private void box() {
    if (state.passed) {
      return;
    }
    RtfOutput around = state.out;
    TableCell box = new TableCell();
    RtfOutput out = new RtfOutput(box);
    state.out = out;
    state.end =
        () -> {
          out.end();
          around.below(box.lines().stream().filter(it -> !it.isBlank()).toList());
        };
  }

  private void property(String word) {
    String sign = RtfWords.SIGNS.get(word);
    if (sign != null) {
      letters(sign);
      return;
    }
    switch (word) {
      case "par", "sect", "page" -> state.out.paragraph();
      case "pard" -> {
        state.out.inTable(false);
        state.out.heading(false);
      }
      case "intbl" -> state.out.inTable(true);
      case "outlinelevel" -> state.out.heading(tokens.number(9) < 9);
      case "cell" -> state.out.cell();
      case "row" -> state.out.row();
      case "nestcell" -> state.out.innerCell();
      case "nestrow" -> state.out.innerRow();
      case "plain" -> state.plain();
      case "b" -> state.bold = tokens.isOn();
      case "fs" -> state.size = tokens.number(24) / 2f;
      case "v" -> state.hidden = tokens.isOn();
      case "deleted" -> state.struck = tokens.isOn();
      case "caps" -> state.capitals = tokens.isOn();
      case "uc" -> state.substitutes = Math.clamp(tokens.number(1), 0, 10);
      case "ansi", "mac", "pc", "pca", "ansicpg" -> fonts.document(word, tokens.number(1252));
      case "f" -> {
        state.font = tokens.number(0);
        defined = state.font;
      }
      case "fcharset" -> {
        if (state.fonts) {
          fonts.add(defined, tokens.number(0));
        }
      }
      default -> {
        if (state.picture != null) {
          state.picture.property(word, tokens.number(0));
        }
      }
    }
  }
}
