package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.parse.Headings.Part;
import se.paragraf.model.DecisionOutcome;

/**
 * What the chair found that the meeting had decided, for decisions whose own words name no outcome
 * ({@code Hultebo skola läggs ned}).
 *
 * <p>Convention: under Beslutsgång or Propositionsordning stands {@code Ordföranden finner att
 * nämnden bifaller förvaltningens förslag}. What is found of an addition to the proposal, or of
 * when the matter shall be decided, is not what becomes of the matter.
 */
final class ChairsFinding {

  private static final Pattern FINDS =
      Pattern.compile(
          "(?isu)(?<!\\p{L})(?:finner|fann)\\s(?:[^.]{0,40}?\\s)?att\\s+(?<what>(?:[\\p{L}-]+\\s+){1,5}?"
              + "(?:(?:har\\s+)?besluta[rt]\\s|(?:bifaller|biföll|bifallit|avslår|avslog|avslagit)\\s).*)");

  private static final Pattern GRANTS =
      Pattern.compile(
          "(?isu)^(?:[\\p{L}-]+\\s+){1,5}?(?:(?:har\\s+)?besluta[rt]\\s+(?:att\\s+)?)?(?:bifall(?:a|er|it)|biföll)\\s+(?:[\\p{L}-]+\\s+){0,4}(?:besluts|huvud)?förslag(?:et)?(?!\\p{L})");

  private static final Pattern REJECTS =
      Pattern.compile(
          "(?isu)^(?:[\\p{L}-]+\\s+){1,5}?(?:(?:har\\s+)?besluta[rt]\\s+(?:att\\s+)?)?(?:avsl(?:å|år|og|agit))\\s+(?:[\\p{L}-]+\\s+){0,4}(?:förslag(?:et)?|ansökan|motionen)(?!\\p{L})");

  private static final Pattern ASIDE =
      Pattern.compile("(?iu)tilläggs|ändrings|återremi|bordlägg|avgöras|avgörs|idag|i dag");

  private static final Pattern SENTENCE = Pattern.compile("(?u)(?<=[.!?])\\s+(?=\\p{Lu})");

  private static final Set<Part> TELLING = EnumSet.of(Part.VOTE, Part.YRKANDE, Part.OTHER);

  private ChairsFinding() {}

  /** The outcome that was found of the matter, or null where none was. */
  static @Nullable DecisionOutcome read(List<SectionPart> parts) {
    List<DecisionOutcome> found = new ArrayList<>();
    for (SectionPart part : parts) {
      if (TELLING.contains(part.heading() == null ? Part.OTHER : part.heading().part())) {
        String text = String.join(" ", part.lines().stream().map(TextLine::text).toList());
        for (String sentence : SENTENCE.split(text)) {
          Matcher finds = FINDS.matcher(sentence);
          if (finds.find() && !ASIDE.matcher(sentence).find()) {
            DecisionOutcome outcome = outcome(finds.group("what"));
            if (outcome != null) {
              found.add(outcome);
            }
          }
        }
      }
    }
    return found.stream().distinct().count() == 1 ? found.getFirst() : null;
  }

  private static @Nullable DecisionOutcome outcome(String what) {
    if (GRANTS.matcher(what).find()) {
      return DecisionOutcome.BIFALL;
    }
    return REJECTS.matcher(what).find() ? DecisionOutcome.AVSLAG : null;
  }
}
