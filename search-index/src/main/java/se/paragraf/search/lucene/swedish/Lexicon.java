package se.paragraf.search.lucene.swedish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * The written forms of Swedish, each with its {@link Reading readings}, in a finite state
 * transducer. It is made while the library is built, from the word list of the project DSSO
 * (LGPL-3.0; see {@code LICENSE-lexicon.txt} beside the resource).
 *
 * <p>Letters are lower case. Forms with a letter outside Latin-1 are not held: there are none that
 * a council would write. Safe for use by many threads.
 */
public final class Lexicon {

  private static final String RESOURCE = "lexicon.fst";
  private static final int FORMAT = 1;

  private final FST<Long> fst;
  private final List<List<Reading>> readings;

  private Lexicon(FST<Long> fst, List<List<Reading>> readings) {
    this.fst = fst;
    this.readings = readings;
  }

  private static final class Held {
    static final Lexicon LEXICON = load();
  }

  /** The lexicon, loaded when it is first asked for. */
  public static Lexicon get() {
    return Held.LEXICON;
  }

  private static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the lexicon was not built: run mvn process-classes -pl search-index");
      }
      return read(new InputStreamDataInput(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the form can be; empty for a form that is not held. */
  List<Reading> readings(String form) {
    Walk walk = new Walk();
    List<Reading> found = List.of();
    for (int i = 0; i < form.length(); i++) {
      if (!walk.step(form.charAt(i))) {
        return List.of();
      }
      found = i == form.length() - 1 ? walk.readings() : found;
    }
    return found;
  }

  /** Reads letter by letter, and tells at each letter what stands there so far. */
  final class Walk {
    private final FST.BytesReader bytes = fst.getBytesReader();
    private final FST.Arc<Long> arc = fst.getFirstArc(new FST.Arc<>());
    private long output;

    /** Whether any form begins with the letters so far and this one. */
    boolean step(char letter) {
      try {
        if (letter > 0xff || fst.findTargetArc(letter, arc, arc, bytes) == null) {
          return false;
        }
        output += arc.output();
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** What the letters so far can be. */
    List<Reading> readings() {
      return arc.isFinal()
          ? readings.get(Math.toIntExact(output + arc.nextFinalOutput()))
          : List.of();
    }
  }

  /** Makes a lexicon of forms in the order of their letters. */
  public static Lexicon of(SortedMap<String, List<Reading>> forms) throws IOException {
    Map<List<Reading>, Long> numbers = new LinkedHashMap<>();
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder letters = new IntsRefBuilder();
    for (Map.Entry<String, List<Reading>> form : forms.entrySet()) {
      letters.clear();
      form.getKey().chars().forEach(letters::append);
      long number = numbers.computeIfAbsent(form.getValue(), _ -> (long) numbers.size());
      compiler.add(letters.get(), number);
    }
    FST.FSTMetadata<Long> metadata = compiler.compile();
    return new Lexicon(
        FST.fromFSTReader(metadata, compiler.getFSTReader()), List.copyOf(numbers.keySet()));
  }

  public void write(OutputStream to) throws IOException {
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(new BufferedOutputStream(to))) {
      out.writeVInt(FORMAT);
      out.writeVInt(readings.size());
      for (List<Reading> list : readings) {
        out.writeVInt(list.size());
        for (Reading it : list) {
          write(it, out);
        }
      }
      fst.save(out, out);
    }
  }

  private static void write(Reading reading, DataOutput out) throws IOException {
    out.writeByte((byte) reading.roles());
    out.writeByte((byte) reading.cost());
    out.writeVInt(reading.cut());
    out.writeString(reading.ending());
  }

  private static Lexicon read(DataInput in) throws IOException {
    if (in.readVInt() != FORMAT) {
      throw new IllegalStateException("the lexicon has another format: build it again");
    }
    List<List<Reading>> lists = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      List<Reading> list = new ArrayList<>();
      for (int more = in.readVInt(); more > 0; more--) {
        int roles = in.readByte();
        int cost = in.readByte() & 0xff;
        list.add(new Reading(roles, in.readVInt(), in.readString(), cost));
      }
      lists.add(List.copyOf(list));
    }
    FST.FSTMetadata<Long> metadata = FST.readMetadata(in, PositiveIntOutputs.getSingleton());
    return new Lexicon(new FST<>(metadata, in), lists);
  }

  /** Whether the form can be spelt in the lexicon's letters. */
  public static boolean canHold(String form) {
    return !form.isEmpty() && form.chars().allMatch(letter -> letter <= 0xff);
  }
}
