package se.paragraf.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads judged questions from tab-separated lines, one line an answer.
 *
 * <p>The first line names the columns, in any order: {@code query}, {@code municipality}, {@code
 * body}, {@code date}, {@code paragraph or title}, and, where wanted, {@code class} and {@code
 * grade}. A question with several answers has several lines. Without a grade an answer is as good
 * as can be. Lines that begin with {@code #} are remarks.
 *
 * <pre>
 * query            class     municipality  body  date        paragraph or title  grade
 * bygglovstaxan    compound  Granviken     KF    2021-06-14  68                  2
 * </pre>
 */
public final class JudgedQueries {

  private static final int BEST = 2;

  private JudgedQueries() {}

  /** The questions of a file, in its order. */
  public static List<JudgedQuery> read(Path file) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no questions");
    }
    Map<String, Integer> columns = columns(lines.getFirst());
    if (!columns.containsKey("query")) {
      throw new IllegalArgumentException(
          file + ": the first line must name the columns, «query» among them");
    }
    Map<String, JudgedQuery> queries = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Row row = new Row(columns, List.of(line.split("\t", -1)));
      queries.merge(
          row.get("query"),
          new JudgedQuery(row.get("query"), row.get("class"), List.of(answer(row))),
          JudgedQueries::together);
    }
    return List.copyOf(queries.values());
  }

  private record Row(Map<String, Integer> columns, List<String> cells) {
    String get(String column) {
      int at = columns.getOrDefault(column, Integer.MAX_VALUE);
      return at < cells.size() ? cells.get(at).strip() : "";
    }
  }

  private static Map<String, Integer> columns(String heading) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String name : heading.split("\t", -1)) {
      columns.put(name.strip().toLowerCase(Locale.ROOT), columns.size());
    }
    return columns;
  }

  private static JudgedAnswer answer(Row row) {
    String grade = row.get("grade");
    if (!grade.matches("[1-9]?")) {
      throw new IllegalArgumentException("the grade of «" + row.get("query") + "» is no number");
    }
    return new JudgedAnswer(
        row.get("municipality"),
        row.get("body"),
        row.get("date"),
        row.get("paragraph or title"),
        grade.isEmpty() ? BEST : Integer.parseInt(grade));
  }

  private static JudgedQuery together(JudgedQuery one, JudgedQuery other) {
    List<JudgedAnswer> answers = new ArrayList<>(one.answers());
    answers.addAll(other.answers());
    return new JudgedQuery(one.text(), one.kind(), answers);
  }
}
