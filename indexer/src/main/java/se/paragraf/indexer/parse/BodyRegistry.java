package se.paragraf.indexer.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is who: the 290 municipalities, the bodies that are known of each, the usual names of bodies
 * everywhere. The built-in file has the form of the extension files that a user may add beside
 * documents. A board that no file names is known by its form: see {@link BodyName}.
 *
 * <p>The same letters mean different boards in different places. So a code is first what it is in
 * its municipality; where that is not known, what the document says ({@code Fritidsnämnden (FN)}),
 * or the only one of the usual meanings that the document names; then the usual meaning, if it has
 * one. A code that is an entry's {@code code} is usual for it, one that is among its {@code
 * aliases} is possible.
 */
public final class BodyRegistry {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Entry(Municipality municipality, List<String> names, List<NamedBody> bodies) {}

  /**
   * What text is compared with, for the documents of one municipality.
   *
   * @param codes what they mean there
   */
  private record Lookup(NameTable<Body> names, Map<String, Body> codes) {}

  /** Kommunallagen 3 kap.: each municipality has a council and a board. */
  private static final Set<String> EVERYWHERE = Set.of("KF", "KFM", "KS");

  private final Map<String, Entry> municipalities;
  private final List<NamedBody> usual;
  private final NameTable<Municipality> municipalityNames;
  private final Lookup usualLookup;
  private final Map<String, Lookup> lookups;

  /** What a code usually means, and what it may mean. */
  private final Map<String, Body> usualCodes;

  private final Map<String, List<Body>> possibleCodes;

  /** What a document says of its codes; null where no document is being read. */
  private final @Nullable CodesInDocument document;

  private BodyRegistry(Map<String, Entry> municipalities, List<NamedBody> usual) {
    this.municipalities = municipalities;
    this.usual = usual;
    municipalityNames = new NameTable<>();
    lookups = new HashMap<>();
    usualCodes = new HashMap<>();
    possibleCodes = new HashMap<>();
    document = null;
    for (NamedBody it : usual) {
      it.codes()
          .forEach(
              code -> possibleCodes.computeIfAbsent(code, _ -> new ArrayList<>()).add(it.body()));
      if (!it.body().code().isEmpty()) {
        usualCodes.putIfAbsent(it.body().code().toUpperCase(Locale.ROOT), it.body());
      }
    }
    for (Entry entry : municipalities.values()) {
      entry.names().forEach(it -> municipalityNames.add(it, entry.municipality()));
      if (!entry.bodies().isEmpty()) {
        lookups.put(entry.municipality().code(), lookup(entry.bodies(), usual));
      }
    }
    usualLookup = lookup(List.of(), usual);
  }

  private BodyRegistry(BodyRegistry other, CodesInDocument document) {
    municipalities = other.municipalities;
    usual = other.usual;
    municipalityNames = other.municipalityNames;
    usualLookup = other.usualLookup;
    lookups = other.lookups;
    usualCodes = other.usualCodes;
    possibleCodes = other.possibleCodes;
    this.document = document;
  }

  /** This registry, where codes also mean what the document says. */
  BodyRegistry in(List<TextLine> lines, @Nullable Municipality municipality) {
    return new BodyRegistry(this, new CodesInDocument(lines, lookup(municipality).names()));
  }

  /** The municipality's own bodies go before the usual ones. */
  private static Lookup lookup(List<NamedBody> own, List<NamedBody> usual) {
    NameTable<Body> names = new NameTable<>();
    Map<String, Body> codes = new HashMap<>();
    for (NamedBody it : own) {
      it.names().forEach(name -> names.add(name, it.body()));
      it.codes().forEach(code -> codes.putIfAbsent(code, it.body()));
    }
    usual.forEach(it -> it.names().forEach(name -> names.add(name, it.body())));
    return new Lookup(names, codes);
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
      names.add(genitive(municipality.name()) + " kommun");
      all.put(municipality.code(), new Entry(municipality, names, NamedBody.in(it)));
    }
    List<NamedBody> bodies = new ArrayList<>(usual);
    bodies.addAll(NamedBody.in(json));
    return new BodyRegistry(all, bodies);
  }

  /** Names that end in such a sound have the genitive without s. */
  private static String genitive(String name) {
    return "sxz".indexOf(name.charAt(name.length() - 1)) >= 0 ? name : name + "s";
  }

  /** The municipality of that name or code, or none. */
  public Optional<Municipality> municipality(String nameOrCode) {
    return municipalities.values().stream()
        .map(Entry::municipality)
        .filter(
            it -> it.code().equals(nameOrCode) || it.name().equalsIgnoreCase(nameOrCode.strip()))
        .findFirst();
  }

  /** The only municipality whose name is so without its diacritics ({@code alvhamra}). */
  Optional<Municipality> municipalityWithSlug(String slug) {
    List<Municipality> found =
        municipalities.values().stream()
            .map(Entry::municipality)
            .filter(it -> RecordIds.slug(it.name()).equals(slug))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The municipality that the text names most often with "kommun" or "stad". */
  Optional<Municipality> municipalityIn(String text) {
    Map<Municipality, Integer> counts = new LinkedHashMap<>();
    for (NameTable.Found<Municipality> it : municipalityNames.in(text)) {
      if (Character.isUpperCase(text.charAt(it.start()))) { // "… ska vara kommunens"
        counts.merge(it.named(), 1, Integer::sum);
      }
    }
    Municipality best = null;
    int most = 0;
    for (Map.Entry<Municipality, Integer> it : counts.entrySet()) {
      if (it.getValue() > most) {
        most = it.getValue();
        best = it.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the text is a municipality's name and nothing else. */
  boolean isMunicipalityName(String text) {
    NameTable.Found<Municipality> found = municipalityNames.atStart(text);
    return found != null && found.end() == text.length();
  }

  /** The body whose name begins the text: a known one, or one that has a body's form. */
  Optional<Body> bodyAtStart(String text, @Nullable Municipality municipality) {
    return foundAtStart(text, municipality).map(NameTable.Found::named);
  }

  /** The same with the place where the name ends. */
  Optional<NameTable.Found<Body>> foundAtStart(String text, @Nullable Municipality municipality) {
    NameTable.Found<Body> known = lookup(municipality).names().atStart(text);
    Optional<String> formed = BodyName.atStart(text);
    if (known != null && (formed.isEmpty() || formed.get().length() <= known.end())) {
      return Optional.of(known);
    }
    return formed.map(it -> new NameTable.Found<>(new Body("", it), 0, it.length()));
  }

  /** The body that the whole text is the name of. */
  Optional<Body> bodyNamed(String text, @Nullable Municipality municipality) {
    NameTable.Found<Body> known = lookup(municipality).names().atStart(text);
    if (known != null && known.end() == text.length()) {
      return Optional.of(known.named());
    }
    return BodyName.atStart(text)
        .filter(it -> it.length() == text.length())
        .map(it -> new Body("", it));
  }

  /** The body whose name stands first in the text. */
  Optional<Body> bodyIn(String text, @Nullable Municipality municipality) {
    return lookup(municipality).names().in(text).stream().map(NameTable.Found::named).findFirst();
  }

  /** The body with that code in the municipality, or with that usual code where it is unknown. */
  Optional<Body> bodyOfCode(String code, @Nullable Municipality municipality) {
    String key = code.toUpperCase(Locale.ROOT);
    Body own = lookup(municipality).codes().get(key);
    if (own != null) {
      return Optional.of(own);
    }
    List<Body> possible = possibleCodes.getOrDefault(key, List.of());
    Body usualOne = usualCodes.get(key);
    if (usualOne != null && possible.size() == 1) {
      return Optional.of(usualOne);
    }
    Optional<Body> its = Optional.ofNullable(document).flatMap(it -> it.body(key, possible));
    if (its.isPresent()) {
      return its;
    }
    return Optional.ofNullable(possible.size() == 1 ? possible.getFirst() : usualOne);
  }

  /**
   * The same without guessing: where the municipality is not known, letters mean what the document
   * says, or a body that kommunallagen gives every municipality.
   */
  Optional<Body> bodySurelyOfCode(String code, @Nullable Municipality municipality) {
    String key = code.toUpperCase(Locale.ROOT);
    if (municipality != null || EVERYWHERE.contains(key)) {
      return bodyOfCode(code, municipality);
    }
    List<Body> possible = possibleCodes.getOrDefault(key, List.of());
    return Optional.ofNullable(document).flatMap(it -> it.body(key, possible));
  }

  private Lookup lookup(@Nullable Municipality municipality) {
    return municipality == null
        ? usualLookup
        : lookups.getOrDefault(municipality.code(), usualLookup);
  }
}
