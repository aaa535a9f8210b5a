package se.paragraf.search.relevance;

import java.util.List;

/**
 * A question with the records that answer it, as a person judged them.
 *
 * @param text as it would be typed
 * @param kind what it puts to the test, such as {@code compound} or {@code misspelling}; empty when
 *     nobody said
 * @param answers all that is known to answer it; what is not among them does not answer
 */
public record JudgedQuery(String text, String kind, List<JudgedAnswer> answers) {

  public JudgedQuery {
    answers = List.copyOf(answers);
  }

  int bestGrade() {
    return answers.stream().mapToInt(JudgedAnswer::grade).max().orElse(0);
  }
}
