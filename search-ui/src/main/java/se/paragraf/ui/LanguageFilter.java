package se.paragraf.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Settles the language of a page: what its address asks for ({@code ?lang=en}), else what was asked
 * for before, else what the browser wants. The parameter is taken out of the request, so that no
 * page has to know of it; it is remembered in a cookie that holds the two letters and nothing else.
 */
@Component
class LanguageFilter extends OncePerRequestFilter {

  private static final String PARAMETER = "lang";
  private static final String COOKIE = "paragraf-lang";
  private static final long A_YEAR = 31_536_000;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Language> asked = Language.ofTag(request.getParameter(PARAMETER));
    Language language =
        asked
            .or(() -> remembered(request))
            .orElseGet(() -> Language.wanted(request.getHeader("Accept-Language")));
    request.setAttribute(Language.class.getName(), language);
    response.addHeader("Vary", "Accept-Language, Cookie");
    if (asked.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    response.addHeader(
        "Set-Cookie",
        ResponseCookie.from(COOKIE, language.tag())
            .path("/")
            .maxAge(A_YEAR)
            .httpOnly(true)
            .sameSite("Lax")
            .build()
            .toString());
    chain.doFilter(new WithoutLanguage(request), response);
  }

  /** What was settled for this request; for one that failed before, what its browser says. */
  static Language of(HttpServletRequest request) {
    return request.getAttribute(Language.class.getName()) instanceof Language it
        ? it
        : remembered(request)
            .orElseGet(() -> Language.wanted(request.getHeader("Accept-Language")));
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(tag -> Language.ofTag(tag).stream())
        .findFirst();
  }

  /** The same request, its language settled. */
  private static final class WithoutLanguage extends HttpServletRequestWrapper {

    WithoutLanguage(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
      all.remove(PARAMETER);
      return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public @Nullable String getQueryString() {
      String query = super.getQueryString();
      return query == null
          ? null
          : Arrays.stream(query.split("&", -1))
              .filter(part -> !part.startsWith(PARAMETER + "="))
              .collect(Collectors.joining("&"));
    }
  }
}
