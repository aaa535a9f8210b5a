package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.indexer.parse.Headings.Part;
import se.paragraf.model.Yrkande;

/**
 * Reads who asked for what at the meeting.
 *
 * <p>Conventions: under the heading Yrkanden, or in the account of the debate, a sentence tells it
 * with the verb: {@code Anna Ek (S) och Bo Alm (V) yrkar avslag}, {@code Därefter yrkar Cia Dal (M)
 * bifall}, {@code Tilläggsyrkande från Dan Bo (C): …}. Those before the verb ask, or those right
 * behind it; a name further on is whose proposal is supported. Who only agrees with another's
 * yrkande asks for the same.
 */
final class YrkandeReader {

  private static final Pattern VERB =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:tilläggs|ändrings|avslags|bifalls|återremiss|mot|bordläggnings)?yrk(?:ar|ade|at|as|ades)(?!\\p{L})|(?:instämmer|instämde|biträder|biträdde|ansluter sig|anslöt sig)(?!\\p{L}))");

  /** Under the heading of yrkanden, members "propose" as well. */
  private static final Pattern PROPOSES =
      Pattern.compile(
          VERB.pattern() + "|(?iu)(?<!\\p{L})(?:föreslår|föreslog|hemställer|begär)(?!\\p{L})");

  private static final Pattern WITH =
      Pattern.compile(
          "(?iu)(?:med (?:instämmande|bifall|stöd) (?:av|från)|med instämmande från|instämd av)(?=\\s)");

  private static final Pattern NOUN =
      Pattern.compile(
          "(?iu)(?:(?:tilläggs|ändrings|avslags|bifalls|åter?remiss|mot|bordläggnings)?yrkanden? (?:från|av)|(?:yrkas|yrkades|yrkat) av)\\s+$");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iu)^\\s*(?:,|och|samt|även|också|sedan|därefter|nu|,\\s*(?:och|samt))?\\s*"
              + "(?:(?:förste |andre |vice )?(?:ledamoten|ersättaren|ordföranden?|\\p{L}*rådet))?\\s*$");

  private static final Pattern OFFICE =
      Pattern.compile("(?iu)^(?:\\p{L}+ )?(?:ordföranden|vice ordföranden) (?:yrkar|yrkade)");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:])\\s+(?=\\p{Lu}|[-–•])");

  private static final Pattern LISTED =
      Pattern.compile("(?u)^[-–•*]?\\s*[^:]{3,200}\\)\\s*(?::|[-–]|bifall|avslag|återremiss).*");

  private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\d,-]$");

  private YrkandeReader() {}

  static List<Yrkande> read(List<SectionPart> parts) {
    List<Yrkande> found = new ArrayList<>();
    boolean headed = parts.stream().anyMatch(it -> it.is(Part.YRKANDE));
    for (SectionPart part : parts) {
      boolean debate =
          part.is(Part.YRKANDE) || (!headed && (part.heading() == null || part.is(Part.OTHER)));
      if (debate) {
        boolean under = part.is(Part.YRKANDE);
        YrkandeWords words = new YrkandeWords(found, under);
        for (String paragraph : paragraphs(part.lines())) {
          paragraph(paragraph, under, words);
        }
      }
    }
    return List.copyOf(found);
  }

  private static void paragraph(String paragraph, boolean headed, YrkandeWords words) {
    String[] sentences = SENTENCE.split(paragraph);
    List<List<Yrkande>> asked = new ArrayList<>();
    for (String sentence : sentences) {
      asked.add(asked(sentence, headed));
    }
    // A list under the heading has no verb: "Anna Ek (S): Bifall till förslaget."
    if (headed
        && asked.stream().allMatch(List::isEmpty)
        && LISTED.matcher(paragraph).matches()
        && !PersonName.in(paragraph).isEmpty()) {
      words.begin(yrkanden(PersonName.in(paragraph), paragraph));
      return;
    }
    for (int index = 0; index < sentences.length; index++) {
      if (asked.get(index).isEmpty()) {
        words.goOn(sentences[index], index == 0);
      } else {
        words.begin(asked.get(index));
      }
    }
  }

  private static List<Yrkande> yrkanden(List<PersonName> names, String text) {
    return names.stream().map(it -> new Yrkande(it.name(), it.party(), text)).toList();
  }

  /** What the sentence says that somebody asks for; empty where it does not. */
  private static List<Yrkande> asked(String sentence, boolean headed) {
    List<PersonName> names = PersonName.in(sentence);
    Matcher verb = (headed ? PROPOSES : VERB).matcher(sentence);
    if (names.isEmpty()) {
      return OFFICE.matcher(sentence).find()
          ? List.of(new Yrkande("", "", sentence.strip()))
          : List.of();
    }
    List<PersonName> askers = new ArrayList<>();
    if (verb.find()) {
      for (PersonName name : names) {
        if (name.end() <= verb.start()) {
          askers.add(name);
        }
      }
      if (askers.isEmpty()) {
        int end = verb.end();
        for (PersonName name : names) {
          if (name.start() < end
              || !BETWEEN.matcher(sentence.substring(end, name.start())).matches()) {
            break;
          }
          askers.add(name);
          end = name.end();
        }
      }
    }
    if (!askers.isEmpty()) {
      Matcher with = WITH.matcher(sentence);
      int end = with.find() ? with.end() : sentence.length();
      for (PersonName name : names) {
        if (name.start() >= end
            && !askers.contains(name)
            && BETWEEN.matcher(sentence.substring(end, name.start())).matches()) {
          askers.add(name);
          end = name.end();
        }
      }
    }
    for (PersonName name : names) {
      if (askers.isEmpty() && NOUN.matcher(sentence.substring(0, name.start())).find()) {
        askers.add(name);
      }
    }
    return yrkanden(askers, sentence.strip());
  }

  /** A sentence goes on below an empty line with a small letter, or with what is quoted. */
  private static boolean continues(String text) {
    return Character.isLowerCase(text.charAt(0)) || "\"”“".indexOf(text.charAt(0)) >= 0;
  }

  /** Lines that the page broke, put together again; an empty line or a list's sign parts them. */
  private static List<String> paragraphs(List<TextLine> lines) {
    List<String> paragraphs = new ArrayList<>();
    String current = "";
    boolean between = false;
    for (TextLine line : lines) {
      String text = line.text().replace('\t', ' ');
      boolean item = !text.isEmpty() && "-–•*▪".indexOf(text.charAt(0)) >= 0;
      if (line.isBlank() && !current.isEmpty() && GOES_ON.matcher(current).find()) {
        between = true; // every other line may be empty
        continue;
      }
      if (between && !item && !continues(text)) {
        paragraphs.add(current);
        current = "";
      }
      between = false;
      if (line.isBlank() || item) {
        if (!current.isEmpty()) {
          paragraphs.add(current);
        }
        current = line.isBlank() ? "" : text;
      } else {
        current = current.isEmpty() ? text : HyphenMender.join(current, text);
      }
    }
    if (!current.isEmpty()) {
      paragraphs.add(current);
    }
    return paragraphs;
  }
}
