package se.paragraf.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Kind;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Sort;

/**
 * What the pages say, in one language. The words stand in {@code texts_sv.properties} and {@code
 * texts_en.properties}; those with a place for a value are {@link MessageFormat}s, the others stand
 * as they are.
 */
final class Texts {

  private static final Texts SWEDISH = new Texts(Language.SWEDISH);
  private static final Texts ENGLISH = new Texts(Language.ENGLISH);

  /** Below this, a share without decimals says too little. */
  private static final double SMALL_SHARE = 0.1;

  private final Language language;
  private final Properties words = new Properties();
  private final DateTimeFormatter date;

  private Texts(Language language) {
    this.language = language;
    this.date = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
    String name = "texts_" + language.tag() + ".properties";
    try (InputStream stream = Texts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Texts in(Language language) {
    return switch (language) {
      case SWEDISH -> SWEDISH;
      case ENGLISH -> ENGLISH;
    };
  }

  Language language() {
    return language;
  }

  /** Every key there is. */
  java.util.Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** The text of that key. */
  String say(String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text '" + key + "' in " + language);
    }
    return text;
  }

  /** The text of that key with its values in their places. */
  String say(String key, Object... values) {
    return new MessageFormat(say(key), language.locale()).format(values);
  }

  /** {@code 15 mars 2023}. */
  String date(LocalDate day) {
    return date.format(day);
  }

  /** {@code 12 345}, with a space that does not break. */
  String number(int number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** {@code 97 %}, {@code 0,4 %}; the half rounded up, as people do. */
  String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(language.locale());
    format.setMaximumFractionDigits(share < SMALL_SHARE ? 1 : 0);
    format.setRoundingMode(RoundingMode.HALF_UP);
    // The shortest decimal that is this double: 0.145 and not the 0.14499… that it stands for.
    return format.format(BigDecimal.valueOf(share));
  }

  /** {@code Granviken, Kvarnby och Älvhamra}. */
  String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : say("list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  /** {@code ”simhall”}: what was typed, told from what is said of it. */
  String quoted(String typed) {
    return say("quoted", typed);
  }

  /** The same words, which no end of a line parts: {@code KS 2023/315}. */
  static String unbroken(String text) {
    return text.replace(' ', '\u00a0');
  }

  /** One of that kind. */
  String kind(Kind kind) {
    return say("kind." + kind);
  }

  String outcome(DecisionOutcome outcome) {
    return say("outcome." + outcome);
  }

  String status(AssignmentStatus status) {
    return say("status." + status);
  }

  String type(DocumentType type) {
    return say("type." + type);
  }

  String facet(FacetField field) {
    return say("facet." + field);
  }

  String sort(Sort sort) {
    return say("sort." + sort);
  }

  /** What the reading of a file was about when it failed; another word stands as it is. */
  String stage(String stage) {
    return switch (stage) {
      case "read" -> say("coverage.stage.read");
      case "extract" -> say("coverage.stage.extract");
      case "parse" -> say("coverage.stage.parse");
      case "store" -> say("coverage.stage.store");
      default -> stage;
    };
  }

  /** What a value of a facet is called. */
  String value(FacetField field, Facet.Value value) {
    return switch (field) {
      case KIND -> Kind.ofLabel(value.value()).map(it -> say("kinds." + it)).orElse(value.label());
      case DOCUMENT_TYPE ->
          DocumentType.ofLabel(value.value()).map(this::type).orElse(value.label());
      case OUTCOME ->
          DecisionOutcome.ofLabel(value.value()).map(this::outcome).orElse(value.label());
      case STATUS ->
          AssignmentStatus.ofLabel(value.value()).map(this::status).orElse(value.label());
      case MUNICIPALITY, BODY, YEAR, RESPONSIBLE -> value.label();
    };
  }

  /** {@code sv} where a text of the documents stands on a page in another language. */
  @Nullable String swedish() {
    return language == Language.SWEDISH ? null : Language.SWEDISH.tag();
  }
}
