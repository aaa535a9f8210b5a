package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;

/**
 * Reads which body met.
 *
 * <p>Convention: a line of the head or the front page begins with its name, or has it behind a
 * label ({@code Mötesbok: KSAU}); the file may be named after it.
 */
final class MeetingBody {

  private static final Pattern LABELLED_BODY =
      Pattern.compile(
          "(?iu)^(?:organ|nämnd|instans|mötesbok|kallelse(?:"
              + " till)?|föredragningslista|(?:sammanträdes)?protokoll(?:sutdrag)?(?: från| för|"
              + " fört vid(?: sammanträde med)?)?|utdrag ur protokoll(?: från|"
              + " för)?)\\s*:?\\s+(?<rest>.+)$");

  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;

  MeetingBody(BodyRegistry registry, @Nullable Municipality municipality) {
    this.registry = registry;
    this.municipality = municipality;
  }

  /** The body in the lines of heads and front page. */
  Optional<Body> of(List<String> lines, boolean isProtocol) {
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      Optional<Body> body = registry.bodyAtStart(line, municipality);
      if (body.isPresent() && (isProtocol || (line.length() < 90 && !isGenitive(line)))) {
        return body;
      }
      Matcher labelled = LABELLED_BODY.matcher(line);
      if (labelled.find()) {
        String rest = labelled.group("rest").strip();
        body = registry.bodyAtStart(capitalised(rest), municipality);
        if (body.isEmpty()) {
          String code = rest.split("[^\\p{L}]", 2)[0];
          String next = index + 1 < lines.size() ? lines.get(index + 1).strip() : "";
          body = registry.bodyOfCode(code, municipality);
          Optional<Body> written = registry.bodyNamed(next, municipality);
          if (written.isPresent() && (body.isEmpty() || written.get().code().isEmpty())) {
            // "Mötesbok: KSAU", and below it what the letters mean here.
            return Optional.of(new Body(code, written.get().name()));
          }
        }
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** {@code Kommunfullmäktiges styrning}: what belongs to a body is not from it. */
  private boolean isGenitive(String line) {
    return registry
        .foundAtStart(line, municipality)
        .map(NameTable.Found::end)
        .filter(end -> end < line.length() && line.charAt(end) == 's')
        .isPresent();
  }

  /** The body that the file is named after. */
  Optional<Body> inFileName(String path) {
    String name = path.replace('_', ' ').replace('-', ' ');
    Optional<Body> written = registry.bodyIn(name, municipality);
    if (written.isPresent()) {
      return written;
    }
    for (String word : fileName(name).split("[^\\p{L}]+")) {
      if (word.length() >= 2 && word.length() <= 6) {
        Optional<Body> body = registry.bodyOfCode(word.toUpperCase(Locale.ROOT), municipality);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
