package se.paragraf.indexer.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import se.paragraf.search.IndexedFile.Failure;

/**
 * What a worker does: it reads requests from its standard input, one file after another, and
 * answers on its standard output, where nobody else in the process can write.
 *
 * <p>When the input ends, the parent is gone or done: the worker ends at once, with the programs
 * that it started, whatever it is doing.
 */
final class WorkerLoop {

  private static final int MOST_REQUEST = 16 << 20;

  /** Ends the worker as {@code -XX:+ExitOnOutOfMemoryError} does. */
  static final int OUT_OF_MEMORY = 3;

  private final BlockingQueue<ReadingRequest> requests = new LinkedBlockingQueue<>();
  private final DataInputStream in;
  private final DataOutputStream out;

  private WorkerLoop(InputStream in, DataOutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = out;
  }

  /** Runs until the parent is done. The reader is made when requests are listened for already. */
  static void run(Supplier<RequestReader> reader) throws IOException, InterruptedException {
    java.util.logging.LogManager.getLogManager().reset();
    InputStream in = System.in;
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    WorkerLoop loop =
        new WorkerLoop(
            in,
            new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)));
    Thread listener = new Thread(loop::listen, "requests");
    listener.setDaemon(true);
    listener.start();
    loop.answer(reader.get());
  }

  private void listen() {
    try {
      while (true) {
        requests.add(ReadingRequest.ofJson(Frame.read(in, MOST_REQUEST).json()));
      }
    } catch (IOException e) {
      end(0);
    } catch (RuntimeException e) {
      System.err.println("a request that is none: " + e);
      end(1);
    }
  }

  private static void end(int status) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(status);
  }

  private void answer(RequestReader reader) throws IOException, InterruptedException {
    new Frame(Frame.Type.READY, new byte[0]).write(out);
    out.flush();
    while (true) {
      ReadingRequest request = requests.take();
      Answer answer = new Answer(out);
      try {
        reader.read(request, answer);
      } catch (OutOfMemoryError e) {
        System.err.println(e);
        Runtime.getRuntime().halt(OUT_OF_MEMORY);
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        answer.end("", new Failure("parse", "an error of the program: " + e));
      }
    }
  }
}
