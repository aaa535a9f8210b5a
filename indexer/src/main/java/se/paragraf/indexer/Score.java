package se.paragraf.indexer;

/**
 * How many were right.
 *
 * @param right found as labelled
 * @param found found at all
 * @param labelled labelled at all
 */
record Score(int right, int found, int labelled) {

  static final Score NONE = new Score(0, 0, 0);

  double precision() {
    return found == 0 ? (labelled == 0 ? 1 : 0) : (double) right / found;
  }

  double recall() {
    return labelled == 0 ? 1 : (double) right / labelled;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  Score plus(Score more) {
    return new Score(right + more.right, found + more.found, labelled + more.labelled);
  }
}
