package se.paragraf.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.PersonalNumbers;
import se.paragraf.model.TypedPersonalNumbers;
import se.paragraf.search.Criterion.Scope;

/**
 * Reads what a person types in the search box. Never throws: what cannot be understood is left out
 * or read as plain words, and a warning says so.
 *
 * <p>Words must all be there; {@code "phrases"} exactly so; {@code OR}/{@code ELLER}, {@code
 * NOT}/{@code INTE}/{@code -word} and brackets combine; {@code word*} begins, {@code word~}
 * resembles; {@code titel:}, {@code beslut:}, {@code text:}, {@code nämnd:}, {@code år:}, {@code
 * dnr:} and {@code §} say where; {@code NÄRA/5} and {@code "two words"~5} say how near. A
 * diarienummer in any spelling is a case, {@code § 6} a paragraph.
 */
public final class QueryParser {

  /** The longest question that is read; the rest is left out. */
  public static final int MAX_LENGTH = 1_000;

  /** The most words, phrases and the like that one question may have. */
  public static final int MAX_CLAUSES = 64;

  private static final int MAX_DEPTH = 20;

  private static final Pattern FIELD =
      Pattern.compile("(?iu)(?<field>dnr|nämnd|namnd|år|ar|titel|beslut|text):\\s*");
  private static final Pattern YEARS =
      Pattern.compile("(?<from>(?:19|20)\\d{2})(?:(?:-|–|\\.\\.)(?<to>(?:19|20)\\d{2}))?");

  private final Cursor in;
  private final Set<String> warnings = new LinkedHashSet<>();
  private final WordReader words = new WordReader(warnings::add);
  private int clauses;
  private int depth;

  private QueryParser(String text) {
    this.in = new Cursor(text);
  }

  /** What the text asks for. */
  public static ParsedQuery parse(String typed) {
    List<String> before = new ArrayList<>();
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[”“„«»]", "\"");
    if (text.length() > MAX_LENGTH) {
      text = text.substring(0, MAX_LENGTH);
      before.add("Frågan är för lång; bara de första " + MAX_LENGTH + " tecknen söks.");
    }
    // An address of the pages has the mask already.
    String allowed = TypedPersonalNumbers.masked(text).replace(PersonalNumbers.MASK, " ");
    if (!allowed.equals(text)) {
      before.add("Personnummer söks inte och har tagits bort ur frågan.");
    }
    QueryParser parser = new QueryParser(allowed);
    Criterion criterion = parser.everything();
    if (criterion instanceof Criterion.Everything && !allowed.equals(text)) {
      criterion = new Criterion.AnyOf(List.of()); // nothing but a personnummer, which finds nothing
    }
    before.addAll(parser.warnings);
    return new ParsedQuery(criterion, before);
  }

  private Criterion everything() {
    List<Criterion> all = new ArrayList<>();
    while (!in.atEnd()) {
      Criterion part = alternatives(Scope.ANYWHERE);
      if (part instanceof Criterion.AllOf it) {
        all.addAll(it.criteria());
      } else if (part != null) {
        all.add(part);
      }
      if (!in.atEnd()) {
        in.skip();
        warnings.add("En parentes saknar sin motpart och har utelämnats.");
      }
    }
    if (clauses > MAX_CLAUSES) {
      warnings.add("Frågan har för många led; bara de första " + MAX_CLAUSES + " söks.");
    }
    Criterion whole = joined(all, true);
    return whole == null ? new Criterion.Everything() : whole;
  }

  /** Reads until the text or the bracket ends. */
  private @Nullable Criterion alternatives(Scope scope) {
    List<Criterion> alternatives = new ArrayList<>();
    List<Criterion> sequence = new ArrayList<>();
    while (true) {
      in.skipBlanks();
      if (in.atEnd() || in.isAt(')')) {
        break;
      }
      if (in.takeOperator("OR", "ELLER")) {
        addIfAny(alternatives, sequence);
        sequence = new ArrayList<>();
      } else if (!in.takeOperator("AND", "OCH")) {
        Criterion part = unary(scope);
        Integer between = part == null ? null : in.takeNear();
        if (part != null && between != null) {
          part = near(part, unary(scope), between);
        }
        if (part != null) {
          sequence.add(part);
        }
      }
    }
    addIfAny(alternatives, sequence);
    return joined(alternatives, false);
  }

  private static void addIfAny(List<Criterion> alternatives, List<Criterion> sequence) {
    Criterion all = joined(sequence, true);
    if (all != null) {
      alternatives.add(all);
    }
  }

  private static @Nullable Criterion joined(List<Criterion> parts, boolean all) {
    if (parts.size() < 2) {
      return parts.isEmpty() ? null : parts.getFirst();
    }
    return all ? new Criterion.AllOf(parts) : new Criterion.AnyOf(parts);
  }

  private @Nullable Criterion unary(Scope scope) {
    boolean not = false;
    in.skipBlanks();
    while (in.takeOperator("NOT", "INTE") || in.takeMinus()) {
      not = !not;
      in.skipBlanks();
    }
    Criterion part = in.atEnd() ? null : primary(scope);
    return part != null && not ? new Criterion.Not(part) : part;
  }

  private @Nullable Criterion primary(Scope scope) {
    if (in.isAt(')')) {
      return null;
    }
    if (in.isAt('(')) {
      return bracket(scope);
    }
    if (in.isAt('"')) {
      String quoted = quoted();
      if (quoted == null) {
        return null;
      }
      Integer between = in.takeTilde();
      return counted(
          between == null
              ? new Criterion.Phrase(quoted, scope)
              : new Criterion.Near(quoted, scope, bounded(between)));
    }
    Criterion cited = CitationReader.take(in, scope);
    if (cited != null) {
      return counted(cited);
    }
    Matcher field = in.take(FIELD);
    if (field != null) {
      return inField(field.group("field").toLowerCase(Locale.ROOT));
    }
    Criterion inCase = in.takeCase(false);
    if (inCase != null) {
      return counted(inCase);
    }
    return word(scope);
  }

  private @Nullable Criterion bracket(Scope scope) {
    in.skip();
    if (depth == MAX_DEPTH) {
      warnings.add("Frågan har för många parenteser inuti varandra.");
      return null;
    }
    depth++;
    Criterion inner = alternatives(scope);
    depth--;
    if (!in.atEnd()) {
      in.skip();
    } else {
      warnings.add("En parentes saknar sin motpart och har utelämnats.");
    }
    return inner;
  }

  private @Nullable String quoted() {
    String inside = in.takeQuoted();
    if (inside == null) {
      warnings.add("Ett citattecken saknar sin motpart och har utelämnats.");
      return null;
    }
    return hasContent(inside) ? inside : null;
  }

  /** Two words with {@code NÄRA} between them. */
  private Criterion near(Criterion one, @Nullable Criterion other, int between) {
    if (one instanceof Criterion.Word first && other instanceof Criterion.Word second) {
      return new Criterion.Near(
          first.word() + " " + second.word(), first.scope(), bounded(between));
    }
    warnings.add("NÄRA söks bara mellan två ord; båda söks var för sig.");
    return other == null ? one : new Criterion.AllOf(List.of(one, other));
  }

  private int bounded(int between) {
    if (between > Criterion.Near.MOST) {
      warnings.add(
          "Mellan ord som ska stå nära varandra får högst %d andra stå; så söks de."
              .formatted(Criterion.Near.MOST));
    }
    return Math.min(between, Criterion.Near.MOST);
  }

  private @Nullable Criterion inField(String field) {
    in.skipBlanks();
    if (in.atEnd() || in.isAt(')')) {
      warnings.add("Efter " + field + ": saknas något att söka.");
      return null;
    }
    return switch (field) {
      case "titel" -> unary(Scope.TITLE);
      case "beslut" -> unary(Scope.DECISION);
      case "text" -> unary(Scope.BODY);
      case "nämnd", "namnd" -> {
        String body = in.isAt('"') ? quoted() : in.takeWord();
        yield body == null || !hasContent(body) ? null : counted(new Criterion.InBody(body));
      }
      case "år", "ar" -> years();
      default -> {
        Criterion inCase = in.takeCase(true);
        if (inCase == null) {
          warnings.add("Efter dnr: väntas ett diarienummer, till exempel KS 2023/315.");
          yield word(Scope.ANYWHERE);
        }
        yield counted(inCase);
      }
    };
  }

  private @Nullable Criterion years() {
    String value = in.takeWord();
    Matcher matcher = YEARS.matcher(value);
    if (!matcher.matches()) {
      warnings.add("Efter år: väntas ett årtal, till exempel 2023 eller 2021-2023.");
      return null;
    }
    int from = Integer.parseInt(matcher.group("from"));
    int to = matcher.group("to") == null ? from : Integer.parseInt(matcher.group("to"));
    List<Criterion> years = new ArrayList<>();
    for (int year = Math.min(from, to); year <= Math.max(from, to); year++) {
      Criterion counted = counted(new Criterion.InYear(year));
      if (counted != null) {
        years.add(counted);
      }
    }
    return joined(years, false);
  }

  private @Nullable Criterion word(Scope scope) {
    String raw = in.takeWord();
    if (raw.isEmpty()) {
      in.skip();
      return null;
    }
    Criterion word = words.read(raw, scope);
    return word == null ? null : counted(word);
  }

  /** The criterion, or null when the question has too many already. */
  private @Nullable Criterion counted(Criterion criterion) {
    clauses++;
    return clauses > MAX_CLAUSES ? null : criterion;
  }

  private static boolean hasContent(String value) {
    return value.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
