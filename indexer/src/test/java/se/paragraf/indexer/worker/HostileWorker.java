package se.paragraf.indexer.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.paragraf.model.DocumentType;
import se.paragraf.model.PageText;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Source;

/**
 * A worker that does to itself what the file says, as a parser with a fault does: the first word of
 * the file is the deed. Files that begin otherwise are read as ever.
 */
public final class HostileWorker {

  private HostileWorker() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    WorkerLoop.run(() -> HostileWorker::read);
  }

  private static void read(ReadingRequest request, Answer answer) throws IOException {
    String[] words =
        Files.readString(request.file(), StandardCharsets.ISO_8859_1).strip().split(" ", 2);
    answer.stage("extract", request.path());
    switch (words[0]) {
      case "hang" -> sleep();
      case "spin" -> {
        while (true) {
          Thread.onSpinWait();
        }
      }
      case "chatter" -> {
        for (int page = 1; ; page++) {
          answer.page(request.path(), page);
          Thread.onSpinWait();
        }
      }
      case "exit" -> System.exit(Integer.parseInt(words[1]));
      case "signal" -> signal(words[1]);
      case "need" -> need(Integer.parseInt(words[1]));
      case "need-direct" -> ByteBuffer.allocateDirect(Integer.parseInt(words[1]) << 20);
      case "overflow" -> overflow(0);
      case "flood" -> flood(request, answer);
      case "garble" -> garble();
      case "forge" ->
          answer.document(
              new Source(request.path() + "!/forged", "0".repeat(64), "text/plain", 0),
              Path.of("/etc/hostname"),
              null,
              List.of(),
              List.of(),
              0);
      case "forge-words" ->
          answer.document(
              new Source(request.path(), "0".repeat(64), "application/pdf", 1),
              null,
              Path.of("/etc/hostname"),
              List.of(),
              List.of(),
              0);
      case "print" -> System.out.println("a library speaks where it should not");
      case "tell" -> {
        Files.writeString(Path.of(words[1]), "here");
        sleep();
      }
      case "start" -> start(Path.of(words[1]));
      case "member" -> member(request, answer);
      default -> {
        new DocumentReader().read(request, answer);
        return;
      }
    }
    answer.end("0".repeat(64), null);
  }

  private static void sleep() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void signal(String name) throws IOException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(ProcessHandle.current().pid())).start();
    sleep();
  }

  private static void need(int megabytes) {
    List<byte[]> held = new ArrayList<>();
    for (int i = 0; i < megabytes; i++) {
      held.add(new byte[1 << 20]);
    }
    if (held.size() != megabytes) {
      throw new IllegalStateException();
    }
  }

  private static int overflow(int depth) {
    return depth < 0 ? depth : overflow(depth + 1) + 1;
  }

  private static void flood(ReadingRequest request, Answer answer) throws IOException {
    Source source = new Source(request.path(), "0".repeat(64), "text/plain", 0);
    RecordHead head =
        new RecordHead(
            "id",
            DocumentType.OVRIGT,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            "",
            List.of(new PageText(0, "x".repeat(1 << 18))),
            source,
            1,
            List.of());
    while (true) {
      answer.document(source, null, null, List.of(new Paper(head, null)), List.of(), 0);
    }
  }

  private static void garble() throws IOException {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write("this is no message".getBytes(StandardCharsets.US_ASCII));
    }
    sleep();
  }

  /** Starts a program that outlives its parent if nobody ends it, and hangs. */
  private static void start(Path tell) throws IOException {
    Process process = new ProcessBuilder("sleep", "1000").start();
    Files.writeString(tell, String.valueOf(process.pid()));
    sleep();
  }

  /** An archive of three members, of which the second ends the worker. */
  private static void member(ReadingRequest request, Answer answer) throws IOException {
    for (String name : List.of("a", "b", "c")) {
      String path = request.path() + "!/" + name;
      if (request.refused().containsKey(path)) {
        continue;
      }
      answer.stage("extract", path);
      if (name.equals("b")) {
        System.exit(9);
      }
      Files.createDirectories(request.spool());
      Path spooled = Files.writeString(request.spool().resolve(name), "text");
      answer.document(
          new Source(path, "0".repeat(64), "text/plain", 0),
          spooled,
          null,
          List.of(),
          List.of(Map.copyOf(request.refused()).toString()),
          0);
    }
  }
}
