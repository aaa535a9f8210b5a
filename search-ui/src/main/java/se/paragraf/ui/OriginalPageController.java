package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.SearchParameters;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.ScannedPages;
import se.paragraf.search.SourceText;

/** {@code /sources/{sha256}?page=12&q=simhall}: the original, opened at the hit. */
@RestController
class OriginalPageController {

  private final RecordSearch search;
  private final ScannedPages scanned;
  private final Pages pages;

  OriginalPageController(RecordSearch search, ScannedPages scanned, Pages pages) {
    this.search = search;
    this.scanned = scanned;
    this.pages = pages;
  }

  @GetMapping("/sources/{sha256}")
  ResponseEntity<String> original(@PathVariable String sha256, HttpServletRequest request) {
    SearchParameters asked = SearchParameters.read(request.getParameterMap());
    if (!sha256.matches("[0-9a-f]{64}")) {
      return none();
    }
    String page = request.getParameter("page");
    return search
        .text(sha256, QueryParser.parse(asked.q()).criterion())
        .map(text -> page(text, page == null || page.isBlank() ? 0 : asked.page(), asked.q()))
        .map(it -> pages.page("original.jte", it))
        .orElseGet(this::none);
  }

  private OriginalPage page(SourceText text, int asked, String q) {
    int last = text.source().pages();
    int number =
        asked > 0
            ? asked
            : text.pages().stream()
                .filter(it -> it.marks() > 0)
                .mapToInt(SourceText.Page::number)
                .findFirst()
                .orElse(1);
    number = Math.min(number, last);
    boolean words = number > 0 && scanned.page(text.source().sha256(), number).isPresent();
    return new OriginalPage(text, asked, number, q, words, pages.frame().t());
  }

  private ResponseEntity<String> none() {
    return pages.message(HttpStatus.NOT_FOUND, "error.source.title", "error.source");
  }
}
