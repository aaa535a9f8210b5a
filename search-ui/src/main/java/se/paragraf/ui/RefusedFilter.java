package se.paragraf.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.paragraf.model.TypedPersonalNumbers;
import se.paragraf.search.FacetField;

/**
 * A filter with a value that it does not have, as an old or mistyped address may ask for.
 *
 * @param field what is filtered by
 * @param address the parameters that were given, that of the filter among them
 */
record RefusedFilter(FacetField field, Map<String, String[]> address) {

  /** A longer value would fill the page and tell nothing. */
  private static final int LONGEST_QUOTED = 60;

  Pages.Message message(Frame frame) {
    Texts t = frame.t();
    String name = t.facet(field);
    List<String> values =
        Arrays.stream(address.getOrDefault(field.parameter(), new String[0]))
            .map(TypedPersonalNumbers::masked)
            .toList();
    // Of several values, some may be right.
    boolean quoted = values.size() == 1 && values.getFirst().length() <= LONGEST_QUOTED;
    return new Pages.Message(
        t.say("error.filter.title"),
        quoted
            ? t.say("error.filter.value", name, t.quoted(values.getFirst()))
            : t.say("error.filter.some", name),
        new Pages.Link(urlWithout(frame.path()), t.say("error.filter.without", name)));
  }

  /** The same place from its first page, without the filter. */
  private String urlWithout(String path) {
    String query =
        address.entrySet().stream()
            .filter(it -> !it.getKey().equals(field.parameter()) && !it.getKey().equals("page"))
            .flatMap(
                it ->
                    Arrays.stream(it.getValue())
                        .map(value -> encoded(it.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String typed) {
    return URLEncoder.encode(TypedPersonalNumbers.masked(typed), StandardCharsets.UTF_8);
  }
}
