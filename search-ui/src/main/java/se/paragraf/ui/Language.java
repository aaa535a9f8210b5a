package se.paragraf.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the pages. The documents themselves are Swedish in both. */
enum Language {
  SWEDISH("sv", Locale.of("sv", "SE")),
  ENGLISH("en", Locale.UK);

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /** As in addresses and in the attribute {@code lang}. */
  String tag() {
    return tag;
  }

  Locale locale() {
    return locale;
  }

  /** The one that the switch leads to. */
  Language other() {
    return this == SWEDISH ? ENGLISH : SWEDISH;
  }

  /** The language with that tag, or none. */
  static Optional<Language> ofTag(@Nullable String tag) {
    return Arrays.stream(values()).filter(it -> it.tag.equals(tag)).findFirst();
  }

  /**
   * The first that a reader's browser wants, as {@code Accept-Language} tells. Who reads neither
   * gets Swedish, the language of what is read.
   */
  static Language wanted(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 500) {
      return SWEDISH;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      return ofTag(Locale.lookupTag(ranges, List.of(SWEDISH.tag, ENGLISH.tag))).orElse(SWEDISH);
    } catch (IllegalArgumentException e) {
      return SWEDISH;
    }
  }
}
