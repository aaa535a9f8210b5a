package se.paragraf.api;

import se.paragraf.model.TypedPersonalNumbers;

/** The index holds nothing of that name. What is said of it quotes no personnummer. */
final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotFoundException(String message) {
    super(TypedPersonalNumbers.masked(message));
  }
}
