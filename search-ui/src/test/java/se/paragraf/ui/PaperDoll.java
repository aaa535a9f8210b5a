package se.paragraf.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Source;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.IndexState;
import se.paragraf.search.Period;
import se.paragraf.search.Related;
import se.paragraf.search.SearchResult;
import se.paragraf.search.Snippet;
import se.paragraf.search.SourceText;

/**
 * The real templates, dressed in canned answers: every page as a file, without an index or a
 * server. For working on the pages: run {@link #main}, open {@code target/paper-doll/*.html}.
 */
final class PaperDoll {

  private static final IndexState INDEX =
      new IndexState(7, 12_345, Instant.parse("2025-05-01T10:00:00Z"));

  private final Texts t;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PaperDoll.class.getClassLoader(), "se.paragraf.ui");

  PaperDoll(Language language) {
    t = Texts.in(language);
  }

  /** Writes every page to {@code target/paper-doll}, in both languages. */
  public static void main(String[] args) throws IOException {
    for (Language language : Language.values()) {
      new PaperDoll(language).write(Path.of("target/paper-doll", language.tag()));
    }
  }

  /** Writes every page below a folder, with the style that they load. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : List.of("style.css", "page.js", "suggest.js", "icon.svg", "original.css")) {
      try (InputStream content = PaperDoll.class.getResourceAsStream("/static/" + file)) {
        Files.write(folder.resolve(file), content.readAllBytes());
      }
    }
    for (Map.Entry<String, String> page : pages().entrySet()) {
      String beside =
          page.getValue()
              .replaceAll(
                  "\"/(style\\.css|page\\.js|suggest\\.js|icon\\.svg|original\\.css)(?:\\?v=[0-9a-f]+)?\"",
                  "\"$1\"");
      Files.writeString(folder.resolve(page.getKey() + ".html"), beside);
    }
  }

  /** Each page by its name. */
  Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", render("search.jte", "/", search("", InventedRecords.all(), 0, null)));
    pages.put("hits", render("search.jte", "/", search("gångbro", InventedRecords.all(), 3, null)));
    pages.put(
        "mended",
        render("search.jte", "/", search("skolskjuts", InventedRecords.all(), 0, "skolsjuss")));
    pages.put("nothing", render("search.jte", "/", search("xyzzy", List.of(), 0, null)));
    CouncilRecord bridge = InventedRecords.all().getFirst();
    List<RecordView> course = InventedRecords.all().stream().limit(4).map(this::view).toList();
    pages.put(
        "record",
        render(
            "record.jte",
            "/records/" + bridge.id(),
            new RecordPage(
                view(bridge),
                "https://paragraf.example/records/" + bridge.id(),
                course.get(2),
                course.get(1),
                course,
                3,
                List.of(
                    RelatedView.of(
                        new Related(
                            InventedRecords.all().get(2),
                            7,
                            List.of(
                                new Related.Reason.Cites("KF 2021/7"),
                                new Related.Reason.SimilarWords(List.of("simhall", "gångbro")))),
                        t)))));
    pages.put(
        "case",
        render(
            "case.jte",
            "/cases/KS-2023-315",
            new CasePage(
                bridge.head().diarienummer().getFirst().key(),
                "KS 2023/00315",
                List.of(new CasePage.Course("Granviken", course)),
                course.subList(0, 2))));
    pages.put(
        "assignments",
        render(
            "assignments.jte",
            "/assignments",
            new AssignmentsPage(
                SearchParameters.read(Map.of("kind", new String[] {"assignment"})),
                answer(
                    InventedRecords.all().stream()
                        .filter(it -> it instanceof se.paragraf.model.Assignment)
                        .toList(),
                    0),
                t)));
    pages.put("original", render("original.jte", "/sources/" + "a".repeat(64), original(bridge)));
    pages.put("trends", render("trends.jte", "/trends", trends()));
    pages.put("help", render("help.jte", "/help", help()));
    pages.put("about", render("about.jte", "/about", held()));
    pages.put(
        "message",
        render("message.jte", "/nothing", new Pages.Message("Sidan finns inte", "Sök i stället.")));
    return pages;
  }

  private String render(String template, String path, Object model) {
    StringOutput output = new StringOutput();
    templates.render(
        template,
        Map.of("page", model, "frame", new Frame(t, "https://paragraf.example", path, "")),
        output);
    return output.toString();
  }

  private OriginalPage original(CouncilRecord record) {
    return new OriginalPage(
        new SourceText(
            new Source("KS/post.eml!/svar.docx", "a".repeat(64), "application/msword", 12),
            List.of(
                new SourceText.Page(
                    9,
                    List.of(
                        new SourceText.Part(
                            record,
                            List.of(
                                new Snippet.Fragment("Kommunstyrelsen beslutar att ", false),
                                new Snippet.Fragment("gångbron", true),
                                new Snippet.Fragment(" byggs.", false))))))),
        9,
        9,
        "gångbro",
        false,
        t);
  }

  private RecordView view(CouncilRecord record) {
    return new RecordView(record, t);
  }

  private SearchPage search(
      String q, List<CouncilRecord> records, int partial, @Nullable String asked) {
    SearchParameters parameters =
        SearchParameters.read(
            q.isEmpty()
                ? Map.of()
                : Map.of("q", new String[] {q}, "year", new String[] {"2022", "2023"}));
    return new SearchPage(
        new SearchPageState(parameters),
        answer(records, partial),
        t,
        asked,
        List.of(
            new SearchPage.Bodies("Granviken", values("Kommunstyrelsen", "Fastighetsnämnden")),
            new SearchPage.Bodies("Älvhamra", values("Barn- och utbildningsnämnden"))),
        held());
  }

  private static SearchService.Answer answer(List<CouncilRecord> records, int partial) {
    List<SearchResult.Hit> hits =
        java.util.stream.IntStream.range(0, records.size())
            .mapToObj(
                i ->
                    new SearchResult.Hit(
                        records.get(i),
                        1,
                        i < records.size() - partial ? List.of() : List.of("skola"),
                        List.of(
                            new Snippet(
                                "text",
                                List.of(
                                    new Snippet.Fragment("Medel till ", false),
                                    new Snippet.Fragment("gångbron", true),
                                    new Snippet.Fragment(" tas ur budgeten.", false)),
                                9))))
            .map(hit -> hit.withAlsoIn(alsoIn(hit.record()), alsoIn(hit.record()).size()))
            .toList();
    Map<FacetField, List<Facet.Value>> facets = new EnumMap<>(FacetField.class);
    facets.put(FacetField.MUNICIPALITY, values("Granviken", "Älvhamra"));
    facets.put(FacetField.YEAR, values("2023", "2022", "2019", "2018"));
    facets.put(FacetField.KIND, values("decision", "paper"));
    facets.put(FacetField.OUTCOME, values("bifall", "avslag", "återremiss", "noteras"));
    facets.put(FacetField.STATUS, values("pågår", "vilar"));
    facets.put(FacetField.BODY, values("Kommunstyrelsen"));
    facets.put(FacetField.RESPONSIBLE, values("Tekniska nämnden"));
    SearchResult result =
        new SearchResult(
            records.isEmpty() ? 0 : 1_234,
            partial,
            records.isEmpty() ? 0 : 1_230,
            partial,
            hits,
            records.isEmpty()
                ? List.of()
                : facets.entrySet().stream()
                    .map(it -> new Facet(it.getKey(), it.getValue()))
                    .toList(),
            "gångbro",
            null,
            List.of(),
            INDEX);
    return new SearchService.Answer(result, List.of(), null, 3);
  }

  private static List<CouncilRecord> alsoIn(CouncilRecord record) {
    return record.id().equals(InventedRecords.BRIDGE)
        ? InventedRecords.all().subList(1, 4)
        : List.of();
  }

  private static List<Facet.Value> values(String... names) {
    int[] count = {1_000};
    return Arrays.stream(names)
        .map(name -> new Facet.Value(name, name, count[0] /= 3, Set.of("2023").contains(name)))
        .toList();
  }

  private static IndexContents.Held held() {
    return new IndexContents.Held(
        INDEX,
        values("Granviken", "Älvhamra"),
        values("Kommunstyrelsen"),
        values("2023", "2018"),
        120,
        2,
        List.of(
            new IndexContents.Example("ny simhall", "example.words"),
            new IndexContents.Example("”får i uppdrag”", "example.phrase"),
            new IndexContents.Example("KS 2023/315", "example.case")),
        answer(InventedRecords.all(), 0).result().hits(),
        "detaljplan*",
        "arkivet@granviken.example");
  }

  private static HelpPage help() {
    return new HelpPage(
        List.of(
            new HelpExamples.Example("budget -tilläggsbudget", "help.not", true),
            new HelpExamples.Example("§ 45", "help.paragraph", true),
            new HelpExamples.Example("år:2021-2023 skola", "help.year.field", false)));
  }

  private static TrendsPage trends() {
    Map<String, Integer> records = new TreeMap<>();
    for (int year = 2015; year < 2025; year++) {
      records.put(Integer.toString(year), 400 + 10 * (year % 7));
    }
    return new TrendsPage(
        List.of("skola", "simhall"),
        1,
        Period.YEAR,
        true,
        records.entrySet().stream()
            .map(it -> new TrendsPage.PeriodRecords(it.getKey(), it.getValue()))
            .toList(),
        List.of(
            new TrendsPage.Line("skola", List.of(20, 25, 31, 28, 40, 44, 39, 52, 60, 58), 400, 3),
            new TrendsPage.Line("simhall", List.of(1, 0, 2, 5, 14, 22, 9, 4, 3, 2), 62, 0)),
        "q=skola&q=simhall");
  }
}
