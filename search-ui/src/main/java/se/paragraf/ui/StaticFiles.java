package se.paragraf.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses of the files that pages load. Each holds a part of its content's hash, so that a
 * browser may keep the file and still has the new one when the program is: {@code
 * /style.css?v=3f2a9c01}.
 */
final class StaticFiles {

  private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
  private static final int HASH_LETTERS = 8;

  private StaticFiles() {}

  /** The address of {@code static/name} on the class path. */
  static String url(String name) {
    return ADDRESSES.computeIfAbsent(name, StaticFiles::address);
  }

  private static String address(String name) {
    try (InputStream file = StaticFiles.class.getResourceAsStream("/static/" + name)) {
      if (file == null) {
        throw new IllegalArgumentException("no static file " + name);
      }
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      return "/" + name + "?v=" + HexFormat.of().formatHex(hash).substring(0, HASH_LETTERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
