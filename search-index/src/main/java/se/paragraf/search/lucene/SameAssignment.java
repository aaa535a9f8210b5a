package se.paragraf.search.lucene;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;

/**
 * Tells whether two lists tell of one assignment: under a title of nearly the same words, and under
 * the same number, or given by the same §, or with a title that is the same word by word. What one
 * list holds twice is two assignments.
 */
final class SameAssignment {

  private static final double NEARLY = 0.5;
  private static final double WORD_BY_WORD = 0.9;

  private SameAssignment() {}

  static boolean is(CouncilRecord one, CouncilRecord other, SwedishAnalysis analysis) {
    if (!(one instanceof Assignment first)
        || !(other instanceof Assignment second)
        || one.head().source().sha256().equals(other.head().source().sha256())) {
      return false;
    }
    double alike = alike(words(one, analysis), words(other, analysis));
    return alike >= WORD_BY_WORD
        || alike >= NEARLY && (sharesCase(one, other) || sameOrigin(first, second));
  }

  private static boolean sharesCase(CouncilRecord one, CouncilRecord other) {
    return one.head().diarienummer().stream()
        .map(CaseNumber::key)
        .anyMatch(
            key ->
                other.head().diarienummer().stream()
                    .map(CaseNumber::key)
                    .anyMatch(it -> it.withoutCode().equals(key.withoutCode())));
  }

  private static boolean sameOrigin(Assignment one, Assignment other) {
    AssignmentDetails first = one.details();
    AssignmentDetails second = other.details();
    return first.decidedDate() != null
        && first.decidedParagraph() != null
        && Objects.equals(first.decidedDate(), second.decidedDate())
        && Objects.equals(first.decidedParagraph(), second.decidedParagraph());
  }

  private static Set<String> words(CouncilRecord record, SwedishAnalysis analysis) {
    Set<String> words = new HashSet<>();
    for (String surface : analysis.surfaces(record.head().title())) {
      String normal = analysis.word(surface).normal();
      if (!SwedishAnalysis.isSmall(surface) && !normal.equals("uppdrag")) {
        words.add(normal);
      }
    }
    return words;
  }

  private static double alike(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }
}
