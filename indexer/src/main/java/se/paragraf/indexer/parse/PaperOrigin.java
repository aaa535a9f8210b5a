package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.DocumentType;

/**
 * Tells whose a paper is, and of which year, where its own head does not say so: from what it is
 * and what it lies behind.
 *
 * <p>Conventions: a motion is put to the council (kommunallagen 5 kap.). A label in an annex
 * ({@code Nämnd: Kommunstyrelsen}) or the genitive that opens its title ({@code Tekniska nämndens
 * internkontrollplan}) says whose it is; without them it is the body's whose meeting it is for. In
 * a bundle a body's § comes first, then what belongs to it; in a meeting's book the answer to be
 * given lies behind the official's paper that proposes it, and is the body's whose case it is.
 */
final class PaperOrigin {

  private static final int HEAD_LINES = 40;

  private static final int TOP_LINES = 2;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:nämnd|styrelse|nämnd/styrelse|organ)\\s*[:\\t]\\s*(?<body>.{2,80})$");

  /** {@code Tekniska nämnden 2024} above the title of a plan. */
  private static final Pattern WITH_YEAR =
      Pattern.compile("(?u)^(?<body>\\p{Lu}.{4,80}?)\\s+(?:19|20)\\d{2}$");

  /**
   * What was told.
   *
   * @param note how, for the record's warnings; empty where nothing was inferred
   */
  record Whose(@Nullable Body body, String note) {}

  private final BodyRegistry registry;
  private final Meeting meeting;
  private @Nullable Body decider;
  private @Nullable Integer yearOfDecision;
  private @Nullable Body proposer;
  private String titleBefore = "";

  PaperOrigin(BodyRegistry registry, Meeting meeting) {
    this.registry = registry;
    this.meeting = meeting;
  }

  /** A § was read: what follows lies behind it. */
  void behindDecision(@Nullable Body body, @Nullable Integer year, String title) {
    decider = body;
    titleBefore = title;
    yearOfDecision = year;
    proposer = null;
  }

  /** A paper was read, or an item of the agenda. */
  void behindTitle(String title) {
    titleBefore = title;
  }

  /** The title of what stands before; empty at first. */
  String titleBefore() {
    return titleBefore;
  }

  /** The year of the § that the paper lies behind; null where there is none. */
  @Nullable Integer yearOfDecision() {
    return yearOfDecision;
  }

  /** Whose the paper is that comes next in the document. */
  Whose of(DocumentType type, List<TextLine> lines, PaperReader.PaperHead head) {
    Whose whose = told(type, lines, head);
    if (!PaperKind.goesWithDecision(type)) {
      decider = null;
    }
    if (PaperKind.isProposal(type)) {
      proposer = ofNumber(head.diarienummer()).orElse(null);
    }
    return whose;
  }

  private Whose told(DocumentType type, List<TextLine> lines, PaperReader.PaperHead head) {
    if (head.body() != null) {
      return new Whose(head.body(), head.inferred() ? "body from the diarienummer" : "");
    }
    if (PaperKind.isPutToCouncil(type)) {
      return new Whose(
          registry.bodyOfCode("KF", meeting.municipality()).orElse(null),
          "body from the kind of paper");
    }
    if (PaperKind.isInternal(type)) {
      Optional<Body> labelled = labelled(lines);
      if (labelled.isPresent()) {
        return new Whose(labelled.get(), "");
      }
      Optional<Body> owner = ownerIn(head.title());
      if (owner.isPresent()) {
        return new Whose(owner.get(), "body from the title");
      }
      if (meeting.body() != null) {
        return new Whose(meeting.body(), "body from the document that it lies in");
      }
    }
    if (decider != null && PaperKind.goesWithDecision(type)) {
      return new Whose(decider, "body from the § that it lies behind");
    }
    return proposer != null && PaperKind.isAnswer(type)
        ? new Whose(proposer, "body from the paper that it lies behind")
        : new Whose(null, "");
  }

  private Optional<Body> ofNumber(List<CaseNumber> numbers) {
    return numbers.stream()
        .flatMap(it -> registry.bodyOfCode(it.key().code(), meeting.municipality()).stream())
        .findFirst();
  }

  private Optional<Body> labelled(List<TextLine> lines) {
    List<String> head =
        lines.stream().filter(TextLine::counts).limit(HEAD_LINES).map(TextLine::text).toList();
    List<String> top = head.subList(0, Math.min(head.size(), TOP_LINES));
    return named(LABEL, head).or(() -> named(WITH_YEAR, top));
  }

  private Optional<Body> named(Pattern pattern, List<String> lines) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(it -> it.group("body").strip())
        .flatMap(
            it ->
                registry
                    .bodyNamed(it, meeting.municipality())
                    .or(() -> registry.bodyOfCode(it, meeting.municipality()))
                    .stream())
        .findFirst();
  }

  /** {@code Kommunstyrelsens rapport}: it begins with whose it is. */
  private Optional<Body> ownerIn(String title) {
    return registry
        .foundAtStart(title, meeting.municipality())
        .filter(it -> title.startsWith("s ", it.end()))
        .map(NameTable.Found::named);
  }
}
