package se.paragraf.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.paragraf.model.Kind;
import se.paragraf.search.Criterion;
import se.paragraf.search.FacetField;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchRequest.Sort;
import se.paragraf.search.SearchResult;

/**
 * What a body decides about: the words that stand in its titles more often than in those of all
 * bodies, but for those that come back at every other meeting. Titles are short and written to be
 * found, so that they need no analysis; each word counts once a title. The latest titles are read,
 * and what came of them is kept until the next commit.
 */
@Component
class BodyTopics {

  private static final int READ_PAGES = 3;
  private static final int SHOWN = 12;
  private static final int LEAST_TITLES = 2;

  /** Of so many titles, two with the same word are chance. */
  private static final int MANY_TITLES = 100;

  private static final Set<String> ENDINGS =
      Set.of(
          "a", "n", "en", "t", "et", "s", "ns", "ens", "ts", "ets", "r", "er", "ar", "or", "na",
          "rna", "erna", "arna", "orna");

  private static final int LONG_WORD = 12;

  /** Fewer meetings than this show no routine. */
  private static final int FEW_MEETINGS = 6;

  /** What stands on more of the meetings than this is how the body works, not what it is about. */
  private static final double ROUTINE = 0.5;

  /** Who decides is not what is decided about. */
  private static final Pattern BODY =
      Pattern.compile(
          ".*(?:nämnde[nr]s?|nämnder(?:na)?|styrelsens?|utskott(?:et)?s?|fullmäktiges?"
              + "|revision(?:en)?s?|kontoret?s?|förvaltning(?:en)?s?)");

  /** Words of the form of a title, not of its matter, and the procedure of every meeting. */
  private static final Set<String> NO_TOPICS = noTopics();

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}-]+");

  private final RecordSearch search;
  private final Map<String, List<String>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
              return size() > 200;
            }
          });

  BodyTopics(RecordSearch search) {
    this.search = search;
  }

  /** The most telling first; empty where too little is held. */
  List<String> of(String municipality, String body) {
    String key = search.state().version() + "\t" + municipality + "\t" + body;
    List<String> topics = known.get(key);
    if (topics == null) {
      topics = read(municipality, body);
      known.put(key, topics);
    }
    return topics;
  }

  private List<String> read(String municipality, String body) {
    Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
    filters.put(FacetField.KIND, Set.of(Kind.DECISION.label()));
    Counts all = count(filters);
    filters.put(FacetField.MUNICIPALITY, Set.of(municipality));
    filters.put(FacetField.BODY, Set.of(body));
    Counts own = count(filters);
    Comparator<Map.Entry<String, Integer>> byWeight =
        Comparator.comparingDouble(entry -> weight(entry, own, all));
    String place = municipality.toLowerCase(Language.SWEDISH.locale());
    List<String> telling =
        own.words().entrySet().stream()
            .filter(entry -> !entry.getKey().startsWith(place))
            .filter(
                entry -> entry.getValue() >= LEAST_TITLES + (own.titles() < MANY_TITLES ? 0 : 1))
            .filter(entry -> !own.isRoutine(entry.getKey()))
            .sorted(byWeight.reversed().thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    List<String> topics = new ArrayList<>();
    for (String word : telling) {
      if (topics.size() < SHOWN && topics.stream().noneMatch(other -> isFormOf(word, other))) {
        topics.add(word);
      }
    }
    return List.copyOf(topics);
  }

  /** Whether two words are one but for an ending: {@code avtal}, {@code avtalet}. */
  private static boolean isFormOf(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return longer.startsWith(shorter) && ENDINGS.contains(longer.substring(shorter.length()));
  }

  /** How often it stands here, more so the rarer it is elsewhere. */
  private static double weight(Map.Entry<String, Integer> entry, Counts own, Counts all) {
    double here = entry.getValue() / (double) own.titles();
    double everywhere =
        (all.words().getOrDefault(entry.getKey(), 0) + 1) / (double) (all.titles() + 1);
    // A long word is a compound, and a compound says more: bygglovstaxa, tillsynsplan.
    double length = Math.min(entry.getKey().length(), LONG_WORD) / (double) LONG_WORD;
    return entry.getValue() * length * (1 + Math.max(0, Math.log(here / everywhere)));
  }

  /**
   * The words of titles.
   *
   * @param words in how many different titles each stands
   * @param days on which days each was dealt with
   * @param titles how many different ones were read
   * @param meetings how many days they are from
   */
  private record Counts(
      Map<String, Integer> words, Map<String, Set<LocalDate>> days, int titles, int meetings) {

    boolean isRoutine(String word) {
      return meetings >= FEW_MEETINGS
          && days.getOrDefault(word, Set.of()).size() > ROUTINE * meetings;
    }
  }

  private Counts count(Map<FacetField, Set<String>> filters) {
    Map<String, Integer> words = new HashMap<>();
    Map<String, Set<LocalDate>> days = new HashMap<>();
    Set<LocalDate> meetings = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (int page = 1; page <= READ_PAGES; page++) {
      List<SearchResult.Hit> hits =
          search
              .search(
                  new SearchRequest(
                      new Criterion.Everything(),
                      filters,
                      null,
                      null,
                      Sort.NEWEST,
                      page,
                      SearchRequest.MAX_SIZE))
              .hits();
      for (SearchResult.Hit hit : hits) {
        String title = hit.record().head().title();
        // What was put off and came back is one matter all the same.
        boolean first = titles.add(title.toLowerCase(Language.SWEDISH.locale()));
        LocalDate day = hit.record().head().date();
        if (day != null) {
          meetings.add(day);
        }
        for (String word : wordsOf(title)) {
          words.merge(word, first ? 1 : 0, Integer::sum);
          if (day != null) {
            days.computeIfAbsent(word, _ -> new HashSet<>()).add(day);
          }
        }
      }
      if (hits.size() < SearchRequest.MAX_SIZE) {
        break;
      }
    }
    return new Counts(words, days, titles.size(), meetings.size());
  }

  /** But for names, which have a capital within a title: who asked is not what it is about. */
  private static Set<String> wordsOf(String title) {
    Set<String> words = new TreeSet<>();
    String[] parts = NO_LETTERS.split(title);
    for (int i = 0; i < parts.length; i++) {
      String word = parts[i].toLowerCase(Language.SWEDISH.locale());
      boolean name = i > 0 && !parts[i].isEmpty() && Character.isUpperCase(parts[i].charAt(0));
      if (word.length() > 3
          && !name
          && !word.startsWith("-")
          && !word.endsWith("-")
          && !NO_TOPICS.contains(word)
          && !BODY.matcher(word).matches()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<String> noTopics() {
    try (InputStream file = BodyTopics.class.getResourceAsStream("no-topics.txt")) {
      if (file == null) {
        throw new IllegalStateException("no-topics.txt is missing");
      }
      return Set.copyOf(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
