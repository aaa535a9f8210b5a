package se.paragraf.api;

import se.paragraf.model.TypedPersonalNumbers;

/**
 * An address with a parameter that cannot be followed: it is refused, never silently ignored. What
 * is said of it quotes no personnummer.
 */
public final class BadParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a parameter. */
  public enum Fault {
    /** There is no parameter of that name. */
    UNKNOWN,
    /** The value does not have the form that the parameter needs. */
    MALFORMED,
    /** The parameter takes one value and was given several. */
    REPEATED
  }

  private final String parameter;
  private final Fault fault;

  BadParameterException(String parameter, Fault fault, String message) {
    super(TypedPersonalNumbers.masked(message));
    this.parameter = TypedPersonalNumbers.masked(parameter);
    this.fault = fault;
  }

  /** The name of the parameter, as it was given, but for personnummer. */
  public String parameter() {
    return parameter;
  }

  /** What is wrong with it. */
  public Fault fault() {
    return fault;
  }
}
