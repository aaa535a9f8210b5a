package se.paragraf.model;

/**
 * A document as it was received: a file, or a member of an archive or a mail.
 *
 * @param path the path below the folder that was indexed, with {@code !/} before a member's own
 *     path: {@code post.eml!/protokoll.pdf}; personnummer in it are masked
 * @param sha256 the content's SHA-256, 64 hexadecimal digits in lower case
 * @param mediaType such as {@code application/pdf}
 * @param pages how many pages it has; 0 where the format has none
 */
public record Source(String path, String sha256, String mediaType, int pages) {

  public Source {
    path = PersonalNumbers.masked(path);
  }

  /** The last part of the path: what a person calls the file. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
