package se.paragraf.indexer.extract;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads the forms of one family. Keeps nothing from one file to the next. */
interface FormReader {

  Content read(Form form) throws IOException, SAXException, TikaException, ExtractionException;
}
