package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.RecordSearch;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/records/{id}} and {@code /api/cases/{key}}. */
@RestController
class RecordController {

  private static final String CASES = "/api/cases/";

  /** {@code KS-2023-315}: how a key is written where a slash would part the path. */
  private static final Pattern DASHED = Pattern.compile("(\\p{L}{1,8})-((?:19|20)\\d{2}-\\d{1,6})");

  private final RecordSearch search;

  RecordController(RecordSearch search) {
    this.search = search;
  }

  @GetMapping(path = "/api/records/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode record(@PathVariable String id, HttpServletRequest request) {
    refuseParameters(request);
    return search
        .record(id)
        .map(RecordJson::write)
        .orElseThrow(() -> new NotFoundException("No record has the id '%s'.".formatted(id)));
  }

  /** The key holds a slash as often as not, so the rest of the path is the key. */
  @GetMapping(path = CASES + "**", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode caseRecords(HttpServletRequest request) {
    refuseParameters(request);
    String path = request.getRequestURI();
    String printed = decode(path.substring(path.indexOf(CASES) + CASES.length()));
    CaseKey key =
        parse(printed)
            .orElseThrow(() -> new NotFoundException("'%s' is no case number.".formatted(printed)));
    List<CouncilRecord> records = search.caseRecords(key);
    if (records.isEmpty()) {
      throw new NotFoundException("No record belongs to the case '%s'.".formatted(key));
    }
    ObjectNode json = SearchJson.empty();
    json.put("case", key.toString());
    json.put("total", records.size());
    json.set("index", SearchJson.write(search.state()));
    ArrayNode array = json.putArray("records");
    records.forEach(record -> array.add(RecordJson.writeWithoutText(record)));
    return json;
  }

  private static java.util.Optional<CaseKey> parse(String printed) {
    Matcher dashed = DASHED.matcher(printed.strip());
    return CaseKey.parse(
        dashed.matches() ? dashed.group(1) + " " + dashed.group(2) : printed.strip());
  }

  /** A plus stays a plus in a path; what is no valid escape is taken as it stands. */
  private static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static void refuseParameters(HttpServletRequest request) {
    for (String name : request.getParameterMap().keySet()) {
      throw new BadParameterException(
          name,
          BadParameterException.Fault.UNKNOWN,
          "Unknown parameter '%s'; this address takes none.".formatted(name));
    }
  }
}
