package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.indexer.parse.Headings.Part;

/**
 * Finds a decision that has no heading: the body's name opens it ({@code Nämnden beslutar att …}),
 * or a short § holds nothing else.
 */
final class UnheadedDecision {

  private static final String DECIDES =
      "(?:beslutar|beslutade|beslöt|beslutat|lägger|överlämnar|har"
          + " beslutat|föreslår|föreslog|tillstyrker|uppdrar|godkänner|antar|fastställer|noterar|utser|väljer|avslår|bifaller|återremitterar|bordlägger|hemställer)";

  private static final String BODY =
      "(?:kommun|stads|region|landstings)?(?:fullmäktige|styrelsen)|\\p{L}*(?:nämnden|utskottet|utskott|beredningen|styrelsen|direktionen|kommittén|rådet)|[\\p{L}-]+-"
          + " och \\p{L}*(?:nämnden|utskottet)|nämnden för [\\p{L} ,-]{3,60}|\\p{L}+"
          + " (?:nämnden|utskottet|utskott)";

  /** A paragraph that opens with the body and what it does; not one that cites an earlier day. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?iu)^(?<body>"
              + BODY
              + ")\\s+"
              + DECIDES
              + "(?!\\s+(?:den\\s+)?(?:\\d{1,2}\\s|(?:19|20)\\d\\d))(?!\\s+(?:i|vid|under|på)\\s+(?:\\p{L}+\\s+)?(?:19|20)?\\d).*");

  /** {@code Nämnden beslutar} alone on its line is the heading of what follows. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?iu)^(?:"
              + BODY
              + ")\\s+(?:beslutar|beslutade|beslöt|föreslår|har beslutat)(?: sålunda| därmed|"
              + " enhälligt)?(?:,? att föreslå)?(?: (?:att"
              + " )?(?:kommun|stads|region)?(?:fullmäktige|styrelsen))?(?: besluta| beslutar)?(?:"
              + " följande)?(?: att)?\\s*:?$");

  private static final Pattern LIST_ITEM =
      Pattern.compile("(?u)^(?:[-–•*▪]|\\d{1,2}[.)]?\\s|[a-zåäö][.)]\\s|\\p{Ll}).*");

  /** A phrase that ends in the body's own decision, or in what it proposes to another. */
  private static final Pattern PROPOSES = Pattern.compile("(?iu)\\sföresl(?:år|å)(?!\\p{L})");

  private final List<SectionPart> parts;
  private final float bodySize;
  private final OwnBody own;

  UnheadedDecision(List<SectionPart> parts, float bodySize, OwnBody own) {
    this.parts = parts;
    this.bodySize = bodySize;
    this.own = own;
  }

  /**
   * A short § without any heading may hold nothing but its decision: {@code Skrivelsen läggs till
   * handlingarna.}
   */
  DecisionText only() {
    if (parts.size() > 1) {
      return DecisionText.NONE;
    }
    List<TextLine> last = List.of();
    List<TextLine> current = new ArrayList<>();
    int paragraphs = 0;
    for (TextLine line : DecisionEnd.trimmed(parts.getFirst().lines())) {
      if (line.isBlank()) {
        current = new ArrayList<>();
      } else {
        paragraphs += current.isEmpty() ? 1 : 0;
        current.add(line);
        last = current;
      }
    }
    String text = String.join(" ", last.stream().map(TextLine::text).toList());
    return paragraphs <= 3 && PASSIVE.matcher(text).matches()
        ? new DecisionText(last, false)
        : DecisionText.NONE;
  }

  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?u)^\\p{Lu}[^.!?\\n"
              + "]{3,160}\\s(?:läggs (?:med godkännande )?till"
              + " handlingarna|godkänns|antas|fastställs|noteras|antecknas|avslås|bifalls|bordläggs|återremitteras|beviljas|utses|väljs|hänskjuts|remitteras)(?:\\s[^.!?\\n"
              + "]{0,120})?\\.$");

  /** The last paragraph that opens with the body and what it does, with the list that follows. */
  DecisionText opened() {
    DecisionText found = DecisionText.NONE;
    for (SectionPart part : parts) {
      boolean quoted = part.is(Part.PROPOSAL) || part.is(Part.BASIS) || part.is(Part.RESERVATION);
      if (quoted) {
        continue;
      }
      List<TextLine> lines = part.lines();
      TextLine heading = part.line();
      if (heading != null && part.heading() == null && opens(heading.text())) {
        List<TextLine> whole = new ArrayList<>();
        if (!PHRASE.matcher(heading.text()).matches()) {
          whole.add(heading);
        }
        whole.addAll(DecisionEnd.trimmed(lines));
        return new DecisionText(whole, !whole.contains(heading) && proposes(heading.text()));
      }
      for (int index = 0; index < lines.size(); index++) {
        boolean first = index == 0 || endsParagraph(lines.get(index - 1));
        if (first
            && opens(lines.get(index).text())
            && (!part.is(Part.YRKANDE) || endsDebate(lines, index))) {
          found = paragraph(lines.subList(index, lines.size()));
        }
      }
    }
    return found;
  }

  /**
   * Whether the phrase stands alone below what was said: {@code Nämnden beslutar}; in a yrkande the
   * sentence before it is not ended.
   */
  private static boolean endsDebate(List<TextLine> lines, int at) {
    int above = at - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    return above >= 0
        && above < at - 1
        && lines.get(above).text().endsWith(".")
        && PHRASE.matcher(lines.get(at).text()).matches();
  }

  private static boolean endsParagraph(TextLine line) {
    return line.isBlank() || ".:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  boolean opens(String text) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    var matcher = OPENS.matcher(text);
    return matcher.matches() && own.isNamed(matcher.group("body"));
  }

  /**
   * Whether a line opens some body's decision, so that no title goes on over it.
   *
   * @param text a whole line
   */
  static boolean opensDecision(String text) {
    return text.length() > 12
        && Character.isUpperCase(text.charAt(0))
        && (text.contains("besl") || text.contains("föresl"))
        && OPENS.matcher(text).matches();
  }

  /** A paragraph, and after an empty line only what goes on as a list. */
  private DecisionText paragraph(List<TextLine> all) {
    List<TextLine> kept = new ArrayList<>();
    TextLine first = all.getFirst();
    boolean phrase = PHRASE.matcher(first.text()).matches();
    // Where the format tells no sizes, it is one if the § has others.
    boolean heading =
        first.bold() || (bodySize == 0 ? parts.size() > 1 : first.size() > bodySize + 0.5f);
    if (phrase && !heading) {
      kept.add(first);
    }
    List<TextLine> lines = phrase ? all.subList(1, all.size()) : all;
    boolean afterBlank = false;
    for (TextLine line : DecisionEnd.trimmed(lines)) {
      if (line.isBlank()) {
        afterBlank = kept.size() > (phrase && !heading ? 1 : 0);
        continue;
      }
      // In lines set far apart a sentence goes on behind an empty one.
      boolean ended = kept.isEmpty() || endsParagraph(kept.getLast());
      if (afterBlank && ended && !LIST_ITEM.matcher(line.text()).matches()) {
        break;
      }
      kept.add(line);
      afterBlank = false;
    }
    return new DecisionText(kept, phrase && heading && proposes(first.text()));
  }

  private static boolean proposes(String phrase) {
    return PROPOSES.matcher(phrase).find();
  }
}
