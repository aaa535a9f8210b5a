package se.paragraf.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a record shows beside the record itself.
 *
 * @param view the record
 * @param permalink its whole address; without its host where the server does not know its own
 * @param previous the § before it at the same meeting, or null
 * @param next the § after it, or null
 * @param timeline everything held of its cases, in time order, itself among it; empty when it is
 *     alone
 * @param more how many there are beyond those
 * @param related what else has to do with it, the nearest first
 */
record RecordPage(
    RecordView view,
    String permalink,
    @Nullable RecordView previous,
    @Nullable RecordView next,
    List<RecordView> timeline,
    int more,
    List<RelatedView> related) {

  RecordPage {
    timeline = List.copyOf(timeline);
    related = List.copyOf(related);
  }

  boolean isThis(RecordView other) {
    return other.record().id().equals(view.record().id());
  }
}
