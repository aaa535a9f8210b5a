package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a file could not be read, which the indexer says in English, in the language of the page. Of
 * a mail or an archive it is said of each member: {@code svar.docx: the file is empty; and 3 more}.
 *
 * @param t the words of the page's language
 */
record FailureSentences(Texts t) {

  private static final String BETWEEN = "; ";
  private static final String AFTER_NAME = ": ";
  private static final Pattern AT_PAGE =
      Pattern.compile("(.*) \\(at page (\\d+)\\)", Pattern.DOTALL);
  private static final Pattern MORE = Pattern.compile("and (\\d+) more");

  /** The reason; none where that language has no text for it. */
  Optional<String> of(String reason) {
    Optional<String> whole = one(reason);
    if (whole.isPresent()) {
      return whole;
    }
    // A sentence may have a semicolon of its own.
    List<String> said = new ArrayList<>();
    int from = 0;
    int at = reason.indexOf(BETWEEN);
    while (from < reason.length()) {
      Optional<String> part = one(reason.substring(from, at < 0 ? reason.length() : at));
      if (part.isPresent()) {
        said.add(part.get());
        from = at < 0 ? reason.length() : at + BETWEEN.length();
      } else if (at < 0) {
        return Optional.empty();
      }
      at = at < 0 ? at : reason.indexOf(BETWEEN, at + 1);
    }
    return Optional.of(String.join(BETWEEN, said));
  }

  private Optional<String> one(String reason) {
    Matcher more = MORE.matcher(reason);
    if (more.matches()) {
      return Optional.of(t.say("coverage.more", Integer.parseInt(more.group(1))));
    }
    Matcher page = AT_PAGE.matcher(reason);
    if (page.matches()) {
      return one(page.group(1)).map(it -> t.say("coverage.at", it, page.group(2)));
    }
    Optional<String> said = WarningTexts.ofFailure(t, reason);
    int names = reason.contains(BETWEEN) ? reason.indexOf(BETWEEN) : reason.length();
    for (int at = reason.indexOf(AFTER_NAME);
        said.isEmpty() && at >= 0 && at < names;
        at = reason.indexOf(AFTER_NAME, at + 1)) {
      String name = reason.substring(0, at + AFTER_NAME.length());
      said = WarningTexts.ofFailure(t, reason.substring(name.length())).map(it -> name + it);
    }
    return said;
  }
}
