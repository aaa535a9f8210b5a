package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.indexer.parse.Headings.Part;

/**
 * Reads to whom a decision is sent.
 *
 * <p>Conventions: one recipient a line below the heading, perhaps with a list's sign; or all of
 * them on one line with commas between. An address below a recipient is not another one, nor is the
 * municipality behind the comma in {@code Kommunstyrelsen, Granvikens kommun}. Signatures and what
 * a template left standing ({@code Förnamn, Efternamn / Befattning}) are none.
 */
final class RecipientReader {

  private static final int MOST = 60;

  private static final int LONGEST = 120;

  private static final Pattern SIGN = Pattern.compile("^(?:[-–•*▪□☐]|\\d{1,2}[.)])\\s*");

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?iu).*(?:förnamn,? efternamn|befattning$|xxx|ange mottagare|mottagare:?$).*|(?:för )?(?:åtgärd|kännedom|verkställighet|vidare handläggning)(?: till)?\\s*:?");

  private static final Pattern AND =
      Pattern.compile(
          "(?u),\\s*(?:och|samt)\\s+|\\s+samt\\s+|,\\s*|(?<![-])\\s+och\\s+(?=\\p{Lu})");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:(?iu)e-?post:?\\s*)?\\S{1,80}@\\S{1,80}");

  /** {@code Kommunstyrelsen, Granvikens kommun}: where the one recipient sits, and no other one. */
  private static final Pattern WHERE =
      Pattern.compile(
          "(?u)^([\\p{L} -]{2,60}(?:styrelsen|nämnden|nämnd|fullmäktige|utskottet)),\\s*"
              + "\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})? (?:kommun|stad)$");

  private RecipientReader() {}

  static List<String> read(List<SectionPart> parts) {
    List<String> recipients = new ArrayList<>();
    for (SectionPart part : parts) {
      if (!part.is(Part.RECIPIENTS)) {
        continue;
      }
      List<String> lines = new ArrayList<>();
      boolean afterText = false;
      int blanks = 0;
      int page = 0;
      for (TextLine line : part.lines()) {
        if (line.isBlank()) {
          blanks += afterText ? 1 : 0;
          continue;
        }
        // The list goes on over the page: what is empty there is the foot and the head.
        blanks = line.page() == page ? blanks : 0;
        page = line.page();
        String text = SIGN.matcher(line.text()).replaceFirst("").strip();
        if (HeadingWords.SIGNATURE.matches(text) || text.length() > LONGEST || blanks > 2) {
          break;
        }
        afterText = true;
        blanks = 0;
        if (!text.isEmpty() && !TEMPLATE.matcher(text).matches()) {
          lines.add(text);
        }
      }
      if (lines.size() > 1) {
        lines.removeIf(it -> ADDRESS.matcher(it).matches());
      }
      lines.replaceAll(it -> WHERE.matcher(it).replaceFirst("$1"));
      boolean inOneLine = lines.size() == 1 && lines.getFirst().contains(",");
      for (String line : lines) {
        for (String it : inOneLine ? AND.split(line) : line.split("\\t|;\\s*")) {
          String name = it.strip().replaceFirst("[.,;]$", "");
          if (!name.isEmpty() && !recipients.contains(name)) {
            recipients.add(name);
          }
        }
      }
    }
    return recipients.stream().limit(MOST).toList();
  }
}
