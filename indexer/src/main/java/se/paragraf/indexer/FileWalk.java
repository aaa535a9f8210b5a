package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the files below the named paths, in order. Hidden files are left; so is what a {@code
 * .paragrafignore} in a folder names, one pattern a line ({@code source/}, {@code *.md}), for that
 * folder and all below it.
 *
 * @param files in order of their paths
 * @param ignored how many files and folders the patterns left out
 */
record FileWalk(List<SourceFile> files, int ignored) {

  static final String IGNORE_FILE = ".paragrafignore";

  private record Rule(Path folder, String pattern, PathMatcher matcher) {
    boolean leaves(Path path, boolean isFolder) {
      if (!path.startsWith(folder) || (pattern.endsWith("/") && !isFolder)) {
        return false;
      }
      String bare = pattern.replaceFirst("/$", "");
      return bare.contains("/")
          ? matcher.matches(folder.relativize(path))
          : matcher.matches(path.getFileName());
    }
  }

  /**
   * Walks.
   *
   * @throws NoSuchFileException when a named path does not exist
   */
  static FileWalk of(List<Path> paths) throws IOException {
    Map<String, SourceFile> found = new TreeMap<>(Comparator.naturalOrder());
    int[] ignored = new int[1];
    for (Path named : paths) {
      if (!Files.exists(named)) {
        throw new NoSuchFileException(named.toString());
      }
      Path root = named.toAbsolutePath().normalize();
      if (!Files.isDirectory(root)) {
        found.putIfAbsent(root.toString(), new SourceFile(root, root.getFileName().toString()));
        continue;
      }
      Files.walkFileTree(root, new Visitor(root, found, ignored));
    }
    return new FileWalk(List.copyOf(found.values()), ignored[0]);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, SourceFile> found;
    private final int[] ignored;
    private final List<Rule> rules = new ArrayList<>();

    Visitor(Path root, Map<String, SourceFile> found, int[] ignored) {
      this.root = root;
      this.found = found;
      this.ignored = ignored;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(root)) {
        if (folder.getFileName().toString().startsWith(".")) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        if (rules.stream().anyMatch(it -> it.leaves(folder, true))) {
          ignored[0]++;
          return FileVisitResult.SKIP_SUBTREE;
        }
      }
      Path ignore = folder.resolve(IGNORE_FILE);
      if (Files.isReadable(ignore)) {
        for (String line : Files.readAllLines(ignore)) {
          String pattern = line.strip();
          if (!pattern.isEmpty() && !pattern.startsWith("#")) {
            rules.add(
                new Rule(
                    folder,
                    pattern,
                    FileSystems.getDefault()
                        .getPathMatcher("glob:" + pattern.replaceFirst("/$", ""))));
          }
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (name.startsWith(".") || name.equals(Registries.FILE_NAME)) {
        return FileVisitResult.CONTINUE;
      }
      if (rules.stream().anyMatch(it -> it.leaves(file, false))) {
        ignored[0]++;
      } else {
        found.putIfAbsent(
            file.toString(),
            new SourceFile(file, root.relativize(file).toString().replace('\\', '/')));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A folder or file that may not be entered becomes a failure of its own when it is read.
      String path = file.equals(root) ? root.toString() : root.relativize(file).toString();
      found.putIfAbsent(file.toString(), new SourceFile(file, path));
      return FileVisitResult.CONTINUE;
    }
  }
}
