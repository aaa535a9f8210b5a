package se.paragraf.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.paragraf.api.BadParameterException;
import se.paragraf.api.Problem;
import se.paragraf.search.FacetField;

/** What goes wrong, in the same design as everything else; below {@code /api} as a problem. */
@RestController
@RestControllerAdvice(basePackageClasses = UiErrorController.class)
class UiErrorController implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(UiErrorController.class);

  private final Pages pages;

  UiErrorController(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ResponseEntity<String> badParameter(BadParameterException e, HttpServletRequest request) {
    if (e.fault() == BadParameterException.Fault.MALFORMED
        && FacetField.ofParameter(e.parameter()).orElse(null) instanceof FacetField field) {
      RefusedFilter refused = new RefusedFilter(field, request.getParameterMap());
      return pages.page(HttpStatus.BAD_REQUEST, "message.jte", refused.message(pages.frame()));
    }
    String what =
        switch (e.fault()) {
          case UNKNOWN -> "error.address.unknown";
          case MALFORMED -> "error.address.malformed";
          case REPEATED -> "error.address.repeated";
        };
    return pages.message(HttpStatus.BAD_REQUEST, "error.address.title", what, e.parameter());
  }

  /** The message of an exception may quote what was typed, so only its kind and place are told. */
  @ExceptionHandler
  ResponseEntity<String> failed(RuntimeException e) {
    LOG.error(
        "{} at {}",
        e.getClass().getName(),
        Arrays.stream(e.getStackTrace()).limit(8).map(StackTraceElement::toString).toList());
    return message(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  @RequestMapping("${spring.web.error.path:${error.path:/error}}")
  ResponseEntity<?> error(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                && HttpStatus.resolve(code) instanceof HttpStatus known
            ? known
            : HttpStatus.NOT_FOUND;
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (path.startsWith("/api/") || path.startsWith("/actuator") || path.equals("/feed.atom")) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(Problem.of(status, path));
    }
    return message(status);
  }

  private ResponseEntity<String> message(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> pages.message(status, "error.notfound.title", "error.notfound");
      case METHOD_NOT_ALLOWED -> pages.message(status, "error.method.title", "error.method");
      case BAD_REQUEST -> pages.message(status, "error.address.title", "error.address.encoding");
      case NOT_ACCEPTABLE ->
          pages.message(status, "error.notacceptable.title", "error.notacceptable");
      default -> pages.message(status, "error.failed.title", "error.failed");
    };
  }
}
