package se.paragraf.search.lucene;

import java.nio.file.Path;
import se.paragraf.search.GroupingContract;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;

class LuceneGroupingTest extends GroupingContract {

  @Override
  protected RecordWriter openWriter(Path at) {
    return LuceneRecordWriter.open(at);
  }

  @Override
  protected RecordSearch openSearch(Path at) {
    return LuceneRecordSearch.open(at);
  }
}
