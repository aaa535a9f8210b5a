package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.parse.Headings.Part;
import se.paragraf.model.Body;

/**
 * Finds what a § decided among its parts.
 *
 * <p>Conventions: the decision stands under the heading Beslut, perhaps with the meeting's own body
 * before it; a decision of another body that is told under its own heading was made earlier. What
 * the body proposes to a higher one under a heading right below ({@code Förslag till
 * kommunfullmäktige}) is decided in the same breath; a committee that only prepares has nothing but
 * such a proposal. Where there is no heading, the body's name opens the decision ({@code Nämnden
 * beslutar att …}). A proposal that the § quotes is no decision.
 */
final class DecisionText {

  private static final String DECIDES =
      "(?:beslutar|beslutade|beslöt|beslutat|lägger|överlämnar|har beslutat|föreslår|föreslog|tillstyrker|uppdrar|godkänner|antar|fastställer|noterar|utser|väljer|avslår|bifaller|återremitterar|bordlägger|hemställer)";

  private static final String BODY =
      "(?:kommun|stads|region|landstings)?(?:fullmäktige|styrelsen)|\\p{L}*(?:nämnden|utskottet|utskott|beredningen|styrelsen|direktionen|kommittén|rådet)"
          + "|[\\p{L}-]+- och \\p{L}*(?:nämnden|utskottet)|nämnden för [\\p{L} ,-]{3,60}|\\p{L}+ (?:nämnden|utskottet|utskott)";

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
              + ")\\s+(?:beslutar|beslutade|beslöt|föreslår|har beslutat)(?: sålunda| därmed| enhälligt)?(?:,? att föreslå)?(?: (?:att )?(?:kommun|stads|region)?(?:fullmäktige|styrelsen))?(?: besluta| beslutar)?(?: följande)?(?: att)?\\s*:?$");

  /** {@code Antecknas.} is a whole decision; what follows is the matter that was taken note of. */
  private static final Pattern ONE_WORD = Pattern.compile("(?u)\\p{Lu}\\p{Ll}+s\\.");

  private static final Pattern LIST_ITEM =
      Pattern.compile("(?u)^(?:[-–•*▪]|\\d{1,2}[.)]?\\s|[a-zåäö][.)]\\s|\\p{Ll}).*");

  private static final Pattern RESERVES =
      Pattern.compile(
          "(?u)^.{0,160}\\((?:\\p{L}{1,5}|-)\\)(?:,? (?:samt|och) .{0,120})? (?:reserverar|reserverade|anmäler reservation|lämnar (?:en )?(?:skriftlig )?reservation).*|^(?:Mot beslutet|Häremot|Mot detta beslut) reserver.*");

  private final List<SectionPart> parts;
  private final float bodySize;
  private final @Nullable Body own;

  private DecisionText(List<SectionPart> parts, float bodySize, @Nullable Body own) {
    this.parts = parts;
    this.bodySize = bodySize;
    this.own = own;
  }

  /**
   * The decision's lines, in order; none where the § has none.
   *
   * @param own the body that met, or null where it is not known
   */
  static List<TextLine> of(List<SectionPart> parts, float bodySize, @Nullable Body own) {
    return new DecisionText(parts, bodySize, own).find();
  }

  private List<TextLine> find() {
    int at = headed();
    if (at >= 0) {
      return under(at);
    }
    at = ownProposal();
    if (at >= 0) {
      return under(at);
    }
    List<TextLine> opened = opened();
    return opened.isEmpty() ? only() : opened;
  }

  /**
   * A short § without any heading may hold nothing but its decision: {@code Skrivelsen läggs till
   * handlingarna.}
   */
  private List<TextLine> only() {
    if (parts.size() > 1) {
      return List.of();
    }
    List<TextLine> last = List.of();
    List<TextLine> current = new ArrayList<>();
    int paragraphs = 0;
    for (TextLine line : trimmed(parts.getFirst().lines())) {
      if (line.isBlank()) {
        current = new ArrayList<>();
      } else {
        paragraphs += current.isEmpty() ? 1 : 0;
        current.add(line);
        last = current;
      }
    }
    String text = String.join(" ", last.stream().map(TextLine::text).toList());
    return paragraphs <= 3 && PASSIVE.matcher(text).matches() ? last : List.of();
  }

  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?u)^\\p{Lu}[^.!?\\n]{3,160}\\s(?:läggs (?:med godkännande )?till handlingarna|godkänns|antas|fastställs|noteras|antecknas|avslås|bifalls|bordläggs|återremitteras|beviljas|utses|väljs|hänskjuts|remitteras)(?:\\s[^.!?\\n]{0,120})?\\.$");

  /** The part under the heading Beslut: the own body's before a bare one before any other's. */
  private int headed() {
    int bare = -1;
    int others = -1;
    for (int index = 0; index < parts.size(); index++) {
      SectionPart part = parts.get(index);
      Headings.Found heading = part.heading();
      if (heading == null || heading.part() != Part.DECISION) {
        continue;
      }
      if (isOwn(heading.owner())) {
        return index;
      }
      if (heading.owner().isEmpty()) {
        bare = bare < 0 ? index : bare;
      } else {
        others = others < 0 ? index : others;
      }
    }
    return bare >= 0 ? bare : own == null || opened().isEmpty() ? others : -1;
  }

  /** What the body itself proposes to a higher one, where that is all that it decides. */
  private int ownProposal() {
    for (int index = 0; index < parts.size(); index++) {
      Headings.Found heading = parts.get(index).heading();
      if (heading != null
          && heading.part() == Part.PROPOSAL
          && !parts.get(index).isEmpty()
          && isOwn(heading.owner())) {
        return index;
      }
    }
    return -1;
  }

  private List<TextLine> under(int at) {
    List<TextLine> decision = new ArrayList<>(trimmed(parts.get(at).lines()));
    for (int next = at + 1; next < parts.size() && belongs(parts.get(next)); next++) {
      SectionPart part = parts.get(next);
      TextLine heading = part.line();
      if (heading != null) {
        decision.add(heading);
      }
      decision.addAll(trimmed(part.lines()));
    }
    return decision.stream().filter(it -> !it.isBlank()).toList();
  }

  /**
   * Whether a part goes on with the decision: the body's proposal to a higher one, or a heading of
   * its own words that opens with what the body does.
   */
  private boolean belongs(SectionPart part) {
    TextLine line = part.line();
    Headings.Found heading = part.heading();
    if (heading == null) {
      return line != null && opens(line.text());
    }
    if (heading.part() == Part.DECISION) {
      return isOwn(heading.owner());
    }
    return heading.part() == Part.PROPOSAL
        && !heading.target().isEmpty()
        && !targetsOwn(heading.target())
        && (heading.owner().isEmpty() || isOwn(heading.owner()));
  }

  /** Up to the signatures, and up to who reserves. */
  private static List<TextLine> trimmed(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>();
    for (TextLine line : lines) {
      String text = line.text();
      if (!line.isBlank()) {
        if (Headings.SIGNATURE.matches(text) || RESERVES.matcher(text).matches()) {
          break;
        }
      }
      boolean first = kept.stream().allMatch(TextLine::isBlank);
      kept.add(line);
      if (first && ONE_WORD.matcher(text).matches()) {
        break;
      }
    }
    return kept;
  }

  /** The last paragraph that opens with the body and what it does, with the list that follows. */
  private List<TextLine> opened() {
    List<TextLine> found = List.of();
    for (SectionPart part : parts) {
      boolean quoted =
          part.is(Part.PROPOSAL)
              || part.is(Part.YRKANDE)
              || part.is(Part.BASIS)
              || part.is(Part.RESERVATION);
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
        whole.addAll(trimmed(lines));
        return whole.stream().filter(it -> !it.isBlank()).toList();
      }
      for (int index = 0; index < lines.size(); index++) {
        boolean first = index == 0 || endsParagraph(lines.get(index - 1));
        if (first && opens(lines.get(index).text())) {
          found = paragraph(lines.subList(index, lines.size()));
        }
      }
    }
    return found;
  }

  private static boolean endsParagraph(TextLine line) {
    return line.isBlank() || ".:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  private boolean opens(String text) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    var matcher = OPENS.matcher(text);
    return matcher.matches() && isOwn(matcher.group("body") + "s");
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
  private List<TextLine> paragraph(List<TextLine> all) {
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
    for (TextLine line : trimmed(lines)) {
      if (line.isBlank()) {
        afterBlank = kept.size() > (phrase && !heading ? 1 : 0);
        continue;
      }
      if (afterBlank && !LIST_ITEM.matcher(line.text()).matches()) {
        break;
      }
      kept.add(line);
      afterBlank = false;
    }
    return kept;
  }

  private boolean targetsOwn(String target) {
    return isOwn(target.toLowerCase(Locale.ROOT) + "s");
  }

  /**
   * Whether the genitive names the body that met: by its name, by the last part of it ({@code
   * arbetsutskottets}) or by its sort ({@code nämndens}).
   */
  private boolean isOwn(String genitive) {
    Body body = own;
    if (genitive.isEmpty()) {
      return false;
    }
    if (body == null) {
      return true;
    }
    String owner = genitive.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    String name = body.name().toLowerCase(Locale.ROOT);
    return name.equals(owner)
        || name.equals(owner + "s")
        || (name + "et").equals(owner)
        || name.endsWith(owner.replaceFirst("et$", "")) && owner.length() >= 7
        || (owner.equals("nämnden") && name.contains("nämnd"))
        || (owner.equals("styrelsen") && name.endsWith("styrelsen"))
        || (owner.equals("fullmäktige") && name.endsWith("fullmäktige"));
  }
}
