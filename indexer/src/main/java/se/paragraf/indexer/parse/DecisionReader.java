package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.Yrkande;

/**
 * Reads what a § says under its headings.
 *
 * <p>Convention: the decision stands under the first heading "Beslut"; a proposal that is quoted
 * later in the § is not the decision.
 *
 * @param decision the text under Beslut; lines as printed
 * @param outcome what became of the matter, or null
 * @param reservation whether somebody reserved
 * @param vote whether votes were counted
 * @param yrkanden what was asked for
 * @param recipients who it is sent to
 */
record DecisionReader(
    String decision,
    @Nullable DecisionOutcome outcome,
    boolean reservation,
    boolean vote,
    List<Yrkande> yrkanden,
    List<String> recipients) {

  private record OutcomeWords(Pattern words, DecisionOutcome outcome) {}

  /** In order of strength: a matter sent back is not also "granted". */
  private static final List<OutcomeWords> OUTCOMES =
      List.of(
          new OutcomeWords(words("återremi(?:tteras|tterar|ss)\\w*"), DecisionOutcome.ATERREMISS),
          new OutcomeWords(words("bordl(?:ägger|äggs|agt)"), DecisionOutcome.BORDLAGGNING),
          new OutcomeWords(words("bes(?:varad|varat|varade)"), DecisionOutcome.BESVARAD),
          new OutcomeWords(words("avsl(?:ås|år|å|agit|ag)"), DecisionOutcome.AVSLAG),
          new OutcomeWords(
              words("(?:anta|antas|antar|fastställ(?:a|s|er)|fastställes)"), DecisionOutcome.ANTAS),
          new OutcomeWords(words("(?:bifall(?:a|s|er|es)?)"), DecisionOutcome.BIFALL),
          new OutcomeWords(
              words("(?:godkänn(?:a|s|er|es)?|tillstyrk(?:a|s|er)|beviljas?)"),
              DecisionOutcome.GODKANNS),
          new OutcomeWords(words("överlämn(?:a|as|ar|ade)"), DecisionOutcome.OVERLAMNAS),
          new OutcomeWords(
              words("(?:noteras|antecknas|läggs? till handlingarna|lägga till handlingarna)"),
              DecisionOutcome.NOTERAS));

  /** {@code Antecknas.} is a whole decision; what follows is the matter that was taken note of. */
  private static final Pattern ONE_WORD = Pattern.compile("(?u)\\p{Lu}\\p{Ll}+s\\.");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){1,3}) ?\\((?<party>\\p{L}{1,4}|-)\\)");

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?iu)(?<!\\p{L})" + alternatives + "(?!\\p{L})");
  }

  static DecisionReader read(List<TextLine> lines, float bodySize) {
    List<String> decision = new ArrayList<>();
    List<Yrkande> yrkanden = new ArrayList<>();
    List<String> recipients = new ArrayList<>();
    boolean reservation = false;
    boolean vote = false;
    TextLine decisionHeading = null;
    List<String> current = null;
    List<String> asked = new ArrayList<>();
    for (TextLine line : lines) {
      String text = line.text();
      reservation |= Headings.RESERVATION.matcher(text).find();
      vote |= Headings.VOTE.matcher(text).find();
      boolean heading = text.length() < 70 && Headings.matches(text);
      boolean setAsHeading =
          decisionHeading != null
              && !line.isBlank()
              && line.looksLike(decisionHeading)
              && (line.bold() || line.size() > bodySize + 0.5f);
      if (heading || setAsHeading) {
        current = null;
        if (decisionHeading == null && Headings.DECISION.matcher(text).matches()) {
          decisionHeading = line;
          current = decision;
        } else if (Headings.YRKANDE.matcher(text).matches()) {
          current = asked;
        } else if (Headings.RECIPIENTS.matcher(text).matches()) {
          current = recipients;
        }
      } else if (current != null && !line.isBlank()) {
        current.add(text);
        if (current == decision && decision.size() == 1 && ONE_WORD.matcher(text).matches()) {
          current = null;
        }
      }
    }
    for (String text : asked) {
      Matcher matcher = NAMED.matcher(text);
      while (matcher.find()) {
        yrkanden.add(new Yrkande(matcher.group("name"), matcher.group("party"), text));
      }
    }
    String decided = String.join("\n", decision);
    return new DecisionReader(
        decided,
        outcomeOf(decided),
        reservation,
        vote,
        yrkanden,
        recipients.stream().limit(40).toList());
  }

  private static @Nullable DecisionOutcome outcomeOf(String decision) {
    for (OutcomeWords it : OUTCOMES) {
      if (it.words().matcher(decision).find()) {
        return it.outcome();
      }
    }
    return null;
  }
}
