package se.paragraf.search.lucene.swedish.build;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import se.paragraf.search.lucene.swedish.Letters;

/** The files of the dependency {@code org.languagetool:language-sv}, read from its jar. */
final class LanguageFiles {

  private static final String FOLDER = "/org/languagetool/resource/sv/";

  private LanguageFiles() {}

  /** A form's reading in the tagger's dictionary. */
  record Tagged(String lemma, String tag) {

    boolean isName() {
      return tag.startsWith("PM");
    }

    /** Comparatives have lemmas that share no letter with them: {@code äldre} of {@code gammal}. */
    boolean isComparison() {
      return tag.startsWith("JJ:K") || tag.startsWith("JJ:S");
    }

    boolean isParticiple() {
      return tag.startsWith("PC") || tag.startsWith("VB:PPC") || tag.startsWith("VB:PF");
    }

    /** {@code uppdraget} of {@code uppdra}, {@code bad} of {@code bedja}: seldom what is meant. */
    boolean isSeldom() {
      return tag.startsWith("VB:PPC") || tag.equals("VB:IMP") || tag.equals("VB:KON");
    }
  }

  static HunspellAffixes affixes() throws IOException {
    return new HunspellAffixes(lines("hunspell/sv_SE.aff"));
  }

  static List<HunspellRoot> roots() throws IOException {
    return lines("hunspell/sv_SE.dic").stream()
        .skip(1) // how many there are
        .filter(line -> !line.isBlank())
        .map(HunspellRoot::of)
        .filter(HunspellRoot::isWanted)
        .toList();
  }

  /** What the files say of their own licence. */
  static String licence() throws IOException {
    List<String> notice = new ArrayList<>(lines("hunspell/LICENSE_en_US.txt"));
    notice.add("");
    notice.addAll(lines("README.txt"));
    return String.join("\n", notice).replace("\ufeff", "") + "\n";
  }

  /** The bytes of all that a lexicon is made from. */
  static byte[] everything() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String file : List.of("hunspell/sv_SE.aff", "hunspell/sv_SE.dic", "swedish.dict")) {
      try (InputStream in = open(file)) {
        in.transferTo(all);
      }
    }
    return all.toByteArray();
  }

  /** Every form of the tagger's dictionary with its readings, in lower case. */
  static Map<String, List<Tagged>> tagged() throws IOException {
    Map<String, List<Tagged>> tagged = new HashMap<>();
    try (InputStream forms = open("swedish.dict");
        InputStream properties = open("swedish.info")) {
      for (WordData it : new DictionaryLookup(Dictionary.read(forms, properties))) {
        String form = lower(it.getWord().toString());
        String tag = it.getTag().toString();
        if (!isInfinitiveOfShall(form, tag)) {
          tagged
              .computeIfAbsent(form, _ -> new ArrayList<>(2))
              .add(new Tagged(lower(it.getStem().toString()), tag));
        }
      }
    }
    return tagged;
  }

  /**
   * The infinitive of the auxiliary {@code ska} is spelt as a school, and seldom meant: who looks
   * for {@code skola} would find every text in which somebody shall do something.
   */
  private static boolean isInfinitiveOfShall(String form, String tag) {
    return form.equals("skola") && tag.startsWith("VB");
  }

  /** As the words of a text are looked up: in lower case, and without marks. */
  static String lower(String word) {
    return Letters.folded(word.toLowerCase(Locale.ROOT));
  }

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = LanguageFiles.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IOException("the class path has no " + FOLDER + file);
    }
    return in;
  }
}
