package se.paragraf.api;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.ScannedPages;
import se.paragraf.search.lucene.LuceneRecordSearch;

/** Opens the index: the only place here that knows which backend it is. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  /** Not lazy: a server without an index ends at once, and says why. */
  @Bean(destroyMethod = "close")
  @Lazy(false)
  RecordSearch recordSearch(@Value("${paragraf.data:./data}") Path data) {
    return LuceneRecordSearch.open(data.resolve("index"));
  }

  @Bean
  ScannedPages scannedPages(@Value("${paragraf.data:./data}") Path data) {
    return ScannedPages.below(data);
  }
}
