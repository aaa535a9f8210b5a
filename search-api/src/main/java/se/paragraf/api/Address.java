package se.paragraf.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.paragraf.api.BadParameterException.Fault;
import se.paragraf.model.TypedPersonalNumbers;

/**
 * The parameters of an address, read one by one. A parameter that is given without a value counts
 * as not given, because that is what an empty field of a form sends.
 */
public final class Address {

  private final Map<String, String[]> parameters;

  public Address(Map<String, String[]> parameters) {
    this.parameters = parameters;
  }

  /**
   * Refuses an address with a parameter of any other name.
   *
   * @throws BadParameterException that names it
   */
  public void requireKnown(Collection<String> names) {
    for (String name : parameters.keySet()) {
      if (!names.contains(name)) {
        throw new BadParameterException(
            name,
            Fault.UNKNOWN,
            names.isEmpty()
                ? "Unknown parameter '%s'; this address takes none.".formatted(name)
                : "Unknown parameter '%s'. Known are: %s."
                    .formatted(name, String.join(", ", names)));
      }
    }
  }

  /** The only value, stripped; null when there is none. */
  @Nullable String single(String name) {
    String[] values = parameters.get(name);
    if (values == null) {
      return null;
    }
    if (values.length > 1) {
      throw new BadParameterException(
          name, Fault.REPEATED, "'%s' takes one value only.".formatted(name));
    }
    return values[0].isBlank() ? null : values[0].strip();
  }

  /** All values, stripped, the empty ones left out. */
  List<String> all(String name) {
    return Arrays.stream(parameters.getOrDefault(name, new String[0]))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /**
   * One of these words; the first one when none is given.
   *
   * @throws BadParameterException when it is another
   */
  public String word(String name, String... words) {
    String value = single(name);
    if (value == null) {
      return words[0];
    }
    if (!List.of(words).contains(value)) {
      throw malformed(name, "one of: " + String.join(", ", words));
    }
    return value;
  }

  int number(String name, int otherwise, int least, int most) {
    String value = single(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,6}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw malformed(name, "a whole number from " + least + " to " + most);
    }
    return Integer.parseInt(value);
  }

  @Nullable LocalDate date(String name) {
    String value = single(name);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw malformed(name, "a date such as 2023-03-15");
    }
  }

  /** Refuses a value that is, or holds, a personnummer; what is said of it does not quote it. */
  static void refusePersonalNumber(String name, String value) {
    if (TypedPersonalNumbers.in(value)) {
      throw malformed(name, "something else than a personnummer; they are not searched for");
    }
  }

  static BadParameterException malformed(String name, String expected) {
    return new BadParameterException(
        name, Fault.MALFORMED, "'%s' must be %s.".formatted(name, expected));
  }
}
