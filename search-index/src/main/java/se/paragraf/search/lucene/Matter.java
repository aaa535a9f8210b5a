package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.paragraf.search.Criterion;

/**
 * What a question is about: the question without the words that only ask, such as {@code vad} and
 * {@code hur hög är}. A question of nothing else is about those words.
 */
final class Matter {

  /** After {@code hur} they ask for a measure and are none. */
  private static final Set<String> MEASURES =
      Set.of(
          "bra", "bred", "brett", "dyr", "dyra", "dyrt", "fort", "gamla", "gammal", "gammalt",
          "hög", "höga", "högt", "låg", "låga", "lågt", "lång", "långa", "långt", "länge", "lätt",
          "mycket", "många", "nära", "ofta", "sent", "snabbt", "stor", "stora", "stort", "svårt",
          "tidigt", "väl");

  private static final Set<String> HOW = Set.of("hur");

  private Matter() {}

  static Criterion of(Criterion asked, CriterionTranslator translator) {
    if (!(asked instanceof Criterion.AllOf all)) {
      return asked;
    }
    List<Criterion> matter = new ArrayList<>();
    Criterion before = new Criterion.Everything();
    for (Criterion each : all.criteria()) {
      boolean asks = translator.isSmall(each) || is(before, HOW) && is(each, MEASURES);
      if (!asks || translator.isParticle(each, before)) {
        matter.add(each);
      }
      before = each;
    }
    return switch (matter.size()) {
      case 0 -> asked;
      case 1 -> matter.getFirst();
      default -> new Criterion.AllOf(matter);
    };
  }

  private static boolean is(Criterion criterion, Set<String> words) {
    return criterion instanceof Criterion.Word it
        && it.scope() == Criterion.Scope.ANYWHERE
        && words.contains(it.word().toLowerCase(Locale.ROOT));
  }
}
