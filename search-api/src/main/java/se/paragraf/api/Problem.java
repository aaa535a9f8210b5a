package se.paragraf.api;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import se.paragraf.model.TypedPersonalNumbers;

/** Problem details (RFC 9457) that name the address asked for, but for a personnummer in it. */
public final class Problem {

  private Problem() {}

  /**
   * What went wrong, where it is the server and not a controller that found it.
   *
   * @param path of the request, as it came
   */
  public static ProblemDetail of(HttpStatus status, String path) {
    String detail =
        switch (status) {
          case BAD_REQUEST ->
              "The address is not percent-encoded UTF-8, or it has too many parameters.";
          case NOT_FOUND -> "Nothing is at this address; /api tells which there are.";
          case METHOD_NOT_ALLOWED -> "Everything here is fetched with GET; nothing can be written.";
          case NOT_ACCEPTABLE -> "This address does not give the media type asked for.";
          default ->
              status.is5xxServerError()
                  ? "The server failed; the reason is in its log."
                  : status.getReasonPhrase() + ".";
        };
    return of(status, status.getReasonPhrase(), detail, path);
  }

  static ProblemDetail of(HttpStatusCode status, String title, String detail, String path) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    problem.setInstance(instance(path));
    return problem;
  }

  static URI instance(String path) {
    String masked = TypedPersonalNumbers.masked(path);
    try {
      return masked.equals(path) ? new URI(path) : new URI(null, null, masked, null);
    } catch (URISyntaxException e) {
      return URI.create("/");
    }
  }
}
