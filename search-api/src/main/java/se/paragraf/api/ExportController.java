package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.CommitStream;
import se.paragraf.search.RecordSearch;

/**
 * {@code /api/export}: every record that meets the whole question, in the order of the search.
 * Partial hits are not in it: what is taken out of an archive is what was asked for.
 */
@RestController
class ExportController {

  static final List<String> OWN = List.of("format", "separator");

  private final RecordSearch search;

  ExportController(RecordSearch search) {
    this.search = search;
  }

  @GetMapping("/api/export")
  void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Address address = new Address(request.getParameterMap());
    SearchParameters parameters = SearchParameters.selection(address, OWN);
    String format = address.word("format", "csv", "jsonl");
    String separator = address.word("separator", "comma", "semicolon");
    CommitStream<CouncilRecord> records = search.all(SearchService.request(parameters));
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"paragraf.%s\"".formatted(format));
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (format.equals("csv")) {
      RecordTable table = new RecordTable(separator.equals("comma") ? ',' : ';');
      LongAnswer.send(records, "text/csv;charset=UTF-8", request, response, table::write);
    } else {
      LongAnswer.send(
          records, "application/jsonl;charset=UTF-8", request, response, ExportController::lines);
    }
  }

  private static void lines(CommitStream<CouncilRecord> records, OutputStream out)
      throws IOException {
    while (records.hasNext()) {
      LongAnswer.write(out, RecordJson.write(records.next()) + "\n");
    }
  }
}
