package se.paragraf.api;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import se.paragraf.search.ForgottenVersionException;

/** What goes wrong in the API, as RFC 9457 problem details. */
@RestControllerAdvice(basePackageClasses = ProblemHandler.class)
class ProblemHandler extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

  @ExceptionHandler
  ProblemDetail badParameter(BadParameterException e) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "Bad parameter", String.valueOf(e.getMessage()));
    problem.setProperty("parameter", e.parameter());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFoundException e) {
    return problem(HttpStatus.NOT_FOUND, "Not found", String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail forgotten(ForgottenVersionException e) {
    ProblemDetail problem = problem(HttpStatus.GONE, "Gone", String.valueOf(e.getMessage()));
    problem.setProperty("parameter", "since");
    problem.setProperty("oldest", e.oldest());
    return problem;
  }

  /**
   * An exception's message may quote what a person typed, so only its kind and place are logged.
   */
  @ExceptionHandler
  ProblemDetail failed(RuntimeException e) {
    LOG.error(
        "{} at {}",
        e.getClass().getName(),
        Arrays.stream(e.getStackTrace()).limit(8).map(StackTraceElement::toString).toList());
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR, "Failed", "The server failed; the reason is in its log.");
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
