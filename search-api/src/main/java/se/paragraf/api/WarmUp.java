package se.paragraf.api;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;

/**
 * Asks a few questions as soon as the server is up, beside the first ones of people: what they read
 * from disk, and what the JVM compiles for them, need not be waited for then.
 */
@Component
class WarmUp {

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /** Words that stand in every council's records. */
  private static final List<String> USUAL = List.of("budget", "skola", "detaljplan", "taxa");

  private static final int TIMES = 5;
  private static final int SHORTEST = 2;

  private final RecordSearch search;

  WarmUp(RecordSearch search) {
    this.search = search;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread.ofVirtual().name("warm-up").start(this::run);
  }

  void run() {
    try {
      search.prepare();
      for (int time = 0; time < TIMES; time++) {
        for (String word : USUAL) {
          search.search(SearchRequest.of(QueryParser.parse(word).criterion()));
          for (int length = SHORTEST; length < word.length(); length++) {
            search.suggestions(word.substring(0, length), 10);
          }
        }
      }
    } catch (RuntimeException e) {
      // The server may be closing. What fails here for another reason fails again when it is asked.
      LOG.debug("not warmed up: {}", e.getClass().getName());
    }
  }
}
