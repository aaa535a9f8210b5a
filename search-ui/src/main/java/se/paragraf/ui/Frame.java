package se.paragraf.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.TypedPersonalNumbers;

/**
 * What surrounds every page: its language and its address.
 *
 * @param t the words of its language
 * @param origin scheme, host and port as the reader sees them: {@code https://paragraf.example};
 *     empty where they are not known
 * @param path of the page
 * @param query of its address, without the question mark and without a language; may be empty
 */
record Frame(Texts t, String origin, String path, String query) {

  static Frame of(HttpServletRequest request, String origin) {
    // The page of an error has the address of what failed, without what may be wrong in it.
    boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String;
    String path =
        String.valueOf(
            failed
                ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                : request.getRequestURI());
    String query = failed ? null : request.getQueryString();
    return new Frame(
        Texts.in(LanguageFilter.of(request)),
        origin,
        TypedPersonalNumbers.masked(path),
        // An address that holds a personnummer is not spread by the switch.
        query == null || TypedPersonalNumbers.in(query) ? "" : query);
  }

  /** The language's tag, for the attribute {@code lang}. */
  String lang() {
    return t.language().tag();
  }

  /** This page, in the same state, in the other language. */
  String otherLanguageUrl() {
    return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + otherLanguage();
  }

  String otherLanguage() {
    return t.language().other().tag();
  }

  /** The whole address of a place on this server. */
  String absolute(String url) {
    return origin + url;
  }

  /** Whether this is the page that a link of the menu leads to. */
  @Nullable String current(String url) {
    return path.equals(url) ? "page" : null;
  }
}
