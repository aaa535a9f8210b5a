package se.paragraf.search.lucene;

/**
 * What makes one record come before another, in numbers that were measured on judged questions; see
 * docs/search-quality.md.
 *
 * @param title how much a word in the title counts beside the same word in the text
 * @param decision how much a word in the decision counts beside the same word in the text
 * @param context how much a word in the names of body and municipality counts
 * @param alias how much a body's name counts where its code was typed, or the other way round
 * @param nearParts how much the parts of a compound count that stand near each other
 * @param part how much one part of a compound counts
 * @param relative how much another word counts that is about the same
 * @param joined how much two words of the question count, written as one
 * @param phrase how much two words of the question count that stand near each other
 * @param exactly how much a word counts that stands in just the form that was typed
 * @param corrected how much a known word counts in place of an unknown one, times their likeness
 * @param decided how much more a decision counts than a paper or an assignment that says the same
 * @param putOff the same for a § that only puts the matter off to the next meeting
 * @param around the same for the pages around the items of a meeting: a front page, a list of items
 * @param newer how much more a record of today counts than a very old one
 */
record Ranking(
    float title,
    float decision,
    float context,
    float alias,
    float nearParts,
    float part,
    float relative,
    float joined,
    float phrase,
    float exactly,
    float corrected,
    float decided,
    float putOff,
    float around,
    float newer) {

  static final Ranking CHOSEN =
      new Ranking(1.2f, .3f, .2f, .5f, .7f, .35f, .4f, .8f, .3f, .2f, .8f, 1.1f, .9f, .6f, .05f);
}
