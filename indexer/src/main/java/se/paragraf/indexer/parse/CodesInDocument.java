package se.paragraf.indexer.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;

/**
 * What a document itself tells of the codes of bodies.
 *
 * <p>Conventions: where a body is named for the first time, its code may stand behind it in
 * brackets ({@code Fritidsnämnden (FN)}); and a document that uses a code names the body somewhere,
 * in a page's head, among the recipients or in the text.
 */
final class CodesInDocument {

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s?\\((?<code>\\p{Lu}\\p{L}{1,7})\\)");

  /** Every name of a body has one of these in it. */
  private static final Pattern NAMES_BODY =
      Pattern.compile("(?iu)nämnd|styrelse|utskott|fullmäktige|beredning");

  private final List<TextLine> lines;
  private final NameTable<Body> names;
  private @Nullable Set<String> named;
  private final Map<String, Body> defined = new HashMap<>();

  CodesInDocument(List<TextLine> lines, NameTable<Body> names) {
    this.lines = List.copyOf(lines);
    this.names = names;
  }

  /** The body that the document gives the code, or the only one of the possible that it names. */
  Optional<Body> body(String code, List<Body> possible) {
    Set<String> known = read();
    Body its = defined.get(code);
    if (its != null) {
      return Optional.of(its);
    }
    List<Body> present = possible.stream().filter(it -> known.contains(it.name())).toList();
    return present.size() == 1 ? Optional.of(present.getFirst()) : Optional.empty();
  }

  private Set<String> read() {
    Set<String> known = named;
    if (known == null) {
      known = new HashSet<>();
      for (TextLine line : lines) {
        if (NAMES_BODY.matcher(line.text()).find()) {
          read(line.text(), known);
        }
      }
      named = known;
    }
    return known;
  }

  private void read(String text, Set<String> known) {
    for (NameTable.Found<Body> it : names.in(text)) {
      known.add(it.named().name());
      define(text, it.end(), it.named());
    }
    Matcher matcher = IN_BRACKETS.matcher(text);
    while (matcher.find()) {
      // A board that no registry names; its name may begin at any capital before its code.
      String before = text.substring(Math.max(0, matcher.start() - LONGEST_NAME), matcher.start());
      for (int at = 0; at < before.length(); at++) {
        if (Character.isUpperCase(before.charAt(at))) {
          String rest = before.substring(at);
          BodyName.atStart(rest)
              .filter(it -> it.length() == rest.length())
              .ifPresent(it -> define(text, matcher.start(), new Body("", it)));
        }
      }
    }
  }

  private static final int LONGEST_NAME = 90;

  private void define(String text, int end, Body body) {
    Matcher matcher = IN_BRACKETS.matcher(text).region(end, text.length());
    if (matcher.lookingAt()) {
      defined.putIfAbsent(matcher.group("code").toUpperCase(Locale.ROOT), body);
    }
  }
}
