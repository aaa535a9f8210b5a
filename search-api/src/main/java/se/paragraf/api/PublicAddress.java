package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where readers reach this server, for the few links that leave it: citations, feeds, canonical
 * links. It is what the operator says ({@code --public-url}); where nothing is said, what the
 * request says its host is, so that a server on one's own machine needs no settings.
 */
@Component
public class PublicAddress {

  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}])");

  private final String configured;

  PublicAddress(@Value("${paragraf.public-url:}") String configured) {
    this.configured = configured.isEmpty() ? "" : checked(configured);
  }

  /**
   * Scheme, host and, where it is not the usual one, port: {@code https://paragraf.example}. Empty
   * where the request names no host that can be one; links are then relative.
   */
  public String origin(HttpServletRequest request) {
    if (!configured.isEmpty()) {
      return configured;
    }
    String host = request.getServerName();
    if (host == null || !HOST.matcher(host).matches()) {
      return "";
    }
    int port = request.getServerPort();
    int usual = request.getScheme().equals("https") ? 443 : 80;
    return request.getScheme() + "://" + host + (port == usual || port <= 0 ? "" : ":" + port);
  }

  /**
   * An address without a slash at its end.
   *
   * @throws IllegalArgumentException with a sentence, when it is no address of a server
   */
  public static String checked(String address) {
    String bare = address.replaceFirst("/+$", "");
    try {
      URI uri = new URI(bare);
      if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawPath().isEmpty()
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && uri.getRawUserInfo() == null) {
        return bare;
      }
    } catch (java.net.URISyntaxException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "--public-url ska vara en adress som https://paragraf.example: " + address);
  }
}
