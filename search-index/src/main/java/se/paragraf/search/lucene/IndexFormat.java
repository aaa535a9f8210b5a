package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import se.paragraf.json.RecordJson;
import se.paragraf.model.Assignment;
import se.paragraf.model.Body;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.Municipality;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.search.FacetField;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.StoreException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in the index: the names of its fields, a record as a Lucene document and back.
 *
 * <p>One document a record, one more for each file that was looked at. The record itself is stored
 * as JSON; all other fields serve the search only. Whoever changes what is indexed raises {@link
 * #VERSION}, so that an index of another version is refused and not misread.
 */
final class IndexFormat {

  /** Raised whenever an index written before could be misread. */
  static final String VERSION = "8";

  static final String COMMIT_FORMAT = "format";
  static final String COMMIT_VERSION = "version";
  static final String COMMIT_TIME = "committed";
  static final String COMMIT_CHANGES_FROM = "changesFrom";

  static final String TYPE = "type";
  static final String RECORD = "record";
  static final String FILE = "file";

  /** What is left of a record that was removed: the value of its type, and the field of its id. */
  static final String TOMBSTONE = "tombstone";

  static final String ID = "id";
  static final String FILE_KEY = "fileKey";
  static final String SHA256 = "sha256";
  static final String JSON = "json";
  static final String TITLE = "title";
  static final String DECISION = "decision";
  static final String TEXT = "text";

  /** Body, municipality and year, what sort of paper, what came of it: typed beside the matter. */
  static final String CONTEXT = "context";

  static final String CASE = "case";
  static final String MENTION = "mention";

  /** The case that a record is grouped by: its first, in its municipality. */
  static final String CASE_GROUP = "caseGroup";

  static final String SIGNATURE = "signature";
  static final String PARAGRAPH = "paragraph";
  static final String DATE = "date";
  static final String PREFERENCE = "preference";
  static final String ADDED = "added";
  static final String CHANGED = "changed";
  static final String DIGEST = "digest";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final FieldType ANALYSED = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    // Offsets let a snippet be cut without reading the whole text again.
    ANALYSED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    ANALYSED.freeze();
  }

  private IndexFormat() {}

  /** The field with the same text in exact words. */
  static String exact(String field) {
    return field + ".exact";
  }

  /** The field that a facet counts and filters. */
  static String facet(FacetField field) {
    return "facet." + field.parameter();
  }

  /**
   * The field that pairs the codes and names of a facet's values; bodies with their municipality.
   */
  static String names(FacetField field) {
    return "names." + field.parameter();
  }

  /** A code and a name as one term. */
  static String pair(String code, String name) {
    return code + "\t" + name;
  }

  /** A case number's term that is the same whatever letters stand before it. */
  static String anyCode(CaseKey key) {
    return "*" + key.withoutCode();
  }

  /** A paragraph's number as a term: {@code 45 a} and {@code 45A} are the same. */
  static String paragraph(String printed) {
    return printed.replaceAll("[\\s§]", "").toLowerCase(Locale.ROOT);
  }

  /** The text under Beslut; empty for a record that decides nothing. */
  static String decisionOf(CouncilRecord record) {
    return record instanceof Decision it ? it.decision() : "";
  }

  /** What is stored of a record. */
  static String json(CouncilRecord record) {
    ObjectNode json = RecordJson.write(record);
    json.remove("text"); // the pages hold it
    return json.toString();
  }

  static Document write(CouncilRecord record, String json, String fileKey, ChangeStamp stamp) {
    Document document = new Document();
    RecordHead head = record.head();
    addKeyword(document, TYPE, RECORD);
    addKeyword(document, ID, head.id());
    document.add(new SortedDocValuesField(ID, new BytesRef(head.id())));
    addKeyword(document, FILE_KEY, fileKey);
    document.add(new SortedDocValuesField(FILE_KEY, new BytesRef(fileKey)));
    addKeyword(document, SHA256, head.source().sha256());
    addText(document, TITLE, head.title());
    addText(document, DECISION, decisionOf(record));
    addText(document, TEXT, head.text());
    document.add(new TextField(CONTEXT, contextOf(record), Field.Store.NO));
    addCases(document, CASE, head.diarienummer().stream().map(CaseNumber::key).toList());
    addCases(document, MENTION, head.mentions());
    RecordGroups.addTo(document, record);
    if (head.date() != null) {
      document.add(new LongPoint(DATE, head.date().toEpochDay()));
      document.add(new NumericDocValuesField(DATE, head.date().toEpochDay()));
    }
    document.add(new NumericDocValuesField(PREFERENCE, Preference.of(record)));
    if (record.paragraph() instanceof String number) {
      addKeyword(document, PARAGRAPH, paragraph(number));
      document.add(new SortedDocValuesField(PARAGRAPH, new BytesRef(paragraph(number))));
    }
    switch (record) {
      case Decision it -> {
        if (it.outcome() instanceof DecisionOutcome outcome) {
          addFacet(document, FacetField.OUTCOME, outcome.label());
        }
      }
      case Assignment it -> {
        addFacet(document, FacetField.STATUS, it.details().status().label());
        for (String responsible : new TreeSet<>(it.details().responsible())) {
          addFacet(document, FacetField.RESPONSIBLE, responsible);
        }
      }
      case Paper _ -> {}
    }
    addHeadFacets(document, record.kind().label(), head);
    Tombstones.addVersion(document, ADDED, stamp.added());
    Tombstones.addVersion(document, CHANGED, stamp.changed());
    document.add(new NumericDocValuesField(DIGEST, stamp.digest()));
    document.add(new StoredField(JSON, json));
    return document;
  }

  private static void addHeadFacets(Document document, String kind, RecordHead head) {
    addFacet(document, FacetField.KIND, kind);
    addFacet(document, FacetField.DOCUMENT_TYPE, head.documentType().label());
    if (head.municipality() instanceof Municipality it) {
      addFacet(document, FacetField.MUNICIPALITY, it.name());
      addKeyword(document, names(FacetField.MUNICIPALITY), pair(it.code(), it.name()));
    }
    if (head.body() instanceof Body it) {
      addFacet(document, FacetField.BODY, it.name());
      String municipality = head.municipality() == null ? "" : head.municipality().name();
      addKeyword(
          document, names(FacetField.BODY), pair(it.code(), it.name()) + "\t" + municipality);
    }
    if (head.year() != null) {
      addFacet(document, FacetField.YEAR, head.year().toString());
    }
  }

  private static String contextOf(CouncilRecord record) {
    RecordHead head = record.head();
    List<String> context = new ArrayList<>();
    if (head.body() instanceof Body it) {
      context.add(it.code());
      context.add(it.name());
    }
    if (head.municipality() instanceof Municipality it) {
      context.add(it.name());
    }
    if (head.year() != null) {
      context.add(head.year().toString());
    }
    // What a decision is called says nothing, since nearly all are called so; what it did does.
    switch (record) {
      case Decision it -> {
        if (it.outcome() instanceof DecisionOutcome outcome) {
          context.add(outcome.label());
        }
      }
      case Assignment it -> context.add(it.details().status().label());
      case Paper it -> context.add(it.head().documentType().label());
    }
    return String.join(" ", context);
  }

  private static void addText(Document document, String field, String text) {
    if (!text.isBlank()) {
      document.add(new Field(field, text, ANALYSED));
      document.add(new Field(exact(field), text, ANALYSED));
    }
  }

  private static void addCases(Document document, String field, List<CaseKey> keys) {
    TreeSet<String> terms = new TreeSet<>();
    for (CaseKey key : keys) {
      terms.add(key.toString());
      terms.add(anyCode(key));
    }
    terms.forEach(term -> addKeyword(document, field, term));
  }

  private static void addFacet(Document document, FacetField field, String value) {
    if (!value.isBlank()) {
      addKeyword(document, facet(field), value);
      document.add(new SortedSetDocValuesField(facet(field), new BytesRef(value)));
    }
  }

  private static void addKeyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  static Document write(IndexedFile file) {
    Document document = new Document();
    addKeyword(document, TYPE, FILE);
    addKeyword(document, FILE_KEY, file.key());
    document.add(new SortedDocValuesField(FILE_KEY, new BytesRef(file.key())));
    file.sources().stream()
        .map(it -> it.source().sha256())
        .distinct()
        .forEach(sha256 -> addKeyword(document, SHA256, sha256));
    document.add(new StoredField(JSON, FileJson.write(file).toString()));
    return document;
  }

  static CouncilRecord readRecord(Document document) {
    return RecordJson.read(MAPPER.readTree(json(document)));
  }

  static IndexedFile readFile(Document document) {
    return FileJson.read(MAPPER.readTree(json(document)));
  }

  private static String json(Document document) {
    IndexableField field = document.getField(JSON);
    if (field == null || field.stringValue() == null) {
      throw new StoreException("a document of the index lacks its JSON: " + REBUILD);
    }
    return field.stringValue();
  }

  static final String REBUILD = "delete the index and rebuild it with ./paragraf index";

  /** Refuses an index that was written in another format. */
  static void requireKnown(Map<String, String> commit, Object directory) {
    String found = commit.getOrDefault(COMMIT_FORMAT, "none");
    if (!found.equals(VERSION)) {
      throw new StoreException(
          "the index in %s has format %s, this program reads format %s: %s"
              .formatted(directory, found, VERSION, REBUILD));
    }
  }
}
