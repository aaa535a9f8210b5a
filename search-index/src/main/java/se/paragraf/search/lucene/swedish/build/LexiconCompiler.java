package se.paragraf.search.lucene.swedish.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the lexicon and its licence notice, and the list of parts that {@code
 * opensearch-index.json} names, as a step of the build: {@code LexiconCompiler FOLDER PARTS}.
 * Nothing is done when what is there was made by these classes from the same jar.
 */
public final class LexiconCompiler {

  private static final String LEXICON = "lexicon.fst";
  private static final String NOTICE = "LICENSE-lexicon.txt";
  private static final String MADE_FROM = "lexicon.made-from";

  private LexiconCompiler() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path parts = Path.of(args[1]);
    Files.createDirectories(folder);
    Files.createDirectories(parts.toAbsolutePath().getParent());
    String madeFrom = BuildInputs.fingerprint();
    Path stamp = folder.resolve(MADE_FROM);
    if (Files.exists(folder.resolve(LEXICON))
        && Files.exists(parts)
        && Files.exists(stamp)
        && Files.readString(stamp).equals(madeFrom)) {
      return;
    }
    List<HunspellRoot> roots = LanguageFiles.roots();
    Map<String, List<LanguageFiles.Tagged>> tagged = LanguageFiles.tagged();
    Lemmas lemmas = new Lemmas(words(roots, true), tagged);
    Set<String> words = words(roots, false);
    FormReadings forms = FormGatherer.gather(LanguageFiles.affixes(), roots, tagged, lemmas);
    LinkMiner.mine(
        words,
        lemmas,
        forms,
        it -> LinkMiner.isOnlyNoun(it, tagged),
        it -> LinkMiner.isOnlyTelling(it, tagged));
    Path unfinished = folder.resolve(LEXICON + ".new");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      PartCosts.lexicon(forms, words).write(out);
    }
    Files.move(unfinished, folder.resolve(LEXICON), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve(NOTICE), notice());
    Files.write(parts, forms.parts());
    Files.writeString(stamp, madeFrom);
  }

  private static Set<String> words(List<HunspellRoot> roots, boolean names) {
    return roots.stream()
        .filter(it -> it.isWord() && (names || !it.isName()))
        .map(it -> LanguageFiles.lower(it.word()))
        .collect(Collectors.toSet());
  }

  private static String notice() throws IOException {
    return """
        lexicon.fst is made from the Swedish word list and the tagger's dictionary of
        org.languagetool:language-sv, while Paragraf is built. It is a work derived from them and is
        under their licence, the GNU Lesser General Public License, version 3
        (https://www.gnu.org/licenses/lgpl-3.0.html), not under Paragraf's. To use another version of
        the word list, change the version of language-sv in search-index/pom.xml and build again.

        The notices that come with the word list and with the dictionary:

        """
        + LanguageFiles.licence();
  }
}
