package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.json.ScannedPageJson;
import se.paragraf.search.ParsedQuery;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.ScannedPages;
import se.paragraf.search.SourceText;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read in an original: {@code /api/sources/{sha256}/text} with what was asked for marked,
 * and {@code /api/sources/{sha256}/words} with the places of a scanned page's words.
 */
@RestController
class SourceTextController {

  static final List<String> TEXT_PARAMETERS = List.of("q", "page");
  static final List<String> WORDS_PARAMETERS = List.of("page");

  private static final int LAST_PAGE = 999_999;

  private final RecordSearch search;
  private final ScannedPages scanned;

  SourceTextController(RecordSearch search, ScannedPages scanned) {
    this.search = search;
    this.scanned = scanned;
  }

  @GetMapping(path = "/api/sources/{sha256}/text", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode text(@PathVariable String sha256, HttpServletRequest request) {
    SourceController.requireName(sha256);
    Address address = new Address(request.getParameterMap());
    address.requireKnown(TEXT_PARAMETERS);
    String q = address.single("q");
    int page = address.number("page", 0, 1, LAST_PAGE);
    SearchParametersReader.checkQuestion(q == null ? "" : q);
    ParsedQuery question = QueryParser.parse(q == null ? "" : q);
    SourceText text =
        search
            .text(sha256, question.criterion())
            .orElseThrow(() -> new NotFoundException("No file with that SHA-256 is held."));
    return SourceTextJson.write(text, page, question.warnings());
  }

  @GetMapping(path = "/api/sources/{sha256}/words", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode words(@PathVariable String sha256, HttpServletRequest request) {
    SourceController.requireName(sha256);
    Address address = new Address(request.getParameterMap());
    address.requireKnown(WORDS_PARAMETERS);
    int page = address.number("page", 0, 1, LAST_PAGE);
    if (page == 0) {
      throw Address.malformed("page", "a page, from 1");
    }
    return search
        .source(sha256)
        .flatMap(_ -> scanned.page(sha256, page))
        .map(ScannedPageJson::write)
        .orElseThrow(() -> new NotFoundException("That page was not read by OCR."));
  }
}
