import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running server what people ask, from several clients at once, each as soon as it has its
 * answer, and prints how long answers take: {@code java SearchBench.java URL [SECONDS] [CLIENTS]}. With
 * {@code hostile} after the URL, one client asks 10,000 questions that nobody should ask.
 *
 * <p>The questions are made of what the index itself holds, the same ones at each run over the same
 * index: words and phrases of titles, diarienummer, filters, misspelt words and whole titles as
 * questions. Every answer has its facets, ten hits and their snippets. Clients and server share the
 * machine, so the figures are higher than for a server of its own.
 */
final class SearchBench {

  private static final int SEED = 20240607;
  private static final int QUESTIONS = 2_000;
  private static final int RECORDS = 2_000;

  /** On two cores the compiler takes half a core from the server for about that long. */
  private static final int WARM_UP_SECONDS = 60;

  private static final int SLOWEST_SHOWN = 5;
  private static final int HOSTILE = 10_000;
  private static final int HOSTILE_LENGTH = 400;

  /** What the search box's own language is made of, whole and in pieces. */
  private static final List<String> PIECES =
      List.of(
          "OR", "ELLER", "NOT", "INTE", "AND", "NÄRA", "NÄRA/3", "-", "(", ")", "((((", "\"", "*",
          "~", "~2", "§", "§ 12", "titel:", "beslut:(", "text:", "nämnd:", "år:1900-2099", "dnr:",
          "KS 2021/98", "2031-02-31", "*hall", "h*", "ko*", "a~", "?", "[1 TO 2]", "/.*/", "^3", "&&",
          "\\", "<script>", "%00", "1.1.1.1.1x", "åaåaoaoao", "och", "bun-bun-bun-", "VA-", "KS 2024 12");

  private static final Pattern TITLE = Pattern.compile("\"title\":\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern NUMBER = Pattern.compile("\"diarienummer\":\\[\"([^\"\\\\]*+)\"");
  private static final Pattern BODY =
      Pattern.compile("\"body\":\\{\"code\":(?:null|\"([^\"\\\\]*+)\")");
  private static final Pattern YEAR = Pattern.compile("\"year\":(\\d{4})");

  private final String server;
  private final Random random = new Random(SEED);
  private final List<String> titles = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<String> years = new ArrayList<>();

  /** A sort of question and its address. */
  private record Question(String sort, String address) {}

  /** How long an answer took, in nanoseconds. */
  private record Answer(Question question, long took) {}

  private SearchBench(String server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws Exception {
    String server = arguments[0];
    boolean hostile = arguments.length > 1 && arguments[1].equals("hostile");
    int seconds = arguments.length > 1 && !hostile ? Integer.parseInt(arguments[1]) : 20;
    int clients = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
    SearchBench bench = new SearchBench(server);
    bench.readRecords();
    if (hostile) {
      bench.askHostile();
      return;
    }
    List<Question> questions = bench.questions();
    bench.ask(questions, WARM_UP_SECONDS, clients);
    report(bench.ask(questions, seconds, clients), seconds, clients);
    List<Question> typed = bench.typed();
    bench.ask(typed, Math.max(3, seconds / 4), clients);
    System.out.println();
    report(bench.ask(typed, Math.max(5, seconds / 2), clients), Math.max(5, seconds / 2), clients);
  }

  /** What stands in the box while words, titles and numbers are typed, letter by letter. */
  private List<Question> typed() {
    List<Question> questions = new ArrayList<>();
    while (questions.size() < QUESTIONS) {
      List<String> words = words(any(titles));
      String whole =
          switch (random.nextInt(4)) {
            case 0 -> any(numbers);
            case 1 -> any(words) + " " + any(words);
            default -> any(words);
          };
      for (int length = 2; length <= Math.min(whole.length(), 24); length++) {
        questions.add(
            new Question("suggest", "/api/suggest?q=" + encoded(whole.substring(0, length))));
      }
    }
    return questions;
  }

  private void readRecords() throws IOException {
    for (int page = 1; page <= RECORDS / 200; page++) {
      String answer = get("/api/search?size=200&sort=newest&page=" + page);
      addAll(TITLE, answer, titles);
      addAll(NUMBER, answer, numbers);
      addAll(BODY, answer, bodies);
      addAll(YEAR, answer, years);
    }
    titles.removeIf(it -> words(it).size() < 2);
    if (titles.isEmpty() || numbers.isEmpty() || bodies.isEmpty() || years.isEmpty()) {
      throw new IllegalStateException("the index holds too little to ask for");
    }
  }

  private static void addAll(Pattern pattern, String answer, List<String> values) {
    Matcher matcher = pattern.matcher(answer);
    while (matcher.find()) {
      if (matcher.group(1) != null && !matcher.group(1).isBlank()) {
        values.add(matcher.group(1));
      }
    }
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      List<String> words = words(any(titles));
      String word = any(words);
      int at = random.nextInt(words.size() - 1);
      int sort = random.nextInt(100);
      if (sort < 25) {
        questions.add(question("word", word));
      } else if (sort < 30) {
        // The page is made whole before its first byte goes out, so this is its first byte too.
        questions.add(new Question("page", "/?q=" + encoded(word)));
      } else if (sort < 55) {
        questions.add(question("words", word + " " + any(words)));
      } else if (sort < 63) {
        questions.add(
            question("title", String.join(" ", words.subList(0, Math.min(8, words.size())))));
      } else if (sort < 73) {
        questions.add(question("number", any(numbers)));
      } else if (sort < 80) {
        questions.add(question("phrase", '"' + words.get(at) + " " + words.get(at + 1) + '"'));
      } else if (sort < 85) {
        questions.add(question("misspelt", misspelt(word)));
      } else if (sort < 95) {
        questions.add(
            new Question(
                "filtered", address(word) + "&body=" + encoded(any(bodies)) + "&year=" + any(years)));
      } else {
        questions.add(new Question("browse", "/api/search?sort=newest&year=" + any(years)));
      }
    }
    return questions;
  }

  private static Question question(String sort, String typed) {
    return new Question(sort, address(typed));
  }

  private static String address(String typed) {
    return "/api/search?q=" + encoded(typed);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Two letters change places, as under quick fingers. */
  private String misspelt(String word) {
    int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
    return at + 1 < word.length()
        ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
        : word;
  }

  private static List<String> words(String title) {
    return Arrays.stream(title.split("[^\\p{L}]+")).filter(it -> it.length() > 3).toList();
  }

  /** One client, each question once: how long the slowest answer takes. */
  private void askHostile() throws IOException {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < HOSTILE; i++) {
      questions.add(question("hostile", hostile()));
    }
    for (Question question : questions.subList(0, HOSTILE / 10)) {
      get(question.address()); // warms the server up
    }
    List<Answer> answers = new ArrayList<>();
    for (Question question : questions) {
      long start = System.nanoTime();
      get(question.address());
      answers.add(new Answer(question, System.nanoTime() - start));
    }
    printHead();
    printRow("hostile", answers);
    printSlowest(answers);
  }

  private String hostile() {
    StringBuilder typed = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 100 : 12);
    for (int i = 0; i < pieces; i++) {
      typed.append(
          switch (random.nextInt(5)) {
            case 0 -> any(words(any(titles)));
            case 1 -> misspelt(any(words(any(titles)))) + (random.nextInt(3) == 0 ? "~" : "");
            case 2 -> letters() + (random.nextInt(3) == 0 ? "~" : random.nextBoolean() ? "*" : "");
            default -> any(PIECES);
          });
      typed.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return typed.substring(0, Math.min(typed.length(), HOSTILE_LENGTH));
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    random.ints(1 + random.nextInt(25), 'a', 'z' + 1).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private List<Answer> ask(List<Question> questions, int seconds, int clients)
      throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    List<List<Answer>> answers = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      int first = client * questions.size() / clients;
      List<Answer> own = new ArrayList<>();
      answers.add(own);
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = first; System.nanoTime() < end; i++) {
                      Question question = questions.get(i % questions.size());
                      long start = System.nanoTime();
                      try {
                        get(question.address());
                      } catch (IOException e) {
                        System.err.println("failed: " + question.sort() + ": " + e.getClass());
                        return;
                      }
                      own.add(new Answer(question, System.nanoTime() - start));
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return answers.stream().flatMap(List::stream).toList();
  }

  private String get(String address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(server + address).toURL().openConnection();
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void report(List<Answer> answers, int seconds, int clients) {
    System.out.printf(
        "%d answers in %d s to %d clients: %d a second%n%n",
        answers.size(), seconds, clients, answers.size() / seconds);
    printHead();
    Map<String, List<Answer>> sorts = new TreeMap<>();
    answers.forEach(
        it -> sorts.computeIfAbsent(it.question().sort(), _ -> new ArrayList<>()).add(it));
    sorts.forEach(SearchBench::printRow);
    printRow("all", answers);
    if (Boolean.getBoolean("slowest")) {
      printSlowest(answers);
    }
  }

  private static void printSlowest(List<Answer> answers) {
    answers.stream()
        .sorted((one, other) -> Long.compare(other.took(), one.took()))
        .map(it -> it.question().address())
        .distinct()
        .limit(SLOWEST_SHOWN)
        .forEach(System.out::println);
  }

  private static void printHead() {
    System.out.printf(
        "%-10s %8s %8s %8s %8s %8s %8s%n", "ms", "answers", "p50", "p90", "p95", "p99", "max");
  }

  private static void printRow(String name, List<Answer> answers) {
    long[] times = answers.stream().mapToLong(Answer::took).sorted().toArray();
    System.out.printf(
        "%-10s %8d %8.1f %8.1f %8.1f %8.1f %8.1f%n",
        name,
        times.length,
        at(times, .50),
        at(times, .90),
        at(times, .95),
        at(times, .99),
        times[times.length - 1] / 1e6);
  }

  private static double at(long[] times, double share) {
    return times[(int) Math.min(times.length - 1, Math.floor(share * times.length))] / 1e6;
  }
}
