package se.paragraf.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.model.Source;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.StoredSource;

/**
 * {@code /api/sources/{sha256}}: the original files. Their content is a stranger's: only kinds that
 * cannot run anything are shown in the browser, and what is shown may load nothing. The place on
 * disk comes from the index, never from the address.
 */
@RestController
class SourceController {

  private static final Set<String> SHOWN =
      Set.of(
          "application/pdf",
          "text/plain",
          "image/png",
          "image/jpeg",
          "image/gif",
          "image/webp",
          "image/tiff");

  private final RecordSearch search;

  SourceController(RecordSearch search) {
    this.search = search;
  }

  /** Refuses an address that names no source. */
  static void requireName(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new NotFoundException("A source is named by 64 hexadecimal digits in lower case.");
    }
  }

  @GetMapping("/api/sources/{sha256}")
  ResponseEntity<Resource> source(
      @PathVariable String sha256, @RequestHeader(required = false) @Nullable String range)
      throws IOException {
    requireName(sha256);
    StoredSource stored =
        search
            .source(sha256)
            .filter(it -> Files.isReadable(Path.of(it.location())))
            .orElseThrow(() -> new NotFoundException("No file with that SHA-256 is held."));
    Resource file = new FileSystemResource(stored.location());
    if (range != null && !isSatisfiable(range, file)) {
      // Spring would answer with this status and send the whole file all the same.
      return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
          .header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.contentLength())
          .header(HttpHeaders.ACCEPT_RANGES, "bytes")
          .build();
    }
    Source source = stored.source();
    MediaType type = mediaType(source);
    String essence = type.getType() + "/" + type.getSubtype();
    ContentDisposition disposition =
        (SHOWN.contains(essence) ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(source.fileName(), StandardCharsets.UTF_8)
            .build();
    ResponseEntity.BodyBuilder response =
        ResponseEntity.ok()
            .contentType(type)
            .eTag("\"" + sha256 + "\"")
            .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
            .header("Content-Disposition", disposition.toString())
            .header("X-Content-Type-Options", "nosniff");
    if (!essence.equals("application/pdf")) {
      // Chromium's own PDF viewer does not start in a sandbox, and a PDF is no web page anyway.
      response.header("Content-Security-Policy", "sandbox; default-src 'none'");
    }
    return response.body(file);
  }

  private static boolean isSatisfiable(String range, Resource file) {
    try {
      return !HttpRange.toResourceRegions(HttpRange.parseRanges(range), file).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static MediaType mediaType(Source source) {
    try {
      MediaType type = MediaType.parseMediaType(source.mediaType());
      return type.isConcrete() ? type : MediaType.APPLICATION_OCTET_STREAM;
    } catch (InvalidMediaTypeException e) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
  }
}
