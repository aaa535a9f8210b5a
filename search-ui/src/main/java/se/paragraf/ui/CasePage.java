package se.paragraf.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.CaseKey;

/**
 * What the page of a case shows.
 *
 * @param key the case
 * @param printed the number as most of its records print it
 * @param courses what is held of it; several where municipalities have the number in common
 * @param mentions records of other cases that name it, newest first
 */
record CasePage(CaseKey key, String printed, List<Course> courses, List<RecordView> mentions) {

  CasePage {
    courses = List.copyOf(courses);
    mentions = List.copyOf(mentions);
  }

  /**
   * A case of one municipality.
   *
   * @param municipality its name; empty where no record says
   * @param steps its records in time order
   */
  record Course(String municipality, List<RecordView> steps) {

    Course {
      steps = List.copyOf(steps);
    }

    List<RecordView> decisions() {
      return steps.stream().filter(step -> step.decision() != null).toList();
    }

    /** The sorts of its steps, for the key to their marks; one alone needs none. */
    List<RecordView.Step> sorts() {
      return steps.stream().map(RecordView::step).distinct().sorted().toList();
    }

    List<RecordView> assignments() {
      return steps.stream().filter(step -> step.assignment() != null).toList();
    }

    /** The first date, or empty. */
    String first(Texts t) {
      return date(t, steps);
    }

    /** The last date, or empty. */
    String last(Texts t) {
      return date(t, steps.reversed());
    }

    private static String date(Texts t, List<RecordView> steps) {
      return steps.stream()
          .map(step -> step.head().date())
          .filter(Objects::nonNull)
          .findFirst()
          .map(t::date)
          .orElse("");
    }
  }

  String url() {
    return RecordView.caseUrl(key);
  }

  /** The newest of the case, as a feed. */
  String atomUrl() {
    return "/feed.atom?case=" + URLEncoder.encode(key.toString(), StandardCharsets.UTF_8);
  }

  String jsonUrl() {
    return "/api" + url();
  }

  /** Who is to do it, or empty. */
  static String responsible(RecordView step) {
    AssignmentDetails details = step.assignment();
    return details == null ? "" : String.join(", ", details.responsible());
  }
}
