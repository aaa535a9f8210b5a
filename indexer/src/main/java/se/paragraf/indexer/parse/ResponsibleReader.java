package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;

/**
 * Reads who is to carry out an assignment.
 *
 * <p>Convention: several bodies are parted by comma, semicolon, line or "och"; but names have these
 * too ({@code Nämnden för idrott, fritid och förebyggande}), so the longest known name goes first,
 * and "och" parts only where both sides are names. Letters are written out where it is sure what
 * they mean, and else stay as printed.
 */
final class ResponsibleReader {

  private static final Pattern COMPANY =
      Pattern.compile("(?u).*(?:\\bAB|bolag(?:et)?|stiftelsen?|förbund(?:et)?)$");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iu).*(?:nämnd(?:en|er)?|styrelsen?|utskottet?|fullmäktige|förvaltning(?:en|ar)?|kontoret|beredningen|kansliet|rådet|direktören?|chef(?:en)?)$");

  private static final int LONGEST_NAME = 120;

  private static final String BODIES =
      "(?:nämnden|styrelsen|utskottet|förvaltningen|kontoret|avdelningen|enheten|staben|området|kansliet|sektorn|verksamheten)";

  private static final Pattern BODY_OR_COMPANY =
      Pattern.compile(
          "(?u)(?:\\p{Lu}.*(?:" + BODIES + "|fullmäktige|beredningen)|(?:.* )?AB|AB .*)");

  private static final Pattern BODY_OR_COMPANY_FIRST =
      Pattern.compile(
          "(?u)^(?:AB \\p{Lu}|\\p{Lu}\\p{L}*(?:-? \\p{Ll}+)*? ?"
              + BODIES
              + "(?!\\p{L})|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? AB(?!\\p{L}))");

  /** The letters of bodies are a word each; those of a committee go on with its board's. */
  private static final Pattern CODE_THEN_CODE =
      Pattern.compile("^\\p{Lu}{2,6}(?= (?!AU\\b|AB\\b)\\p{Lu}{2,6}(?![\\p{L}-]))");

  private static final Pattern BETWEEN = Pattern.compile("(?iu)^[\\s,;/.]*(?:(?:och|samt)\\s+)?");

  /** An OCR writes the first letters twice: {@code NäNämnden}. */
  private static final Pattern DOUBLED =
      Pattern.compile("(?u)(?<!\\p{L})(\\p{Lu}\\p{Ll})(?=\\1\\p{Ll})");

  private static final Pattern PIECES =
      Pattern.compile("(?u)(?<first>\\p{L}{6,}) (?<second>\\p{Ll}{1,8})(?=$|,|;| och)");

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?iu).*\\p{L}(?:nämnden|styrelsen|kontoret|förvaltningen|avdelningen|kansliet|utskottet)");

  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;

  ResponsibleReader(BodyRegistry registry, @Nullable Municipality municipality) {
    this.registry = registry;
    this.municipality = municipality;
  }

  /** The names, in order; what is not known stays as printed. */
  List<String> read(String cell) {
    List<String> names = new ArrayList<>();
    String rest = DOUBLED.matcher(withoutBreaks(cell.strip())).replaceAll("");
    while (!rest.isEmpty()) {
      Optional<NameTable.Found<Body>> known = registry.foundAtStart(rest, municipality);
      int end =
          known.isPresent() && endsName(rest, known.get().end())
              ? known.get().end()
              : nextEnd(rest);
      String printed = rest.substring(0, end).strip();
      String name = byCode(printed).orElse(asKnown(printed, known));
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
      rest = BETWEEN.matcher(rest.substring(Math.max(1, end))).replaceFirst("");
    }
    return names;
  }

  /** The registry's letter case where it is the same name; a capital else. */
  private static String asKnown(String printed, Optional<NameTable.Found<Body>> known) {
    if (printed.isEmpty()) {
      return printed;
    }
    return known
        .map(it -> it.named().name())
        .filter(printed::equalsIgnoreCase)
        .orElse(Character.toUpperCase(printed.charAt(0)) + printed.substring(1));
  }

  /** The full names where every part is a known body, by its letters or name, or a company. */
  Optional<List<String>> known(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : read(cell)) {
      boolean body =
          byCode(name).isPresent()
              || registry.bodyNamed(name, municipality).isPresent()
              || COMPANY.matcher(name).matches()
              || name.matches("\\p{Lu}[\\p{Lu}\\p{Ll}]{0,2}\\p{Lu}{1,4}");
      if (!body) {
        return Optional.empty();
      }
      names.add(name);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private Optional<String> byCode(String name) {
    return name.length() > 8 || name.contains(" ")
        ? Optional.empty()
        : registry.bodySurelyOfCode(name, municipality).map(Body::name);
  }

  private boolean endsName(String text, int length) {
    return length >= text.length()
        || isNextLine(text, length)
        || ",;/".indexOf(text.charAt(length)) >= 0
        || text.startsWith(" och ", length)
        || text.startsWith(" samt ", length);
  }

  /** Names on lines of their own have come to stand beside one another, each a body or company. */
  private boolean isNextLine(String text, int at) {
    if (at > LONGEST_NAME
        || at + 2 >= text.length()
        || text.charAt(at) != ' '
        || !Character.isUpperCase(text.charAt(at + 1))) {
      return false;
    }
    String next = text.substring(at + 1, Math.min(text.length(), at + LONGEST_NAME));
    return registry.foundAtStart(next, municipality).isPresent()
        || BODY_OR_COMPANY_FIRST.matcher(next).find();
  }

  /** Where the next name ends: at a comma, or at an "och" between two names. */
  private int nextEnd(String text) {
    Matcher codes = CODE_THEN_CODE.matcher(text);
    if (codes.find()) {
      return codes.end();
    }
    for (int at = 1; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean hanging = text.charAt(at - 1) == '-';
      if (letter == ' '
          && !hanging
          && at <= LONGEST_NAME
          && BODY_OR_COMPANY.matcher(text.substring(0, at)).matches()
          && isNextLine(text, at)) {
        return at;
      }
      if ((letter == ',' || letter == ';') && !hanging && !opensNameWithComma(text, at)) {
        return at;
      }
      if (!hanging
          && at <= LONGEST_NAME
          && (text.startsWith(" och ", at) || text.startsWith(" samt ", at))) {
        String before = text.substring(0, at);
        String after = text.substring(text.indexOf(' ', at + 1)).strip();
        boolean both =
            isName(before)
                && !after.isEmpty()
                && (Character.isUpperCase(after.charAt(0))
                    || OFFICE.matcher(after.split("[,;]")[0]).matches());
        if (both) {
          return at;
        }
      }
    }
    return text.length();
  }

  private static boolean opensNameWithComma(String text, int at) {
    return text.regionMatches(true, 0, "nämnden för ", 0, 12)
        && text.indexOf(" och ", at) > 0
        && at + 2 < text.length()
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private static boolean isName(String text) {
    return OFFICE.matcher(text).matches()
        || COMPANY.matcher(text).matches()
        || text.length() <= 6
        || text.toLowerCase(java.util.Locale.ROOT).startsWith("nämnden för ");
  }

  /** Takes out the blank that a narrow cell has put into a word: {@code Utbildningsnämnde n}. */
  private static String withoutBreaks(String cell) {
    return PIECES
        .matcher(cell)
        .replaceAll(
            it -> {
              String joined = it.group(1) + it.group(2);
              boolean word = OFFICE.matcher(it.group(2)).matches() && it.group(2).length() > 5;
              return !word && SUFFIX.matcher(joined).matches() ? joined : it.group();
            });
  }
}
