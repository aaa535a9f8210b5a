package se.paragraf.indexer.parse;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;

/** Makes the permanent names of one document's records, each once. */
final class RecordIds {

  private final Map<String, Integer> given = new HashMap<>();

  /**
   * {@code granviken-kf-2024-02-01-6}; a second record of the same name gets {@code .2} behind it.
   */
  String next(
      @Nullable Municipality municipality,
      @Nullable Body body,
      @Nullable LocalDate date,
      String rest) {
    StringBuilder id = new StringBuilder();
    if (municipality != null) {
      id.append(slug(municipality.name())).append('-');
    }
    if (body != null) {
      id.append(slug(body.code().isEmpty() ? body.name() : body.code())).append('-');
    }
    if (date != null) {
      id.append(date).append('-');
    }
    id.append(slug(rest));
    String name = id.toString();
    int count = given.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + "." + count;
  }

  /** Small letters a to z, figures and hyphens. */
  static String slug(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() > 60 ? plain.substring(0, 60).replaceAll("-[^-]*$", "") : plain;
  }
}
