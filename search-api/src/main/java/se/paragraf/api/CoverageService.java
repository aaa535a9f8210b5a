package se.paragraf.api;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.coverage.Coverage;

/** What is held and what is missing, told once for each version of the index. */
@Service
public class CoverageService {

  private final RecordSearch search;
  private final AtomicReference<@Nullable Coverage> last = new AtomicReference<>();

  CoverageService(RecordSearch search) {
    this.search = search;
  }

  /** What the index holds now. */
  public Coverage coverage() {
    Coverage known = last.get();
    if (known == null || known.index().version() != search.state().version()) {
      known = Coverage.of(search.holdings());
      last.set(known);
    }
    return known;
  }
}
