package se.paragraf.ui;

import java.time.LocalDate;
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
  private static final int LONG_WORD = 12;

  /** Fewer meetings than this show no routine. */
  private static final int FEW_MEETINGS = 6;

  /** What stands on more of the meetings than this is how the body works, not what it is about. */
  private static final double ROUTINE = 1 / 3.0;

  /** Words of the form of a title, not of its matter, and the procedure of every meeting. */
  private static final Set<String> NO_TOPICS =
      Set.of(
          "andra",
          "angående",
          "anmälan",
          "annat",
          "antagande",
          "arbete",
          "arbetet",
          "avsagt",
          "avseende",
          "avsägelse",
          "avsägelser",
          "begäran",
          "beslut",
          "besvarande",
          "bilaga",
          "bland",
          "dagordning",
          "delegation",
          "delegationsbeslut",
          "deltagande",
          "denna",
          "deras",
          "detta",
          "efter",
          "eller",
          "enligt",
          "entledigande",
          "ersättare",
          "fastställande",
          "fortsatt",
          "framtida",
          "fråga",
          "frågor",
          "från",
          "förslag",
          "gemensam",
          "genom",
          "godkännande",
          "gällande",
          "handling",
          "handlingar",
          "hemställan",
          "information",
          "inför",
          "införa",
          "inkomna",
          "inom",
          "inriktning",
          "interpellation",
          "interpellationer",
          "justerare",
          "justering",
          "jäv",
          "kommun",
          "kommundirektörens",
          "kommunen",
          "kommunens",
          "kommunfullmäktige",
          "kommunfullmäktiges",
          "kommunstyrelsen",
          "kommunstyrelsens",
          "kompletterande",
          "kring",
          "ledamot",
          "medel",
          "mellan",
          "motion",
          "motionen",
          "möjlighet",
          "möjligheter",
          "nämnden",
          "nämndens",
          "nämnder",
          "ordförande",
          "ordförandens",
          "plats",
          "protokoll",
          "protokollet",
          "rapport",
          "redovisning",
          "remiss",
          "respektive",
          "revidera",
          "reviderad",
          "reviderade",
          "revidering",
          "riktlinje",
          "riktlinjer",
          "sammanträde",
          "sammanträden",
          "sammanträdet",
          "samt",
          "samtliga",
          "sekretess",
          "senast",
          "skrivelse",
          "stad",
          "staden",
          "stadens",
          "stads",
          "stadsdirektörens",
          "stället",
          "stärka",
          "svar",
          "till",
          "tillägg",
          "under",
          "uppdrag",
          "uppdraget",
          "uppföljning",
          "upprop",
          "utan",
          "utifrån",
          "utreda",
          "utredning",
          "utse",
          "utveckling",
          "val",
          "valärenden",
          "verksamhet",
          "verksamheten",
          "vice",
          "yrkande",
          "yrkanden",
          "yttrande",
          "ärende",
          "ärenden",
          "återrapportering",
          "åtgärder",
          "över",
          "övriga");

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
    Comparator<Map.Entry<String, Integer>> telling =
        Comparator.comparingDouble(entry -> weight(entry, own, all));
    String place = municipality.toLowerCase(Language.SWEDISH.locale());
    return own.words().entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith(place))
        .filter(entry -> entry.getValue() >= LEAST_TITLES)
        .filter(entry -> !own.isRoutine(entry.getKey()))
        .sorted(telling.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .map(Map.Entry::getKey)
        .toList();
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
   * @param words in how many titles each stands
   * @param days on which days each was dealt with
   * @param titles how many were read
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
    int titles = 0;
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
        titles++;
        LocalDate day = hit.record().head().date();
        if (day != null) {
          meetings.add(day);
        }
        for (String word : wordsOf(hit.record().head().title())) {
          words.merge(word, 1, Integer::sum);
          if (day != null) {
            days.computeIfAbsent(word, _ -> new HashSet<>()).add(day);
          }
        }
      }
      if (hits.size() < SearchRequest.MAX_SIZE) {
        break;
      }
    }
    return new Counts(words, days, titles, meetings.size());
  }

  private static Set<String> wordsOf(String title) {
    Set<String> words = new TreeSet<>();
    for (String word : NO_LETTERS.split(title.toLowerCase(Language.SWEDISH.locale()))) {
      if (word.length() > 3
          && !word.startsWith("-")
          && !word.endsWith("-")
          && !NO_TOPICS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
