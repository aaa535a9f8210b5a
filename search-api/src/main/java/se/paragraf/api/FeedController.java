package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.model.CaseKey;
import se.paragraf.search.SearchRequest.Grouping;
import se.paragraf.search.SearchRequest.Sort;

/** {@code /feed.atom}: the newest hits of a search, a case or a body, for a feed reader. */
@RestController
class FeedController {

  static final int MOST_ENTRIES = 100;
  private static final int USUAL_ENTRIES = 30;

  static final List<String> PARAMETERS =
      SearchParametersReader.selectionNames(List.of("case", "size")).stream()
          .filter(it -> !it.equals("sort"))
          .toList();

  private final SearchService service;
  private final PublicAddress address;

  FeedController(SearchService service, PublicAddress address) {
    this.service = service;
    this.address = address;
  }

  @GetMapping("/feed.atom")
  ResponseEntity<byte[]> feed(HttpServletRequest request) {
    Address asked = new Address(request.getParameterMap());
    asked.requireKnown(PARAMETERS);
    SearchParameters selection = SearchParameters.selection(asked, List.of("case", "size"));
    int size = asked.number("size", USUAL_ENTRIES, 1, MOST_ENTRIES);
    CaseKey key = caseKey(asked);
    String q =
        String.join(
            " ",
            Stream.of(selection.q(), key == null ? "" : "dnr:" + key)
                .filter(it -> !it.isBlank())
                .toList());
    SearchParameters newest = selection.withQuestion(q).withSort(Sort.NEWEST).withSize(size);
    String base = address.origin(request);
    String query = request.getQueryString();
    String self = base + request.getRequestURI() + (query == null ? "" : "?" + query);
    byte[] feed =
        AtomFeed.write(service.answer(newest.withGroup(Grouping.NONE)), newest, base, self);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
        .body(feed);
  }

  private static @Nullable CaseKey caseKey(Address address) {
    String value = address.single("case");
    if (value == null) {
      return null;
    }
    Address.refusePersonalNumber("case", value);
    return CaseKey.parse(value)
        .orElseThrow(() -> Address.malformed("case", "a case number such as KS 2023/315"));
  }
}
