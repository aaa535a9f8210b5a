package se.paragraf.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One source file: what is said of the whole document, then its units. */
record Source(String id, Map<String, String> meta, List<Unit> units) {

  String get(String key) {
    return meta.getOrDefault(key, "");
  }

  boolean has(String key) {
    return !get(key).isEmpty();
  }

  List<String> list(String key) {
    return split(get(key));
  }

  /**
   * Path of the rendered document below {@code documents}, or its name inside a mail or archive.
   */
  String file() {
    return get("file");
  }

  String extension() {
    return file().substring(file().lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the document exists only inside another one. */
  boolean embedded() {
    return has("inuti");
  }

  /** The body of a unit: its own, none if it says {@code -}, else that of the meeting. */
  String bodyOf(Unit unit) {
    String body = unit.has("organ") ? unit.get("organ") : get("organ");
    return body.equals("-") ? "" : body;
  }

  String dateOf(Unit unit) {
    return unit.has("datum") ? unit.get("datum") : get("datum");
  }

  static List<String> split(String value) {
    return Arrays.stream(value.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Text on one line and without the author's marks for possible word breaks. */
  static String collapse(String text) {
    return unmarked(text).replaceAll("\\s+", " ").strip();
  }

  static String unmarked(String text) {
    return text.replace("¬", "").replace("‖", "");
  }
}
