package se.paragraf.indexer.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Municipality;

/**
 * Reads the name of a municipality or region that no registry knows.
 *
 * <p>Convention: the head of a page or the top of a document begins with it, and then comes
 * "kommun" or "stad": {@code Granvikens kommun}, {@code ÄLVHAMRA STAD Sammanträdesprotokoll}. The
 * name has the genitive's "s", unless it ends in a vowel or in an "s" of its own, as those in
 * -fors, -näs, -ås and -hus do. A region's name stands behind the word: {@code Region Norrviken |
 * Protokoll}.
 */
final class UnknownMunicipality {

  /** What is told of a document whose municipality was read so. */
  static final String WARNING = "the municipality is in no registry";

  private static final int TOP_LINES = 40;

  /** A page of the web ends with the address. */
  private static final int FOOT_LINES = 5;

  private static final int LONGEST_HEAD = 100;

  private static final Pattern HEAD =
      Pattern.compile(
          "(?u)^(?<name>\\p{Lu}[\\p{L}-]{2,30}(?: \\p{Lu}[\\p{L}-]{2,30})?)"
              + " (?:kommun|stad|KOMMUN|STAD)(?=$|[\\t,|]| [|–-] | {2,}|\\s+(?:\\p{Lu}|\\d))");

  private static final Pattern REGION =
      Pattern.compile(
          "(?u)^(?:Region|REGION) (?<name>(?:(?:Norra|Södra|Västra|Östra|NORRA|SÖDRA|VÄSTRA|ÖSTRA) )?\\p{Lu}[\\p{L}-]{2,30}(?: (?:län|LÄN))?)"
              + "(?=$|[\\t,|]| [|–-] | {2,}|\\s+(?:\\p{Lu}|\\d))");

  private static final Pattern NO_NAME =
      Pattern.compile("(?iu)(?:vår|er|varje|denna|annan|hela|egen|svensk|berörd|mottagande) ?.*");

  private static final Pattern OWN_S =
      Pattern.compile("(?iu).*(?:fors|ås|näs|nas|hus|lös|mos|ros|os|is|us|ss)");

  private UnknownMunicipality() {}

  static Optional<Municipality> in(List<TextLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    int seen = 0;
    long filled = lines.stream().filter(TextLine::counts).count();
    for (TextLine line : lines) {
      boolean text = line.counts();
      boolean top = text && seen++ < TOP_LINES;
      boolean foot = text && seen > filled - FOOT_LINES && Digits.in(line.text());
      if (!(top || foot || line.furniture()) || line.text().length() > LONGEST_HEAD) {
        continue;
      }
      Matcher head = HEAD.matcher(line.text());
      if (head.find() && !NO_NAME.matcher(head.group("name")).matches()) {
        counts.merge(name(head.group("name")), 1, Integer::sum);
      }
      Matcher region = REGION.matcher(line.text());
      if (region.find()) {
        counts.merge("Region " + mixed(region.group("name")), 1, Integer::sum);
      }
    }
    // Where several are named, as in a bundle of neighbours' answers, it is none's own.
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(it -> it.getValue() * 2 > all)
        .map(it -> new Municipality("", it.getKey()))
        .findFirst();
  }

  private static String name(String printed) {
    String name = mixed(printed);
    return name.endsWith("s") && !OWN_S.matcher(name).matches()
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /** With small letters where it is printed in capitals. */
  private static String mixed(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder mixed = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      boolean first = at == 0 || !Character.isLetter(name.charAt(at - 1));
      mixed.append(first ? name.charAt(at) : Character.toLowerCase(name.charAt(at)));
    }
    return mixed.toString().replaceFirst(" Län$", " län");
  }
}
