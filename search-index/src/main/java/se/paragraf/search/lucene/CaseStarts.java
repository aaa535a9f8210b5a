package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CaseKey;

/**
 * The cases whose number begins as typed, in any spelling: {@code KS 2023/3}, {@code ks2023-003},
 * {@code dnr 2023/3}.
 */
final class CaseStarts {

  private static final Pattern BEGUN =
      Pattern.compile(
          "(?iu)(?:(?:dnr|diarienummer|diarienr)[.:]?\\s{0,3})?(?<code>\\p{L}{1,8})?"
              + "[\\s:/.\\-–]{0,3}(?<year>(?:19|20)\\d{0,2})(?:\\s?[/:.\\-–]\\s?0{0,5}(?<serial>\\d{0,6}))?");

  private static final int MOST_LOOKED_AT = 2_000;

  private CaseStarts() {}

  static List<CaseKey> of(String typed, CommitSearcher searcher, int most) throws IOException {
    Optional<CaseKey> whole = CaseKey.parse(typed);
    Matcher begun = BEGUN.matcher(typed);
    String code;
    String number;
    if (whole.isPresent()) {
      code = whole.get().code();
      number = whole.get().withoutCode().toString();
    } else if (begun.matches()) {
      code = begun.group("code") == null ? "" : begun.group("code").toUpperCase(Locale.ROOT);
      String serial = begun.group("serial");
      number = begun.group("year") + (serial == null ? "" : "/" + serial);
    } else {
      return List.of();
    }
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFormat.CASE);
    if (terms == null) {
      return List.of();
    }
    TreeSet<String> keys = new TreeSet<>();
    TermsEnum each = terms.iterator();
    if (!code.isEmpty()) {
      addAll(each, code + " " + number, keys);
    } else {
      String at = next(each, "");
      while (at != null) {
        if (at.startsWith("*")) {
          at = next(each, "+");
          continue;
        }
        int blank = at.indexOf(' ');
        String before = at.substring(0, blank + 1);
        addAll(each, before + number, keys);
        // Past every key with these letters; past those without, which begin with a digit.
        at = next(each, blank < 0 ? ":" : at.substring(0, blank) + "!");
      }
    }
    addAll(each, number, keys);
    List<CaseKey> found = new ArrayList<>();
    keys.stream()
        .map(CaseKey::ofKey)
        .flatMap(Optional::stream)
        .filter(key -> !whole.equals(Optional.of(key)))
        .forEach(found::add);
    whole.filter(key -> keys.contains(key.toString())).ifPresent(found::addFirst);
    List<CaseKey> held = new ArrayList<>();
    for (CaseKey key : found) {
      if (held.size() < most
          && searcher.count(new TermQuery(new Term(IndexFormat.CASE, key.toString()))) > 0) {
        held.add(key);
      }
    }
    return held;
  }

  private static @Nullable String next(TermsEnum each, String from) throws IOException {
    return each.seekCeil(new BytesRef(from)) == TermsEnum.SeekStatus.END
        ? null
        : each.term().utf8ToString();
  }

  private static void addAll(TermsEnum each, String start, TreeSet<String> keys)
      throws IOException {
    String at = next(each, start);
    while (at != null && at.startsWith(start) && keys.size() < MOST_LOOKED_AT) {
      keys.add(at);
      at = each.next() == null ? null : each.term().utf8ToString();
    }
  }
}
