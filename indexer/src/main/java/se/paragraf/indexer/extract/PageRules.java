package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the straight rules that are drawn on a page, since they tell a table's rows and columns
 * where its text does not.
 *
 * <p>Programs draw a rule as a stroked line, as a filled rectangle that is a point or two thick, or
 * as the edge of a cell's box. Drawings have many thousand lines and no tables: after {@link #MOST}
 * lines a page is taken to be one.
 */
final class PageRules {

  /** A drawn line, in the coordinates of the upright page: from the top left corner, downwards. */
  record Rule(float at, float from, float to) {}

  private static final int MOST = 20_000;

  private static final float THICKEST = 3;

  /** How far apart two pieces of one rule may lie. */
  static final float NEAR = 2;

  private final List<Rule> horizontals = new ArrayList<>();
  private final List<Rule> verticals = new ArrayList<>();
  private final List<List<float[]>> path = new ArrayList<>();
  private Turn turn = Turn.of(0, 0, 0);
  private int drawn;

  /** Begins a page that is read when it is turned so. */
  void start(Turn upright) {
    horizontals.clear();
    verticals.clear();
    path.clear();
    drawn = 0;
    turn = upright;
  }

  /** From left to right, each once, the highest first; none on a page that holds a drawing. */
  List<Rule> horizontals() {
    return drawn > MOST ? List.of() : merged(horizontals);
  }

  /** From top to bottom, each once, the leftmost first. */
  List<Rule> verticals() {
    return drawn > MOST ? List.of() : merged(verticals);
  }

  void move(float x, float y, Transform page) {
    if (drawn <= MOST) {
      path.add(new ArrayList<>());
      line(x, y, page);
    }
  }

  void line(float x, float y, Transform page) {
    if (drawn > MOST) {
      return;
    }
    if (path.isEmpty()) {
      path.add(new ArrayList<>());
    }
    float atX = x * page.a() + y * page.c() + page.e();
    float atY = x * page.b() + y * page.d() + page.f();
    path.getLast().add(new float[] {turn.x(atX, atY), turn.y(atX, atY)});
    drawn++;
  }

  void rectangle(float x, float y, float width, float height, Transform page) {
    move(x, y, page);
    line(x + width, y, page);
    line(x + width, y + height, page);
    line(x, y + height, page);
    close();
  }

  void close() {
    if (drawn <= MOST && !path.isEmpty() && !path.getLast().isEmpty()) {
      path.getLast().add(path.getLast().getFirst());
    }
  }

  /** Nothing has been drawn along the path: it was to clip what follows. */
  void drop() {
    path.clear();
  }

  void paint(boolean stroked, boolean closed) {
    for (List<float[]> part : path) {
      if (closed && !part.isEmpty()) {
        part.add(part.getFirst());
      }
      if (!stroked && thin(part)) {
        continue;
      }
      for (int index = 1; index < part.size(); index++) {
        rule(part.get(index - 1), part.get(index));
      }
    }
    path.clear();
  }

  /** A filled shape a point or two thick is one rule and not four. */
  private boolean thin(List<float[]> part) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (float[] at : part) {
      left = Math.min(left, at[0]);
      right = Math.max(right, at[0]);
      top = Math.min(top, at[1]);
      bottom = Math.max(bottom, at[1]);
    }
    if (bottom - top <= THICKEST && right - left > THICKEST) {
      horizontals.add(new Rule((top + bottom) / 2, left, right));
    } else if (right - left <= THICKEST && bottom - top > THICKEST) {
      verticals.add(new Rule((left + right) / 2, top, bottom));
    } else {
      return right - left <= THICKEST;
    }
    return true;
  }

  private void rule(float[] one, float[] other) {
    float width = Math.abs(one[0] - other[0]);
    float height = Math.abs(one[1] - other[1]);
    if (height < 0.5f && width > THICKEST) {
      horizontals.add(
          new Rule(
              (one[1] + other[1]) / 2, Math.min(one[0], other[0]), Math.max(one[0], other[0])));
    } else if (width < 0.5f && height > THICKEST) {
      verticals.add(
          new Rule(
              (one[0] + other[0]) / 2, Math.min(one[1], other[1]), Math.max(one[1], other[1])));
    }
  }

  /** Pieces that lie on one line and touch are one. */
  private static List<Rule> merged(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Rule> merged = new ArrayList<>();
    int start = 0;
    for (int index = 1; index <= sorted.size(); index++) {
      if (index == sorted.size() || sorted.get(index).at() - sorted.get(index - 1).at() > NEAR) {
        mergeOneLine(new ArrayList<>(sorted.subList(start, index)), merged);
        start = index;
      }
    }
    return merged;
  }

  private static void mergeOneLine(List<Rule> line, List<Rule> merged) {
    line.sort(Comparator.comparingDouble(Rule::from));
    for (int index = 0; index < line.size(); ) {
      float at = line.get(index).at();
      float from = line.get(index).from();
      float to = line.get(index).to();
      index++;
      while (index < line.size() && line.get(index).from() <= to + NEAR) {
        to = Math.max(to, line.get(index).to());
        index++;
      }
      merged.add(new Rule(at, from, to));
    }
  }
}
