package se.paragraf.indexer.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a governing document (program, policy, riktlinje, reglemente) among annexes.
 *
 * <p>Convention: it names itself by that word at its top, or says what such documents are for, and
 * has a foreword, a table of contents or numbered chapters.
 */
final class AnnexKind {

  private static final int TOP = 40;

  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)^(?:program|policy|riktlinjer?|reglemente|strategi|handlingsplan|plan|arbetsordning|delegationsordning)"
              + "(?!\\p{L})\\s*(?:för|om|anger|utgår|säkerställer|innehåller|\\p{Lu}|$).*");

  private static final Pattern PARTS =
      Pattern.compile(
          "(?iu)^(?:förord|innehåll(?:sförteckning)?|1\\.?\\s+(?:inledning|bakgrund|syfte|allmänt).*|kapitel 1.*"
              + "|1 kap\\.?.*|(?:antagen|fastställd|beslutad)\\s+av:?.*|dokumentansvarig.*|giltig(?:hetstid)?\\b.*)");

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?iu)^(?:program|policy|handlingsplan|riktlinje)\\s+(?:anger|utgår|innehåller|säkerställer).*");

  private AnnexKind() {}

  static boolean isGoverning(List<TextLine> lines) {
    boolean named = false;
    boolean parted = false;
    int seen = 0;
    for (TextLine line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (++seen > TOP) {
        break;
      }
      named |= seen <= 12 && NAME.matcher(line.text()).matches();
      parted |= PARTS.matcher(line.text()).matches();
    }
    return named && parted;
  }

  /** Whether the line only says what documents of its kind are for. */
  static boolean isBoilerplate(String line) {
    return line.isEmpty() || BOILERPLATE.matcher(line).matches();
  }
}
