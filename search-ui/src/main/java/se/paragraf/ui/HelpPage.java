package se.paragraf.ui;

import java.util.List;

/**
 * What the page on how to ask shows.
 *
 * @param examples one for each way to ask
 */
record HelpPage(List<HelpExamples.Example> examples) {

  HelpPage {
    examples = List.copyOf(examples);
  }
}
