package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerArgumentsTest {

  @Test
  void readsBothSpellings() {
    assertThat(ServerArguments.read("--data", "d", "--port=0", "--host", "0.0.0.0"))
        .isEqualTo(new ServerArguments(Path.of("d"), 0, "0.0.0.0", "", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--colour", "--port", "--port=x", "--port=70000", "--data=", "d"})
  void refusesTheRestWithASentence(String argument) {
    assertThatThrownBy(() -> ServerArguments.read(argument))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(argument.replaceAll("=.*", ""));
  }
}
