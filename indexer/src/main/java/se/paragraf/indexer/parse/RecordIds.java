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

  private static final int LONGEST = 60;

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
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(decomposed.length());
    boolean parted = false;
    for (int at = 0; at < decomposed.length(); at++) {
      char letter = decomposed.charAt(at);
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        if (parted && !plain.isEmpty()) {
          plain.append('-');
        }
        plain.append(letter);
        parted = false;
      } else {
        parted |= Character.getType(letter) != Character.NON_SPACING_MARK;
      }
    }
    int end = plain.length() > LONGEST ? plain.lastIndexOf("-", LONGEST - 1) : plain.length();
    return plain.substring(0, end < 0 ? LONGEST : end);
  }
}
