package se.paragraf.indexer.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings that stand inside a §, by the words that council offices use.
 *
 * <p>Conventions: a heading stands alone on its line ({@code Beslut}, {@code Kommunstyrelsens
 * beslut}, {@code Sammanfattning av ärendet}) or before a colon with its text behind ({@code
 * Expedieras till: Tekniska nämnden}). Whose decision or proposal it is stands before the word, in
 * the genitive.
 */
final class Headings {

  private static final int LONGEST = 90;

  /** What a heading opens. */
  enum Part {
    /** What was decided. */
    DECISION,
    /** What somebody proposes: the meeting's own body to a higher one, or an office to the body. */
    PROPOSAL,
    YRKANDE,
    VOTE,
    RESERVATION,
    RECIPIENTS,
    /** Papers that the decision builds on. */
    BASIS,
    OTHER
  }

  /**
   * A heading.
   *
   * @param owner whose decision or proposal, as printed, in the genitive; empty where nobody is
   *     named
   * @param target to whom a proposal is made, as printed; empty where nobody is named
   * @param rest what stands behind the colon on the same line
   */
  record Found(Part part, String owner, String target, String rest) {}

  private static final Pattern INLINE =
      Pattern.compile(
          "(?iu)^(?<head>(?:\\p{L}[\\p{L} -]{0,50}s )?beslut|(?:\\p{L}[\\p{L} -]{0,50}s"
              + " )?(?:besluts)?förslag(?: till beslut| till"
              + " \\p{L}+)?|yrkande(?:n)?|reservation|ärende(?:t|beskrivning)?|bakgrund|sammanfattning|bedömning|beslutsunderlag|underlag|handlingar|"
              + HeadingWords.RECIPIENT_WORDS
              + ")\\s*:\\s*(?<rest>\\S.*)$");

  private static final Pattern IN_SENTENCE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:enligt|efter|av|på|till|med|i|ska|skall|har|ha|är|mot|vid|om|från|under|inför|utifrån|genom|som|att|den|det|bifall|avslag|se)(?!\\p{L})");

  private Headings() {}

  /** The same where headings may stand in a column beside the text, a long one close to it. */
  static Optional<Found> read(String line, boolean beside) {
    Optional<Found> found = read(line);
    if (found.isPresent() || !beside || line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
      return found;
    }
    int end = -1;
    for (int words = 0; words < 4; words++) {
      end = line.indexOf(' ', end + 1);
      if (end < 0) {
        break;
      }
      if (end + 1 < line.length() && Character.isUpperCase(line.charAt(end + 1))) {
        String rest = line.substring(end + 1);
        Optional<Found> heading = whole(line.substring(0, end));
        if (heading.isPresent()) {
          return heading.map(it -> new Found(it.part(), it.owner(), it.target(), rest));
        }
      }
    }
    return found;
  }

  /** The heading that the whole line is, or that opens it before a colon. */
  static Optional<Found> read(String line) {
    if (line.length() < 3 || !Character.isUpperCase(line.charAt(0))) {
      return Optional.empty();
    }
    int tab = line.indexOf('\t');
    if (tab > 0) {
      // Headings in a column of their own, the text beside them.
      String beside = line.substring(tab + 1).replace('\t', ' ').strip();
      return tab < LONGEST && !beside.isEmpty()
          ? whole(line.substring(0, tab).strip())
              .map(it -> new Found(it.part(), it.owner(), it.target(), beside))
          : Optional.empty();
    }
    if (line.length() < LONGEST) {
      Optional<Found> whole = whole(line);
      if (whole.isPresent()) {
        return whole;
      }
    }
    int colon = line.indexOf(':');
    if (colon < 0 || colon > 50) {
      return Optional.empty();
    }
    Matcher inline = INLINE.matcher(line);
    if (!inline.matches()) {
      return Optional.empty();
    }
    String rest = inline.group("rest").strip();
    return whole(inline.group("head"))
        .map(it -> new Found(it.part(), it.owner(), it.target(), rest));
  }

  private static Optional<Found> whole(String line) {
    if (line.equalsIgnoreCase("protokollsutdrag")) {
      return Optional.of(new Found(Part.RECIPIENTS, "", "", ""));
    }
    if (HeadingWords.DECISION_STEMS.in(line)) {
      Matcher decision = HeadingWords.DECISION.matcher(line);
      if (decision.matches() && isName(named(decision, "owner"))) {
        return Optional.of(new Found(Part.DECISION, named(decision, "owner"), "", ""));
      }
    }
    if (HeadingWords.RECIPIENTS.matches(line)) {
      return Optional.of(new Found(Part.RECIPIENTS, "", "", ""));
    }
    if (HeadingWords.YRKANDE_HEADING.matches(line)) {
      return Optional.of(new Found(Part.YRKANDE, "", "", ""));
    }
    if (HeadingWords.VOTE_HEADING.matches(line)) {
      return Optional.of(new Found(Part.VOTE, "", "", ""));
    }
    if (HeadingWords.RESERVATION_HEADING.matches(line)) {
      return Optional.of(new Found(Part.RESERVATION, "", "", ""));
    }
    if (HeadingWords.PROPOSAL_STEMS.in(line)) {
      Matcher proposal = HeadingWords.PROPOSAL.matcher(line);
      if (proposal.matches() && isName(named(proposal, "owner"))) {
        return Optional.of(
            new Found(Part.PROPOSAL, named(proposal, "owner"), named(proposal, "target"), ""));
      }
    }
    if (HeadingWords.BASIS.matches(line)) {
      return Optional.of(new Found(Part.BASIS, "", "", ""));
    }
    return HeadingWords.OTHER.matches(line)
            || HeadingWords.OTHER_STEMS.in(line)
                && HeadingWords.OTHER_BEHIND_A_WORD.matcher(line).matches()
        ? Optional.of(new Found(Part.OTHER, "", "", ""))
        : Optional.empty();
  }

  static boolean tellsReservation(String line) {
    return HeadingWords.RESERVATION_STEMS.in(line) && HeadingWords.RESERVATION.matcher(line).find();
  }

  static boolean tellsVote(String line) {
    return HeadingWords.VOTE_STEMS.in(line) && HeadingWords.VOTE.matcher(line).find();
  }

  /** A heading that is part of a sentence has other small words before it. */
  private static boolean isName(String owner) {
    return owner.isEmpty() || !IN_SENTENCE.matcher(owner).find();
  }

  private static String named(Matcher matcher, String group) {
    String text = matcher.group(group);
    return text == null ? "" : text.strip();
  }

  /** Whether the whole line is one of the usual headings. */
  static boolean matches(String line) {
    return line.length() < LONGEST
        && line.length() > 2
        && Character.isUpperCase(line.charAt(0))
        && !line.equalsIgnoreCase("protokollsutdrag")
        && whole(line).isPresent();
  }
}
