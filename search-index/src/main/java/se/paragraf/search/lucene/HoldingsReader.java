package se.paragraf.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Kind;
import se.paragraf.search.FacetField;
import se.paragraf.search.Holdings;
import se.paragraf.search.Holdings.HeldParagraph;
import se.paragraf.search.Holdings.KnownBody;

/** Reads {@link Holdings} of one commit, without reading a record. */
final class HoldingsReader {

  private final List<HeldParagraph> paragraphs = new ArrayList<>();
  private int unplaced;

  private HoldingsReader() {}

  static Holdings read(CommitSearcher searcher) throws IOException {
    HoldingsReader reader = new HoldingsReader();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      reader.readFrom(leaf);
    }
    return new Holdings(
        searcher.state,
        reader.paragraphs,
        reader.unplaced,
        bodies(searcher),
        HeldRecords.files(searcher.directoryReader()));
  }

  private static List<KnownBody> bodies(CommitSearcher searcher) {
    Map<String, String> codes = new TreeMap<>();
    searcher.municipalities.entries().forEach(it -> codes.put(it.name(), it.code()));
    return searcher.bodies.entries().stream()
        .map(
            it ->
                new KnownBody(
                    it.municipality(),
                    codes.getOrDefault(it.municipality(), ""),
                    it.code(),
                    it.name()))
        .toList();
  }

  private void readFrom(LeafReaderContext leaf) throws IOException {
    PostingsEnum decisions =
        leaf.reader()
            .postings(
                new Term(IndexFormat.facet(FacetField.KIND), Kind.DECISION.label()),
                PostingsEnum.NONE);
    if (decisions == null) {
      return;
    }
    SortedSetDocValues municipalities = facet(leaf, FacetField.MUNICIPALITY);
    SortedSetDocValues bodies = facet(leaf, FacetField.BODY);
    SortedSetDocValues types = facet(leaf, FacetField.DOCUMENT_TYPE);
    SortedSetDocValues years = facet(leaf, FacetField.YEAR);
    SortedDocValues numbers = DocValues.getSorted(leaf.reader(), IndexFormat.PARAGRAPH);
    NumericDocValues dates = DocValues.getNumeric(leaf.reader(), IndexFormat.DATE);
    Bits live = leaf.reader().getLiveDocs();
    while (decisions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int document = decisions.docID();
      if (live != null && !live.get(document)) {
        continue;
      }
      String body = value(bodies, document);
      String year = value(years, document);
      if (body == null || year == null || !numbers.advanceExact(document)) {
        unplaced++;
        continue;
      }
      String municipality = value(municipalities, document);
      paragraphs.add(
          new HeldParagraph(
              municipality == null ? "" : municipality,
              body,
              Integer.parseInt(year),
              dates.advanceExact(document) ? LocalDate.ofEpochDay(dates.longValue()) : null,
              numbers.lookupOrd(numbers.ordValue()).utf8ToString(),
              DocumentType.PROTOKOLLSUTDRAG.label().equals(value(types, document))));
    }
  }

  private static SortedSetDocValues facet(LeafReaderContext leaf, FacetField field)
      throws IOException {
    return DocValues.getSortedSet(leaf.reader(), IndexFormat.facet(field));
  }

  private static @Nullable String value(SortedSetDocValues values, int document)
      throws IOException {
    return values.advanceExact(document) ? values.lookupOrd(values.nextOrd()).utf8ToString() : null;
  }
}
