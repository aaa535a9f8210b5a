package se.paragraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTest {

  private static MockHttpServletRequest request(String host, int port) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.setServerName(host);
    request.setServerPort(port);
    request.setLocalAddr("192.0.2.7");
    return request;
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 8080, http://localhost:8080",
    "LocalHost, 80, http://LocalHost",
    "127.0.0.1, 8080, http://127.0.0.1:8080",
    "[::1], 8080, http://[::1]:8080",
    "192.0.2.7, 8080, http://192.0.2.7:8080",
    "arkivet.example, 8080, http://arkivet.example:8080",
  })
  void thisMachineAndWhereItListensAreBelieved(String host, int port, String origin) {
    assertThat(new PublicAddress("", "arkivet.example").origin(request(host, port)))
        .isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "192.0.2.8",
        "1127.0.0.1",
        "",
        "a\"><b",
      })
  void anyOtherHostIsNotBelieved(String host) {
    assertThat(new PublicAddress("", "0.0.0.0").origin(request(host, 8080))).isEmpty();
  }

  @Test
  void whatTheOperatorSaysStandsWhateverTheRequestSays() {
    assertThat(
            new PublicAddress("https://paragraf.example/", "")
                .origin(request("evil.example", 8080)))
        .isEqualTo("https://paragraf.example");
  }
}
