package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a decision apart into its points, and tells what is decided from what is proposed.
 *
 * <p>Conventions: a committee and a board that only prepare propose to the body above ({@code
 * Arbetsutskottet föreslår kommunstyrelsen besluta att …}, {@code Nämnden tillstyrker …}, {@code
 * hemställer hos kommunfullmäktige}); what the body proposes stands behind such words, or in the
 * list below a line that ends with them, up to where the body speaks for its own part again ({@code
 * Kommunstyrelsen beslutar för egen del}). In minutes of another body than the council, {@code
 * Kommunfullmäktige beslutar} is a proposal as well. What somebody else proposed is only told of
 * ({@code enligt vad förvaltningen föreslår}).
 */
final class DecisionPoints {

  private static final Pattern POINT =
      Pattern.compile(
          "(?u)\\n(?=\\s*(?:\\d{1,2}[.)]|[-–•]|att\\s|\\p{Lu}))|(?<=[.;:])\\s+(?=\\p{Lu})|(?<=:)\\s+(?=\\d{1,2}[.)]\\s)");

  private static final Pattern NUMBER =
      Pattern.compile("(?u)^\\s*(?:(?:\\d{1,2}|[a-zåäö])[.)]|[-–•*▪]|dels\\s)\\s*");

  private static final String BODY =
      "(?:kommun|stads|region|landstings)?(?:fullmäktige|styrelsen)(?:s arbetsutskott)?|(?:\\p{L}+-"
          + " och )?\\p{L}*(?:nämnden|utskottet|beredningen|direktionen)|\\p{L}*nämndens"
          + " arbetsutskott|nämnden för [\\p{L} ,-]{3,60}?|KF|KS|KSAU|AU";

  private static final Stems PROPOSES_STEMS =
      Stems.of("föres", "hemställ", "styrk", "rekommender", "förorda", "förslag");

  private static final Pattern PROPOSES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:föresl(?:år|ås?|og)|hemställ(?:er|a|s|de)|(?:till|av)styrk(?:er|a|es|s|te)(?!\\s+inte(?!\\p{L}))"
              + "|(?:rekommendera[rs]?|förordar?)\\s+(?:att\\s+)?(?:"
              + BODY
              + ")|(?<!enlighet\\s)med\\s+(?:(?:följande|eget|sitt)\\s+)?förslag\\s+(?:till\\s+beslut|att|om\\s+att))(?!\\p{L})");

  /** Before the verb: it is told what another proposes. */
  private static final Pattern TOLD =
      Pattern.compile("(?iu)(?<!\\p{L})(?:vad|som|såsom|vilket|vilka)(?:\\s+\\p{L}+){0,4}\\s+$");

  /** The infinitives among them: the main verb only at the head of a point. */
  private static final Pattern INFINITIVE =
      Pattern.compile("(?iu)föreslå|hemställa|\\p{L}+styrka|(?:rekommendera|förorda)\\s.*");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?iu)^(?:(?:[\\p{L} -]{2,80}\\s)?beslut(?:ar|ade|a)|beslöt|[\\p{L}"
              + " -]{2,80}\\sbeslöt|att)?(?:,?\\s*(?:att|dels|enhälligt|därmed|för\\s+egen\\s+del|(?:i\\s+enlighet\\s+)?med\\s[^.;:]{1,80}))*\\s*$");

  /** The body speaks for itself. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iu)^(?<body>"
              + BODY
              + ")\\s+(?:(?<decides>beslutar?|har\\s+att\\s+besluta|för\\s+egen\\s+del)|(?<asked>föreslås|rekommenderas)"
              + "|noterar|antecknar|godkänner|antar|fastställer|lägger|överlämnar|avslår|bifaller|återremitterar|bordlägger|uppdrar|ger|utser|väljer|avger)(?!\\p{L})");

  /** An answer that is given and sent off at once. */
  private static final Pattern PASSES_ON =
      Pattern.compile(
          "(?isu)^(?<proposal>.*\\p{L}styrk(?:er|a|s|es)(?!\\p{L})[^.;:]*?)\\s(?:och|samt)\\s(?<own>(?:att\\s+)?överlämna[rs]?(?!\\p{L}).*)$");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)^(?:(?!enligt\\s)[\\p{L}"
              + " -]{2,80}s\\s)?förslag(?:\\s+till\\s+beslut)?\\s+(?:till|för|i)\\s+(?<target>"
              + BODY
              + ")(?:\\s+(?:och|samt)\\s+(?:"
              + BODY
              + "))?\\s*:?$");

  private static final Pattern OWN_PART = Pattern.compile("(?iu)(?<!\\p{L})för\\s+egen\\s+del");

  /** How far a proposal reaches. */
  private enum Reach {
    /** Over its own point. */
    NONE,
    /** Over what goes on with {@code att}. */
    SENTENCE,
    /** Over the whole list below. */
    LIST
  }

  private final OwnBody own;
  private Reach reach;

  private DecisionPoints(OwnBody own, Reach reach) {
    this.own = own;
    this.reach = reach;
  }

  /**
   * The points in order.
   *
   * @param proposal whether the heading above the decision makes all of it a proposal
   */
  static List<DecisionPoint> of(String decision, boolean proposal, OwnBody own) {
    DecisionPoints reader = new DecisionPoints(own, proposal ? Reach.LIST : Reach.NONE);
    List<DecisionPoint> points = new ArrayList<>();
    for (String text : POINT.split(decision)) {
      if (!text.isBlank()) {
        Matcher both = PASSES_ON.matcher(text.strip());
        if (both.matches()) {
          points.add(new DecisionPoint(both.group("proposal"), true));
          points.add(new DecisionPoint(both.group("own"), reader.reach != Reach.NONE));
        } else {
          points.add(new DecisionPoint(text.strip(), reader.isProposal(text.strip())));
        }
      }
    }
    return points;
  }

  private boolean isProposal(String point) {
    if (isHeadingOfProposal(point)) {
      reach = Reach.LIST;
      return true;
    }
    String text = NUMBER.matcher(point).replaceFirst("");
    int proposes = proposes(text);
    int decides = OutcomeWords.firstIn(text);
    boolean itself = proposes >= 0 && (decides < 0 || proposes <= decides);
    if (itself) {
      if (reach != Reach.LIST) {
        reach =
            OutcomeWords.firstIn(behindProposing(text)) >= 0
                ? Character.isUpperCase(point.charAt(0)) ? Reach.SENTENCE : Reach.NONE
                : endsOpen(text) ? Reach.LIST : Reach.NONE;
      }
      return true;
    }
    Matcher subject = SUBJECT.matcher(text);
    if (subject.find()) {
      boolean decidesItself = subject.group("decides") != null;
      // In the list below a proposal, the body may be named as one that is told to do something.
      if (own.isNamed(subject.group("body")) && (decidesItself || reach != Reach.LIST)) {
        reach = Reach.NONE;
        return false;
      }
      boolean others =
          own.body() != null && !own.isCouncil() && !own.isNamed(subject.group("body"));
      if (others && (decidesItself || subject.group("asked") != null)) {
        reach = Reach.LIST;
        return true;
      }
    }
    if (OWN_PART.matcher(text).find()) {
      reach = Reach.NONE;
      return false;
    }
    if (reach == Reach.SENTENCE && !point.startsWith("att ")) {
      reach = Reach.NONE;
    }
    return reach != Reach.NONE;
  }

  /** Where the body itself begins to propose; -1 where it does not. */
  private int proposes(String text) {
    if (!PROPOSES_STEMS.in(text)) {
      return -1;
    }
    Matcher matcher = PROPOSES.matcher(text);
    while (matcher.find()) {
      String before = text.substring(0, matcher.start());
      boolean head = HEAD.matcher(before).find();
      boolean itsOwn =
          INFINITIVE.matcher(matcher.group()).matches()
              ? head
              : !own.isCouncil() || head || own.isNamed(before.strip());
      if (itsOwn && !TOLD.matcher(before).find() && !isGranted(matcher.group())) {
        return matcher.start();
      }
    }
    return -1;
  }

  /** What is proposed: {@code tillstyrker förslaget och föreslår att …}. */
  private static String behindProposing(String text) {
    Matcher matcher = PROPOSES.matcher(text);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
    }
    return text.substring(end);
  }

  /** What the council supports is granted: nobody decides after it. */
  private boolean isGranted(String verb) {
    return own.isCouncil() && verb.toLowerCase(Locale.ROOT).contains("styrk");
  }

  /** {@code Förslag till kommunfullmäktige} on a line of its own. */
  private boolean isHeadingOfProposal(String point) {
    Matcher heading = HEADING.matcher(point);
    return heading.matches() && !own.isNamed(heading.group("target"));
  }

  /** What ends without a full stop goes on in the list below. */
  private static boolean endsOpen(String text) {
    return !text.endsWith(".");
  }
}
