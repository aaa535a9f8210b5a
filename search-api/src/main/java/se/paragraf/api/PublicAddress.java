package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where readers reach this server, for the few links that leave it: citations, feeds, canonical
 * links. It is what the operator says ({@code --public-url}). Where nothing is said, a request's
 * own host is taken only if it is this machine ({@code localhost}), or the address or name that the
 * server listens on: so a server of one's own needs no settings, and nobody who names another host
 * gets that into a page that others may be shown.
 */
@Component
public class PublicAddress {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i:localhost)|127(?:\\.[0-9]{1,3}){3}|\\[::1]");

  private final String configured;
  private final String listening;

  PublicAddress(
      @Value("${paragraf.public-url:}") String configured,
      @Value("${server.address:}") String listening) {
    this.configured = configured.isEmpty() ? "" : checked(configured);
    this.listening = listening;
  }

  /**
   * Scheme, host and, where it is not the usual one, port: {@code https://paragraf.example}. Empty
   * where it is not known; links are then relative, and the browser knows what to.
   */
  public String origin(HttpServletRequest request) {
    if (!configured.isEmpty()) {
      return configured;
    }
    String host = request.getServerName();
    if (host == null || !isOwn(host, request.getLocalAddr())) {
      return "";
    }
    int port = request.getServerPort();
    int usual = request.getScheme().equals("https") ? 443 : 80;
    return request.getScheme() + "://" + host + (port == usual || port <= 0 ? "" : ":" + port);
  }

  /**
   * Whether a host is where this server is.
   *
   * @param reached the address of this machine that the request came to
   */
  private boolean isOwn(String host, String reached) {
    String bare = host.replaceAll("[\\[\\]]", "");
    return THIS_MACHINE.matcher(host).matches()
        || bare.equalsIgnoreCase(reached)
        || bare.equalsIgnoreCase(listening);
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
