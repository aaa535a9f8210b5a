package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.TypedPersonalNumbers;
import se.paragraf.search.Criterion;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchRequest.Sort;
import se.paragraf.search.SearchResult;

/** The page of a case: {@code /cases/KS-2023-315}, or any other spelling of the number. */
@RestController
class CasePageController {

  private static final String CASES = "/cases/";

  /** How a key stands in an address, where a slash would part the path. */
  private static final Pattern DASHED =
      Pattern.compile("(?:(?<code>\\p{L}{1,8})-)?(?<number>(?:19|20)\\d{2}-\\d{1,9})");

  /** The rest is a search away. */
  private static final int MOST_MENTIONS = 20;

  private final RecordSearch search;
  private final Pages pages;

  CasePageController(RecordSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  @GetMapping(CASES + "**")
  ResponseEntity<String> theCase(HttpServletRequest request) {
    pages.requireKnown();
    String path = request.getRequestURI();
    String printed = decode(path.substring(path.indexOf(CASES) + CASES.length()));
    Optional<CaseKey> key = key(printed);
    if (key.isEmpty()) {
      return pages.message(
          HttpStatus.NOT_FOUND,
          "case.none.title",
          "case.none.key",
          pages.frame().t().quoted(TypedPersonalNumbers.masked(printed)));
    }
    List<CouncilRecord> records = search.caseRecords(key.get());
    List<CouncilRecord> mentions = mentions(key.get(), records);
    if (records.isEmpty() && mentions.isEmpty()) {
      return pages.message(
          HttpStatus.NOT_FOUND, "case.none.title", "case.none", key.get().toString());
    }
    return pages.page("case.jte", page(key.get(), records, mentions, pages.frame().t()));
  }

  private static CasePage page(
      CaseKey key, List<CouncilRecord> records, List<CouncilRecord> mentions, Texts t) {
    Map<String, List<RecordView>> courses =
        records.stream()
            .map(record -> new RecordView(record, t))
            .collect(
                Collectors.groupingBy(
                    RecordView::municipalityName, LinkedHashMap::new, Collectors.toList()));
    return new CasePage(
        key,
        printed(key, records),
        courses.entrySet().stream()
            .map(it -> new CasePage.Course(it.getKey(), it.getValue()))
            .toList(),
        mentions.stream().limit(MOST_MENTIONS).map(it -> new RecordView(it, t)).toList());
  }

  private List<CouncilRecord> mentions(CaseKey key, List<CouncilRecord> own) {
    Set<String> ids = own.stream().map(CouncilRecord::id).collect(Collectors.toSet());
    return search
        .search(
            new SearchRequest(
                new Criterion.InCase(key),
                Map.of(),
                null,
                null,
                Sort.NEWEST,
                1,
                SearchRequest.MAX_SIZE))
        .hits()
        .stream()
        .map(SearchResult.Hit::record)
        .filter(record -> !ids.contains(record.id()))
        .toList();
  }

  private static String printed(CaseKey key, List<CouncilRecord> records) {
    return records.stream()
        .flatMap(record -> record.head().diarienummer().stream())
        .filter(number -> number.key().withoutCode().equals(key.withoutCode()))
        .map(CaseNumber::printed)
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(key.toString());
  }

  private static Optional<CaseKey> key(String printed) {
    Matcher dashed = DASHED.matcher(printed.strip());
    if (dashed.matches()) {
      String code = dashed.group("code");
      return CaseKey.ofKey(
          (code == null ? "" : code + " ") + dashed.group("number").replace('-', '/'));
    }
    return CaseKey.ofKey(printed.strip());
  }

  /** A plus stays a plus in a path; what is no valid escape is taken as it stands. */
  private static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
