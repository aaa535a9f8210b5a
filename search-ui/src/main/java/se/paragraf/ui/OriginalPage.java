package se.paragraf.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Source;
import se.paragraf.search.Snippet;
import se.paragraf.search.SourceText;

/**
 * An original at one of its pages: what was read there, with marks, around which the browser draws
 * the page itself where it can.
 *
 * @param text all of the original's text
 * @param asked the page that was asked for, which may be beyond the last; 0 where none was
 * @param number the page that is shown, from 1; 0 for a form without pages
 * @param q what is marked; may be empty
 * @param scanned whether the page was read by OCR, and the places of its words are known
 * @param t the words of the page's language
 */
record OriginalPage(SourceText text, int asked, int number, String q, boolean scanned, Texts t) {

  /** A text without pages that is longer than this is not shown to its end, and that is told. */
  private static final int MOST_CHARACTERS = 400_000;

  /** So many pages with marks are linked to. */
  private static final int MOST_LINKS = 24;

  /**
   * What a record has on the page.
   *
   * @param view the record
   * @param pieces its text there
   */
  record Part(RecordView view, List<Piece> pieces) {

    Part {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A run of text.
   *
   * @param mark the number of the mark that it is; 0 where it is none
   */
  record Piece(String text, int mark) {}

  Source source() {
    return text.source();
  }

  /** The mail or archive that it lies in; empty where it is a file of its own. */
  String container() {
    int member = source().path().lastIndexOf("!/");
    return member < 0 ? "" : source().path().substring(0, member).replace("!/", " › ");
  }

  boolean isPdf() {
    return source().mediaType().equals("application/pdf");
  }

  boolean isPicture() {
    return source().mediaType().matches("image/(?:png|jpeg|gif|webp)");
  }

  int pages() {
    return source().pages();
  }

  String fileUrl() {
    return "/api/sources/" + source().sha256();
  }

  String jsonUrl() {
    return fileUrl() + "/text?" + (q.isEmpty() ? "" : "q=" + encode(q)) + page("&", number);
  }

  String wordsUrl() {
    return fileUrl() + "/words?page=" + number;
  }

  /** The file in the browser's own viewer, at the page. */
  String viewerUrl() {
    return number > 0 ? fileUrl() + "#page=" + number : fileUrl();
  }

  String url(int page) {
    String question = q.isEmpty() ? "" : "?q=" + encode(q);
    return "/sources/" + source().sha256() + question + page(q.isEmpty() ? "?" : "&", page);
  }

  private static String page(String sign, int page) {
    return page > 0 ? sign + "page=" + page : "";
  }

  @Nullable String previousUrl() {
    return number > 1 ? url(number - 1) : null;
  }

  @Nullable String nextUrl() {
    return number > 0 && number < pages() ? url(number + 1) : null;
  }

  /** Whether another page is shown than the one asked for, which there is not. */
  boolean isBeyond() {
    return asked > number;
  }

  /** {@code sida 9 av 12}, or empty. */
  String place() {
    return number == 0
        ? ""
        : t.say("original.place", Integer.toString(number), Integer.toString(pages()));
  }

  /** The pages with marks. */
  List<Integer> marked() {
    return text.pages().stream().filter(it -> it.marks() > 0).map(SourceText.Page::number).toList();
  }

  List<Integer> linked() {
    return marked().stream().filter(it -> it > 0).limit(MOST_LINKS).toList();
  }

  int marks() {
    return text.pages().stream().mapToInt(SourceText.Page::marks).sum();
  }

  int marksHere() {
    return text.page(number).map(SourceText.Page::marks).orElse(0);
  }

  /** The next page with marks, from the first one again after the last. */
  String nextMarkUrl() {
    return markUrl(marked().stream().filter(it -> it > number).findFirst(), marked().getFirst());
  }

  /** The page with marks before this one, from the last one again before the first. */
  String previousMarkUrl() {
    return markUrl(
        marked().reversed().stream().filter(it -> it < number).findFirst(), marked().getLast());
  }

  private String markUrl(Optional<Integer> page, int otherwise) {
    return url(page.orElse(otherwise)) + "#m1";
  }

  /** What was read on the page. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int mark = 0;
    int characters = 0;
    for (SourceText.Part part : text.page(number).map(SourceText.Page::parts).orElse(List.of())) {
      List<Piece> pieces = new ArrayList<>();
      for (Snippet.Fragment fragment : part.fragments()) {
        characters += fragment.text().length();
        if (characters > MOST_CHARACTERS) {
          break;
        }
        pieces.add(new Piece(fragment.text(), fragment.match() ? ++mark : 0));
      }
      if (!pieces.isEmpty()) {
        parts.add(new Part(new RecordView(part.record(), t, q), pieces));
      }
    }
    return parts;
  }

  /** Whether the text goes on after what is shown. */
  boolean isCut() {
    return text.page(number).map(SourceText.Page::parts).orElse(List.of()).stream()
            .flatMap(it -> it.fragments().stream())
            .mapToInt(it -> it.text().length())
            .sum()
        > MOST_CHARACTERS;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
