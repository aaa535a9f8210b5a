package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import se.paragraf.search.ForgottenVersionException;

/** What goes wrong in the API, as RFC 9457 problem details. */
@RestControllerAdvice(basePackageClasses = ProblemHandler.class)
class ProblemHandler extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

  @ExceptionHandler
  ProblemDetail badParameter(BadParameterException e, HttpServletRequest request) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "Bad parameter", String.valueOf(e.getMessage()), request);
    problem.setProperty("parameter", e.parameter());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFoundException e, HttpServletRequest request) {
    return problem(HttpStatus.NOT_FOUND, "Not found", String.valueOf(e.getMessage()), request);
  }

  @ExceptionHandler
  ProblemDetail forgotten(ForgottenVersionException e, HttpServletRequest request) {
    ProblemDetail problem =
        problem(HttpStatus.GONE, "Gone", String.valueOf(e.getMessage()), request);
    problem.setProperty("parameter", "since");
    problem.setProperty("oldest", e.oldest());
    return problem;
  }

  /**
   * An exception's message may quote what a person typed, so only its kind and place are logged.
   */
  @ExceptionHandler
  ProblemDetail failed(RuntimeException e, HttpServletRequest request) {
    LOG.error(
        "{} at {}",
        e.getClass().getName(),
        Arrays.stream(e.getStackTrace()).limit(8).map(StackTraceElement::toString).toList());
    return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, request.getRequestURI());
  }

  /** What Spring itself refuses, with the address as it may be shown. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return request instanceof ServletWebRequest servlet
            && HttpStatus.resolve(status.value()) instanceof HttpStatus known
        ? new ResponseEntity<>(
            Problem.of(known, servlet.getRequest().getRequestURI()), headers, status)
        : super.handleExceptionInternal(e, body, headers, status, request);
  }

  private static ProblemDetail problem(
      HttpStatus status, String title, String detail, HttpServletRequest request) {
    return Problem.of(status, title, detail, request.getRequestURI());
  }
}
