package se.paragraf.model;

/** The figures of a personnummer: what they may be, and in what script. */
final class Figures {

  private Figures() {}

  /** {@code 240201 1830}, {@code 2024-02-01-1830}: a day and a time. */
  static boolean isTime(String number) {
    int value = Integer.parseInt(number);
    return value / 100 < 24 && value % 100 < 60 && value % 5 == 0;
  }

  static boolean isDate(String figures) {
    int month = Integer.parseInt(figures.substring(2, 4));
    int day = Integer.parseInt(figures.substring(4, 6));
    int longest = month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    boolean coordination = day >= 60; // 60 itself: the day of birth is not known
    return month >= 1
        && month <= 12
        && (coordination || day >= 1)
        && (coordination ? day - 60 : day) <= longest;
  }

  static boolean sumHolds(String figures) {
    int sum = 0;
    for (int i = 0; i < figures.length(); i++) {
      int product = (figures.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }

  private static boolean isForeignFigure(char sign) {
    return sign > 0x7F && Character.isDigit(sign);
  }

  static boolean isFigure(char sign) {
    return sign >= '0' && sign <= '9' || isForeignFigure(sign);
  }

  /** Figures of other scripts and widths as 0 to 9; every sign keeps its place. */
  static String ascii(String text) {
    int foreign = 0;
    while (foreign < text.length() && !isForeignFigure(text.charAt(foreign))) {
      foreign++;
    }
    if (foreign == text.length()) {
      return text;
    }
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      if (Character.isDigit(signs[i])) {
        signs[i] = Character.forDigit(Character.digit(signs[i], 10), 10);
      }
    }
    return new String(signs);
  }
}
