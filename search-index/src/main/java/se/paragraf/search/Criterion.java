package se.paragraf.search;

import java.time.LocalDate;
import java.util.List;
import se.paragraf.model.CaseKey;

/** What a record must be like, free of any engine; a backend translates it. */
public sealed interface Criterion {

  /** Which part of a record a word must stand in. */
  enum Scope {
    /** Title, decision or text. */
    ANYWHERE,
    TITLE,
    DECISION,
    BODY
  }

  /** Every record. */
  record Everything() implements Criterion {}

  /** Records that have the word in any of its forms. */
  record Word(String word, Scope scope) implements Criterion {}

  /** Records that have these words side by side, in exactly this form. */
  record Phrase(String text, Scope scope) implements Criterion {}

  /**
   * Records that have these words, in any of their forms and any order, near each other.
   *
   * @param between so many other words may stand between them, all in all
   */
  record Near(String text, Scope scope, int between) implements Criterion {
    /** What a person who gives no number would call near: in the same sentence, as a rule. */
    public static final int USUAL = 8;

    /** What is further apart is near in no sense. */
    public static final int MOST = 50;
  }

  /** Records that have a word beginning so. */
  record Prefix(String start, Scope scope) implements Criterion {}

  /** Records with a word like this one, a letter or two apart. */
  record Fuzzy(String word, Scope scope) implements Criterion {}

  /** Records of that case, or that mention it. */
  record InCase(CaseKey key) implements Criterion {}

  /** Records that are that § of their meeting. */
  record AtParagraph(String paragraph) implements Criterion {}

  /** Records of that day. */
  record OnDate(LocalDate date) implements Criterion {}

  /** Records of that year. */
  record InYear(int year) implements Criterion {}

  /** Records of a body: its code ({@code KF}), its name, or a part of its name. */
  record InBody(String body) implements Criterion {}

  /** Records that do not meet the criterion. */
  record Not(Criterion criterion) implements Criterion {}

  /** Records that meet every criterion. */
  record AllOf(List<Criterion> criteria) implements Criterion {
    public AllOf {
      criteria = List.copyOf(criteria);
    }
  }

  /** Records that meet at least one criterion. */
  record AnyOf(List<Criterion> criteria) implements Criterion {
    public AnyOf {
      criteria = List.copyOf(criteria);
    }
  }
}
