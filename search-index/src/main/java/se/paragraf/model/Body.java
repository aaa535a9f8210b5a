package se.paragraf.model;

/**
 * A body (nämnd, organ): the council, the executive board, a committee. The same code means
 * different boards in different municipalities, so it says little without the municipality.
 *
 * @param code the usual letters, such as {@code KF}; empty where the body has none that is known
 * @param name the full name, such as {@code Kommunfullmäktige}
 */
public record Body(String code, String name) {

  public Body {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a body has a name");
    }
  }
}
