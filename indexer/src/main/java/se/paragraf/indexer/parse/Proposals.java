package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.parse.Headings.Part;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.Yrkande;

/**
 * What a § says was proposed, and by whom: it tells what is decided as proposed ({@code beslutar
 * enligt ordförandens förslag}).
 *
 * <p>Conventions: a proposal stands under its heading ({@code Förvaltningens förslag till beslut})
 * or in a sentence with its verb ({@code Ordföranden föreslår att …}, {@code Anna Ek (S) yrkar …}).
 * What an office or a preparing body proposes is what the matter is about, and granted, unless
 * somebody in the § asks for the contrary; what anybody else proposes must be told.
 */
final class Proposals {

  /** Whose proposal it is stands before the word. */
  private static final Pattern AS_PROPOSED =
      Pattern.compile(
          "(?isu)(?<!\\p{L})beslut(?:ar?|ade|as)\\s+(?:att\\s+besluta\\s+)?(?:enligt|i\\s+enlighet\\s+med)\\s+(?<whose>(?:[\\p{L}-]+\\s+){0,5}?)(?:besluts)?förslag(?:et)?(?!\\p{L})(?!.*\\satt\\s)");

  private static final Pattern SAYS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:föresl(?:år|og|agit)|(?:avslags|bifalls|återremiss)?yrk(?:ar|ade|at)|förordar|hemställer)(?!\\p{L})(?<what>.*)$",
          Pattern.DOTALL);

  /** {@code yrkar avslag på förslaget att anta planen}: the noun comes before any verb. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?iu)^\\W*(?:[\\p{L}()]+\\s+){0,4}?(?<noun>avslag|återremiss|bordläggning|bifall)(?!\\p{L})");

  /** Support for another's proposal is what that proposal says. */
  private static final Pattern SUPPORT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})bifall\\s+till\\s+(?<whose>(?:[\\p{L}-]+\\s+){0,4}?)(?:besluts)?förslag(?:et)?(?!\\p{L})");

  /** Who prepares what a body decides, by the last word that names them. */
  private static final Pattern PREPARING =
      Pattern.compile(
          "(?iu)(?:förvaltning|kontor|utskott|beredning|nämnd|styrelse|stab|avdelning|enhet|direktör|chef|konsulent|handläggare|sekreterare)\\p{L}{0,4}$|^(?:(?:föreliggande|framlagt|upprättat|liggande)?)$");

  private static final Pattern GENITIVE = Pattern.compile("(?iu)(?:e[nt]s|s)$");

  private static final Pattern SENTENCE = Pattern.compile("(?u)(?<=[.!?])\\s+(?=\\p{Lu})|\\n\\n");

  /** So long is the stem of an office; shorter ones are in names of others as well. */
  private static final int DISTINCT = 6;

  private static final Set<Part> TELLING =
      EnumSet.of(Part.PROPOSAL, Part.YRKANDE, Part.VOTE, Part.OTHER);

  private static final Set<DecisionOutcome> CONTRARY =
      EnumSet.of(DecisionOutcome.AVSLAG, DecisionOutcome.ATERREMISS, DecisionOutcome.BORDLAGGNING);

  static final Proposals NONE = new Proposals(List.of());

  /**
   * One proposal.
   *
   * @param whose the words that name who proposes; empty where nobody is named
   * @param outcome what would become of the matter, or null where no word tells it
   * @param supported whose proposal it only supports, or null
   */
  private record Proposal(
      String whose, @Nullable DecisionOutcome outcome, @Nullable String supported) {}

  private final List<Proposal> all;

  private Proposals(List<Proposal> all) {
    this.all = all;
  }

  static Proposals read(List<SectionPart> parts, List<Yrkande> yrkanden) {
    List<Proposal> all = new ArrayList<>();
    for (SectionPart part : parts) {
      Headings.Found heading = part.heading();
      if (heading != null && !TELLING.contains(heading.part())) {
        continue;
      }
      if (heading != null && heading.part() == Part.PROPOSAL) {
        all.add(proposal(heading.owner(), text(part, "\n")));
      } else {
        for (String sentence : SENTENCE.split(text(part, " "))) {
          Matcher says = SAYS.matcher(sentence);
          if (says.find()) {
            all.add(proposal(sentence.substring(0, says.start()), says.group("what")));
          }
        }
      }
    }
    for (Yrkande it : yrkanden) {
      Matcher says = SAYS.matcher(it.text());
      if (!says.find()) {
        all.add(proposal(it.name(), it.text()));
      }
    }
    return new Proposals(all);
  }

  private static Proposal proposal(String whose, String what) {
    Matcher noun = NOUN.matcher(what);
    Matcher support = SUPPORT.matcher(what);
    return new Proposal(
        name(whose),
        noun.find() ? named(noun.group("noun")) : firstOf(what),
        support.find() ? name(support.group("whose")) : null);
  }

  private static String name(String whose) {
    return whose.strip().toLowerCase(Locale.ROOT);
  }

  private static DecisionOutcome named(String noun) {
    return switch (noun.toLowerCase(Locale.ROOT)) {
      case "avslag" -> DecisionOutcome.AVSLAG;
      case "återremiss" -> DecisionOutcome.ATERREMISS;
      case "bordläggning" -> DecisionOutcome.BORDLAGGNING;
      default -> DecisionOutcome.BIFALL;
    };
  }

  private static @Nullable DecisionOutcome firstOf(String what) {
    for (String point : what.split("\\n")) {
      DecisionOutcome outcome = OutcomeWords.outcomeOf(point);
      if (outcome != null) {
        return outcome;
      }
    }
    return null;
  }

  /** An empty line stays one, so that a heading of other words is no part of the sentence below. */
  private static String text(SectionPart part, String between) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : part.lines()) {
      text.append(line.isBlank() ? "\n\n" : line.text() + between);
    }
    return text.toString();
  }

  /**
   * What a point decides that is made as proposed; null where it is not made so, or where what was
   * proposed is not known.
   *
   * @param matter whether what is prepared is the matter itself, and so granted unless told
   */
  @Nullable DecisionOutcome decidedBy(String point, boolean matter) {
    Matcher asProposed = AS_PROPOSED.matcher(point);
    if (!asProposed.find()) {
      return null;
    }
    String whose = name(asProposed.group("whose"));
    Proposal its = of(whose);
    if (its != null && its.supported != null) {
      whose = its.supported;
      its = of(whose);
    }
    if (its != null && its.outcome != null && its.supported == null) {
      return its.outcome;
    }
    boolean contrary =
        all.stream().anyMatch(it -> it.outcome != null && CONTRARY.contains(it.outcome));
    return matter && !contrary && isPreparing(whose) ? DecisionOutcome.BIFALL : null;
  }

  private static boolean isPreparing(String whose) {
    return PREPARING.matcher(whose).find();
  }

  /** The proposal of somebody; of who prepares also one under a heading that names nobody. */
  private @Nullable Proposal of(String whose) {
    String stem = GENITIVE.matcher(whose).replaceFirst("");
    String last = stem.substring(stem.lastIndexOf(' ') + 1);
    Proposal bare = null;
    for (Proposal it : all) {
      if (it.whose.isEmpty()) {
        bare = bare == null && isPreparing(whose) ? it : bare;
      } else if (stem.isEmpty()
          ? isPreparing(it.whose)
          : it.whose.contains(stem) || last.length() >= DISTINCT && it.whose.contains(last)) {
        return it;
      }
    }
    return bare;
  }
}
