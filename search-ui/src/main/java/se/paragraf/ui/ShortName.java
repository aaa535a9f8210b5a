package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.Body;

/** What a record is called in a line among others: {@code KS 2021-05-12 § 141}. */
final class ShortName {

  private ShortName() {}

  static String of(RecordView view) {
    List<String> parts = new ArrayList<>();
    if (view.head().body() instanceof Body it) {
      parts.add(it.code().isEmpty() ? it.name() : it.code());
    }
    if (view.decision() == null) {
      parts.add(view.type());
    }
    if (view.head().date() != null) {
      parts.add(view.head().date().toString());
    } else if (!view.date().isEmpty()) {
      parts.add(view.date());
    }
    if (!view.paragraph().isEmpty()) {
      parts.add(view.paragraph());
    }
    return parts.isEmpty() ? view.title() : String.join(" ", parts);
  }
}
