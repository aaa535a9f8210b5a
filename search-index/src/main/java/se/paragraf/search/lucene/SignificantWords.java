package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.paragraf.model.CouncilRecord;

/**
 * The words that tell one record from the others: frequent in it, above all in its title, and rare
 * in the index. What every council writes in every matter is none of them.
 */
final class SignificantWords {

  /** So much of a long text says what it is about. */
  private static final int MOST_CHARACTERS = 4_000;

  private static final int MOST_LOOKED_UP = 120;
  private static final int MOST_WORDS = 24;
  private static final int SHORTEST = 3;
  private static final double IN_TITLE = 4;
  private static final double IN_DECISION = 1.5;

  /** A part of a compound says less than the whole. */
  private static final double AS_PART = 0.4;

  /** What stands in more than this share of the records tells none of them from the others. */
  private static final double COMMON = 0.08;

  /** In an index of a few records a share says nothing. */
  private static final int NOT_COMMON = 40;

  /** {@code Saga von Hällmark (LG)}: a name before a party in brackets. */
  private static final Pattern POLITICIAN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}-]+(?:\\s(?:\\p{Ll}{2,3}\\s)?\\p{Lu}[\\p{L}-]+){0,3}\\s\\(\\p{Lu}{1,4}\\)");

  /** The words of the procedure, in their normal form: rare in a small index, and yet no matter. */
  private static final Set<String> PROCEDURE =
      Set.of(
          """
          anledning ansvar ansvarig antaga arbeta arbete avge avslag avsluta avslå behandla
          behov beredning beslut besluta beslutsunderlag bifall bifalla bilaga bordlägga bör
          dag datum diarienummer enhet enlighet expediera fatta framgå fråga följa föreslå
          förslag förutsättning förvaltning ge genomföra godkänna gälla göra handling
          handläggare hantera information informera inkomma innebära justera justerare kommun
          kommunal kommunfullmäktige kommunstyrelse kontor ledamot lägga lämna möjliggöra
          möjlighet möte ny nämnd ordförande paragraf plan planera proposition protokoll
          protokollsutdrag punkt påbörja pågå redovisa redovisning remiss reservation
          reservera sammanfattning sammanträde samråd samverkan se sida skriva stad
          stadsledningskontor styrelse svar ta tillsammans tjänsteskrivelse tjänsteutlåtande
          underlag uppdra uppdrag uppföljning utreda utredning utskick utskott vara votering
          yrka yrkande yttra yttrande ärende ärendebeskrivning år åtgärd överläggning översyn
          """
              .strip()
              .split("\\s+"));

  /**
   * A word of the record.
   *
   * @param normal its normal form, or that of a part
   * @param weight how much it says
   */
  record Significant(String normal, double weight) {}

  private final IndexReader reader;
  private final List<Significant> words;

  private SignificantWords(IndexReader reader, List<Significant> words) {
    this.reader = reader;
    this.words = words;
  }

  static SignificantWords of(CouncilRecord record, CommitSearcher searcher) throws IOException {
    Map<String, Double> counts = new LinkedHashMap<>();
    String title = record.head().title();
    String text = record.head().text();
    count(withoutPeople(title), IN_TITLE, searcher.analysis, counts);
    count(
        withoutPeople(start(IndexFormat.decisionOf(record))),
        IN_DECISION,
        searcher.analysis,
        counts);
    count(withoutPeople(start(text)), 1, searcher.analysis, counts);
    IndexReader reader = searcher.getIndexReader();
    int records = Math.max(1, searcher.state.records());
    double common = Math.max(NOT_COMMON, COMMON * records);
    List<Significant> words = new ArrayList<>();
    for (Map.Entry<String, Double> each :
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(MOST_LOOKED_UP)
            .toList()) {
      int having = reader.docFreq(new Term(IndexFormat.TEXT, each.getKey()));
      if (having <= common) {
        double rare = Math.log(1 + records / (double) Math.max(1, having));
        words.add(new Significant(each.getKey(), (1 + Math.log1p(each.getValue())) * rare));
      }
    }
    words.sort(Comparator.comparingDouble(Significant::weight).reversed());
    return new SignificantWords(reader, words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
  }

  /** Who moved or seconded it tells the matter from no other. */
  private static String withoutPeople(String text) {
    return POLITICIAN.matcher(text).replaceAll(" ");
  }

  private static void count(
      String text, double weight, SwedishAnalysis analysis, Map<String, Double> counts) {
    for (String surface : analysis.surfaces(text)) {
      if (isMatter(surface) && !SwedishAnalysis.isSmall(surface)) {
        var word = analysis.word(surface);
        add(word.normal(), weight, counts);
        if (!PROCEDURE.contains(word.normal())) {
          word.partForms().forEach(part -> add(part, weight * AS_PART, counts));
        }
      }
    }
  }

  private static void add(String normal, double weight, Map<String, Double> counts) {
    if (isMatter(normal) && !PROCEDURE.contains(normal)) {
      counts.merge(normal, weight, Double::sum);
    }
  }

  private static boolean isMatter(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
  }

  /** Finds records that have some of these words, the nearest first. */
  Query query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Significant word : words) {
      for (String field : List.of(IndexFormat.TITLE, IndexFormat.TEXT)) {
        any.add(
            new BoostQuery(new TermQuery(new Term(field, word.normal())), (float) word.weight()),
            Occur.SHOULD);
      }
    }
    return any.build();
  }

  /**
   * Those of the words that a document of the index has too, the most telling first; of a compound
   * and its parts only the compound.
   */
  List<String> sharedWith(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<String> shared = new ArrayList<>();
    for (Significant word : words) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(IndexFormat.TEXT, word.normal()), PostingsEnum.NONE);
      if (postings != null
          && shared.stream().noneMatch(whole -> whole.contains(word.normal()))
          && postings.advance(document - leaf.docBase) == document - leaf.docBase) {
        shared.add(word.normal());
      }
    }
    return shared;
  }
}
