package se.paragraf.indexer.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The doubts that follow from what a record's warnings say was inferred. */
final class Inferred {

  private Inferred() {}

  static Set<Doubt> doubts(List<String> notes, boolean hasBody, boolean hasMunicipality) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (!hasBody) {
      doubts.add(Doubt.NO_BODY);
    } else if (notes.stream().anyMatch(it -> it.startsWith("body from"))) {
      doubts.add(Doubt.BODY_INFERRED);
    }
    if (!hasMunicipality) {
      doubts.add(Doubt.NO_MUNICIPALITY);
    } else if (notes.contains("municipality from the running text")
        || notes.contains(UnknownMunicipality.WARNING)) {
      doubts.add(Doubt.MUNICIPALITY_INFERRED);
    }
    return doubts;
  }
}
