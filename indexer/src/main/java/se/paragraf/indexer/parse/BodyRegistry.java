package se.paragraf.indexer.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is who: the 290 municipalities, the bodies that are known of each, the usual names of bodies
 * everywhere. A code is resolved within its municipality, since the same letters mean different
 * boards in different places.
 *
 * <p>The built-in file has the form of the extension files that a user may add beside documents.
 */
public final class BodyRegistry {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record NamedBody(Pattern name, Body body, List<String> codes) {}

  private record Entry(Municipality municipality, Pattern names, List<NamedBody> bodies) {}

  private final Map<String, Entry> municipalities;
  private final List<NamedBody> usual;

  private BodyRegistry(Map<String, Entry> municipalities, List<NamedBody> usual) {
    this.municipalities = municipalities;
    this.usual = usual;
  }

  /** The registry that comes with the program. */
  public static BodyRegistry builtIn() {
    try (InputStream file =
        BodyRegistry.class.getResourceAsStream("/se/paragraf/indexer/parse/registry.json")) {
      if (file == null) {
        throw new IllegalStateException("registry.json is not on the class path");
      }
      return new BodyRegistry(Map.of(), List.of()).with(JSON.readTree(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * This registry with the municipalities of an extension file added, or put in place of those with
   * the same code.
   *
   * @throws IllegalArgumentException when the file is not of the form of the registry
   */
  public BodyRegistry extendedBy(byte[] file) {
    try {
      return with(JSON.readTree(file));
    } catch (tools.jackson.core.JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private BodyRegistry with(JsonNode json) {
    Map<String, Entry> all = new LinkedHashMap<>(municipalities);
    for (JsonNode it : json.path("municipalities")) {
      Municipality municipality =
          new Municipality(it.path("code").asString(""), it.path("name").asString(""));
      if (municipality.code().isEmpty() || municipality.name().isEmpty()) {
        throw new IllegalArgumentException("a municipality has a code and a name: " + it);
      }
      List<String> names = new ArrayList<>();
      it.path("aliases").forEach(alias -> names.add(alias.asString()));
      names.add(municipality.name() + " kommun");
      names.add(municipality.name() + "s kommun");
      all.put(municipality.code(), new Entry(municipality, anyOf(names), bodiesOf(it)));
    }
    List<NamedBody> bodies = new ArrayList<>(usual);
    bodies.addAll(bodiesOf(json));
    return new BodyRegistry(all, bodies);
  }

  private static List<NamedBody> bodiesOf(JsonNode json) {
    List<NamedBody> bodies = new ArrayList<>();
    for (JsonNode it : json.path("bodies")) {
      Body body = new Body(it.path("code").asString(""), it.path("name").asString(""));
      List<String> names = new ArrayList<>();
      List<String> codes = new ArrayList<>();
      names.add(body.name());
      if (!body.code().isEmpty()) {
        codes.add(body.code().toUpperCase(Locale.ROOT));
      }
      for (JsonNode alias : it.path("aliases")) {
        if (alias.asString().length() <= 5) {
          codes.add(alias.asString().toUpperCase(Locale.ROOT));
        } else {
          names.add(alias.asString());
        }
      }
      bodies.add(new NamedBody(anyOf(names), body, codes));
    }
    bodies.sort(Comparator.comparingInt(it -> -it.body().name().length()));
    return List.copyOf(bodies);
  }

  private static Pattern anyOf(List<String> names) {
    List<String> quoted =
        names.stream()
            .distinct()
            .sorted(Comparator.comparingInt(it -> -it.length()))
            .map(Pattern::quote)
            .toList();
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + String.join("|", quoted) + ")(?=s?(?!\\p{L}))");
  }

  /** The municipality of that name or code, or none. */
  public Optional<Municipality> municipality(String nameOrCode) {
    return municipalities.values().stream()
        .map(Entry::municipality)
        .filter(
            it -> it.code().equals(nameOrCode) || it.name().equalsIgnoreCase(nameOrCode.strip()))
        .findFirst();
  }

  /** The municipality that the text names most often with "kommun" or "stad". */
  Optional<Municipality> municipalityIn(String text) {
    Municipality best = null;
    int most = 0;
    for (Entry entry : municipalities.values()) {
      Matcher matcher = entry.names().matcher(text);
      int count = 0;
      while (matcher.find()) {
        count++;
      }
      if (count > most) {
        most = count;
        best = entry.municipality();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The body whose name begins the text. */
  Optional<Body> bodyAtStart(String text, @Nullable Municipality municipality) {
    return bodies(municipality).stream()
        .filter(it -> it.name().matcher(text).lookingAt())
        .map(NamedBody::body)
        .findFirst();
  }

  /** The body whose name stands first in the text. */
  Optional<Body> bodyIn(String text, @Nullable Municipality municipality) {
    Body first = null;
    int at = Integer.MAX_VALUE;
    for (NamedBody it : bodies(municipality)) {
      Matcher matcher = it.name().matcher(text);
      if (matcher.find() && matcher.start() < at) {
        at = matcher.start();
        first = it.body();
      }
    }
    return Optional.ofNullable(first);
  }

  /** The body with that code in the municipality, or with that usual code where it is unknown. */
  Optional<Body> bodyOfCode(String code, @Nullable Municipality municipality) {
    String wanted = code.toUpperCase(Locale.ROOT);
    return bodies(municipality).stream()
        .filter(it -> it.codes().contains(wanted))
        .map(NamedBody::body)
        .findFirst();
  }

  /** The municipality's own bodies first, then the usual ones. */
  private List<NamedBody> bodies(@Nullable Municipality municipality) {
    Entry entry = municipality == null ? null : municipalities.get(municipality.code());
    if (entry == null || entry.bodies().isEmpty()) {
      return usual;
    }
    List<NamedBody> all = new ArrayList<>(entry.bodies());
    all.addAll(usual);
    return all;
  }
}
