package se.paragraf.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses before any filter or controller sees it, such as {@code /../x}, with
 * a page of ours in place of Tomcat's own.
 */
final class UnreadableAddressValve extends ErrorReportValve {

  private final Pages pages;

  UnreadableAddressValve(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      UiConfiguration.addHeaders(response);
      response.setContentType("text/html");
      response.setCharacterEncoding("UTF-8");
      response.getReporter().write(pages.unreadableAddress(LanguageFilter.of(request)));
      response.finishResponse();
    } catch (IOException e) {
      getContainer().getLogger().debug("nobody reads the answer any more", e);
    }
  }
}
