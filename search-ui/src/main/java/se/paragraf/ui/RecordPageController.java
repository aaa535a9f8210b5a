package se.paragraf.ui;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.search.RecordSearch;

/** The page of one record, and the way to its original. */
@RestController
class RecordPageController {

  private final RecordSearch search;
  private final Pages pages;

  RecordPageController(RecordSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  @GetMapping("/records/{id}")
  ResponseEntity<String> record(@PathVariable String id) {
    return search
        .record(id)
        .map(record -> pages.page("record.jte", new RecordView(record)))
        .orElseGet(
            () ->
                pages.message(
                    HttpStatus.NOT_FOUND,
                    "Det finns inget här",
                    "Ingen post har den adressen. Den kan ha tagits bort tillsammans med sin fil,"
                        + " eller så blev adressen avkortad på vägen hit."));
  }

  /** Browsers' PDF viewers open at the page that the fragment names. */
  @GetMapping("/sources/{sha256}")
  ResponseEntity<String> source(
      @PathVariable String sha256, @RequestParam(required = false) @Nullable String page) {
    if (!sha256.matches("[0-9a-f]{64}") || search.source(sha256).isEmpty()) {
      return pages.message(
          HttpStatus.NOT_FOUND,
          "Originalet finns inte här",
          "Ingen fil med den adressen finns i indexet.");
    }
    String fragment = page != null && page.matches("[1-9][0-9]{0,5}") ? "#page=" + page : "";
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create("/api/sources/" + sha256 + fragment))
        .build();
  }
}
