package se.paragraf.indexer.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.DecisionOutcome;

/**
 * Tells what became of a matter from the points of its decision.
 *
 * <p>Conventions: the first point decides the matter itself, those below what follows from it; so
 * the first point that has such a verb counts. That something is answered, passed on or noted may
 * also stand last, below what the § is about: then it counts only where no other point decides, or
 * where the point opens with the word that the title opens with ({@code Redovisning av uppdraget …
 * antecknas}). A § about a motion is the other way round: what is done with the motion counts,
 * wherever it stands. A proposal to another body decides nothing: it counts where the body decides
 * nothing for its own part. What is decided as proposed is what the § says was proposed.
 */
final class OutcomeReader {

  /** What the council's members and the inhabitants put to it, as titles name it. */
  private static final Pattern MOTION_TITLE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:motion(?:en|er|erna)?(?=\\s*$|\\s*[:–,(\\d-]|\\s+(?:av|från|om|angående|gällande|rörande|avseende|med|nr|nummer|väckt|ställd)(?!\\p{L}))"
              + "|(?:hemställan|framställan|skrivelse)(?=\\s+(?:av|från|om)(?!\\p{L}))|(?:medborgar|invånar|e-|ledamots)förslag\\p{L}*|(?:medborgar|ledamots)initiativ\\p{L}*|interpellation(?:en|er)?)");

  private static final Pattern MOTION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:motion(?:en|ens|erna|er)?|interpellation\\p{L}*|initiativet|(?:\\p{L}+-?)?förslaget|hemställan|framställan|skrivelsen|\\p{L}*initiativet)(?!\\p{L})");

  /** What the body orders, spends or chooses: the matter itself, though no outcome names it. */
  private static final Pattern ORDERS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:uppdra[rs]?|uppdrogs?|(?:i|får|ge[rs]?)\\s+uppdrag|ska(?:ll)?|anvisa[rs]?|avsätt(?:er|a|s)|utse[rs]?|välj(?:er|a|s)|upphäv(?:er|a|s)|inrätta[rs]?|införa?s?|tecknar?|entlediga[rs]?|avskriv(?:er|a|s))(?!\\p{L})");

  /** Long enough to be the matter's own. */
  private static final Pattern FIRST_WORD =
      Pattern.compile("(?u)^\\s*(?:\\d{1,2}[.)]\\s*|att\\s)?(?<word>\\p{L}{6,})");

  private final String title;
  private final boolean motion;
  private final Proposals proposals;

  private OutcomeReader(String title, Proposals proposals) {
    this.title = title;
    this.motion = isOfMotion(title);
    this.proposals = proposals;
  }

  /**
   * The outcome, or null where no word tells it.
   *
   * @param title of the §
   * @param proposals what the § says was proposed
   */
  static @Nullable DecisionOutcome read(
      List<DecisionPoint> points, String title, Proposals proposals) {
    return new OutcomeReader(title, proposals).read(points);
  }

  /** Whether the § is about a motion, which can come to more than being granted or not. */
  static boolean isOfMotion(String title) {
    return MOTION_TITLE.matcher(title).find();
  }

  private @Nullable DecisionOutcome read(List<DecisionPoint> points) {
    DecisionOutcome decided = motion ? ofMotion(points) : null;
    if (decided == null) {
      decided = ofFirst(points);
    }
    boolean proposes = points.stream().anyMatch(DecisionPoint::proposal);
    return decided == null && proposes ? DecisionOutcome.FORESLAS : decided;
  }

  private @Nullable DecisionOutcome ofMotion(List<DecisionPoint> points) {
    for (DecisionPoint point : points) {
      DecisionOutcome outcome = point.proposal() ? null : OutcomeWords.outcomeOf(point.text());
      if (outcome != null
          && switch (outcome) {
            case ATERREMISS, BORDLAGGNING -> true;
            case BESVARAD, BIFALL, AVSLAG -> MOTION.matcher(point.text()).find();
            case GODKANNS -> opensLike(title, point.text());
            case ANTAS, NOTERAS, OVERLAMNAS, FORESLAS -> false;
          }) {
        return outcome;
      }
    }
    return null;
  }

  private @Nullable DecisionOutcome ofFirst(List<DecisionPoint> points) {
    boolean orders = false;
    for (DecisionPoint point : points) {
      if (point.proposal()) {
        continue;
      }
      DecisionOutcome outcome = OutcomeWords.outcomeOf(point.text());
      if (outcome == null) {
        // What becomes of a motion is not granted as a matter of course.
        outcome = proposals.decidedBy(point.text(), !motion);
      }
      boolean follows =
          orders
              && !opensLike(title, point.text())
              && (outcome == DecisionOutcome.BESVARAD
                  || outcome == DecisionOutcome.OVERLAMNAS
                  || outcome == DecisionOutcome.NOTERAS);
      if (outcome != null && !follows) {
        return outcome;
      }
      orders |= ORDERS.matcher(point.text()).find();
    }
    return null;
  }

  private static boolean opensLike(String title, String point) {
    Matcher subject = FIRST_WORD.matcher(point);
    Matcher matter = FIRST_WORD.matcher(title);
    return subject.find()
        && matter.find()
        && matter.group("word").equalsIgnoreCase(subject.group("word"));
  }
}
