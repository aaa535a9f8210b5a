package se.paragraf.indexer.parse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;

/**
 * Makes documents at random out of what councils' documents consist of, and of what breaks them.
 */
final class Fragments {

  private static final String[] LINES = {
    "§ 4",
    "§ 4 Dnr KS 2021/00098-1.4.2",
    "§12 DnrIFN 2020/00123-1.7.1",
    "§§ 26–38",
    "§ 45 a Val av ledamot",
    "§",
    "§ 99999999999",
    "KS § 45",
    "AU 76/2018",
    "177/24 Snöröjning – ny turordning",
    "Ärende 7",
    "12 § Jäv",
    "Dnr: SN 2021/7",
    "Diarienummer",
    "KS-2024/00123-2",
    "Beslut",
    "Beslut\tFörslag",
    "Kommunstyrelsen beslutar",
    "att avslå motionen.",
    "att bifalla yrkandet",
    "Reservation",
    "Kim Ek (S) reserverar sig mot beslutet.",
    "Yrkanden",
    "Siv Alm (M) yrkar avslag.",
    "Votering begärs",
    "Kopia till",
    "Socialnämnden",
    "Kommunstyrelsens arbetsutskott",
    "Nämnden för idrott, fritid och förebyggande",
    "SAMMANTRÄDESPROTOKOLL 3 (9)",
    "GRANVIKENS KOMMUN",
    "Sammanträdesdatum 2024-02-30",
    "Kommunfullmäktige 2024-05-21",
    "den 21 maj 2024",
    "Plats och tid",
    "Rådhuset, 21 maj 2024 kl 18.30-21.15",
    "Justerandes signatur Utdragsbestyrkande",
    "Tjänsteskrivelse",
    "TJÄNSTEUTLÅTANDE",
    "Sida",
    "1 (1)",
    "Datum 2022-04-20 Diarienr KUN 2022/00071- 1.7.1",
    "Från: Åke Lots <ake@lotsarna.example>",
    "Ämne: Sv: Remiss",
    "MOTION 2024-02-06",
    "Bilaga 1",
    "Uppdragslista",
    "Ärendets startdatum\tDnr\tÄrendemening\tUppdraget\tMotpart\tStatusuppdatering",
    "2013-02-31\tKS 2013/7\tBrygga\tKFM § 12, 2013-01-31. Bygg\tTekniska nämn-\tPågår till kvartal 2 2021",
    "\t\t\tför förvalt-\tden\t",
    "Ta fram en skyfallsplan (SBN, TN)",
    "verk-",
    "samhet och KS-",
    "möte, gång-",
    "och cykelväg 2023-",
    "2024",
    "N Y  M O D E L L",
    "D E TA L J",
    "**Förslag till beslut**",
    "…2026–2028**Bakgrund**",
    "## Rubrik",
    "[länk](mailto:a@b.example)",
    "forts. § 12",
    "(((",
    "- - -",
    "•",
    "\uF0B7 punkt",
    "\t",
    "\t\t\t",
    "   ",
    "",
    "\uD800",
    "\uDC00\uD800",
    "\0",
    "\u200B\uFEFF\u00AD",
    "a\u0308o\u0308A\u030A",
    "ﬁﬂ",
    "\u2028\u0085\f",
    "İıſ",
    "𝟞𝟜 ６４",
    "9999-99-99",
    "0000-00-00",
    "99999999999999999999/99999999999",
    "kvartal 9 20211",
    "senast den 31 februari 2021",
  };

  private Fragments() {}

  /** Lines in any order, and now and then signs that nobody wrote. */
  static Arbitrary<List<String>> lines() {
    Arbitrary<String> known = Arbitraries.of(LINES);
    Arbitrary<String> glued =
        known.list().ofMinSize(2).ofMaxSize(4).map(it -> String.join(" ", it));
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(30);
    Arbitrary<String> blank = Arbitraries.just("");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(20, known),
            net.jqwik.api.Tuple.of(3, glued),
            net.jqwik.api.Tuple.of(2, noise),
            net.jqwik.api.Tuple.of(4, blank))
        .list()
        .ofMaxSize(60);
  }

  /** The lines as a document, on so many pages. */
  static ExtractedDocument document(String path, List<String> lines, int pages) {
    int each = Math.max(1, (lines.size() + pages - 1) / pages);
    List<ExtractedPage> all = new java.util.ArrayList<>();
    for (int from = 0; from < lines.size(); from += each) {
      List<Line> its =
          lines.subList(from, Math.min(lines.size(), from + each)).stream()
              .map(Line::plain)
              .toList();
      all.add(new ExtractedPage(pages == 1 ? 0 : all.size() + 1, its));
    }
    return new ExtractedDocument(
        new Source(path, "00", "text/plain", pages == 1 ? 0 : all.size()),
        all,
        List.of(),
        List.of());
  }

  static ParsedDocument parsed(ExtractedDocument document) {
    return PARSER.parse(document, new Municipality("9901", "Granviken"));
  }

  private static final DocumentParser PARSER = new DocumentParser(BodyRegistry.builtIn());
}
