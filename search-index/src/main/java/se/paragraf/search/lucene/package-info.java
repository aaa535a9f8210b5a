/**
 * The store on Lucene: the only package that imports {@code org.apache.lucene}.
 *
 * <p>Start with {@link se.paragraf.search.lucene.LuceneRecordSearch} and {@link
 * se.paragraf.search.lucene.LuceneRecordWriter}. What the index holds is in {@code IndexFormat},
 * how words become terms in {@code SwedishAnalysis}, how a question becomes a query in {@code
 * CriterionTranslator}.
 */
@NullMarked
package se.paragraf.search.lucene;

import org.jspecify.annotations.NullMarked;
