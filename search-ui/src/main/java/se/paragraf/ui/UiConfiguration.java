package se.paragraf.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** The templates, and the headers that keep pages to themselves. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {

  /** The templates' classes stand in this package, so that the models need not be public. */
  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, getClass().getClassLoader(), getClass().getPackageName());
  }

  /** Nothing inline, nothing from elsewhere. */
  static void addHeaders(HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  /** Originals bring their own, stricter policy. */
  @Bean
  OncePerRequestFilter securityHeaders() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        if (!request.getRequestURI().matches("/api/sources/[^/]*")) {
          addHeaders(response);
        }
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
      }
    };
  }

  /**
   * What is wrong in the encoding of an address shows when its parameters are read, wherever that
   * is; here it is told before anything else is done.
   */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  OncePerRequestFilter readableAddresses() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        try {
          request.getParameterMap();
        } catch (IllegalStateException e) {
          response.sendError(HttpServletResponse.SC_BAD_REQUEST);
          return;
        }
        chain.doFilter(request, response);
      }
    };
  }

  /** A case number in a path may hold an encoded slash, which Tomcat otherwise refuses. */
  @Bean
  TomcatConnectorCustomizer encodedSlashes() {
    return connector ->
        connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
  }

  /**
   * An address that Tomcat refuses by itself is told as such by us all the same. Of several valves
   * the one that is added last reports, so that it must come after Spring's.
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableAddresses(Pages pages) {
    return factory ->
        factory.addContextCustomizers(
            context ->
                context.getParent().getPipeline().addValve(new UnreadableAddressValve(pages)));
  }
}
