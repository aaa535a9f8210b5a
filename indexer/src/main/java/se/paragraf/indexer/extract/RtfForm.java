package se.paragraf.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads an RTF; the head of its pages comes first and the foot last. */
final class RtfForm implements FormReader {

  @Override
  public Content read(Form form) throws IOException {
    PagePictures pictures = new PagePictures(form.progress());
    LineCollector body = new LineCollector();
    try (RtfTokens tokens = new RtfTokens(Files.newInputStream(form.file()))) {
      RtfReader reader = new RtfReader(tokens, pictures, form.spool(), body);
      reader.read();
      LineCollector out = new LineCollector();
      out.addAll(reader.heads());
      out.gap();
      body.pages().forEach(it -> out.addAll(it.lines()));
      out.gap();
      out.addAll(reader.feet());
      List<String> warnings = new ArrayList<>(pictures.warnings());
      Warnings.comments(reader.comments()).ifPresent(warnings::add);
      return new Content(out.pages(), reader.members(), warnings);
    }
  }
}
