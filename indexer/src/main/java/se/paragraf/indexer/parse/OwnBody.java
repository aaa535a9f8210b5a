package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;

/**
 * The body that met, as its minutes name it: by its name, by the last part of it ({@code
 * arbetsutskottet}), by its sort ({@code nämnden}) or by its letters.
 *
 * @param body null where it is not known: then whatever is named may be it
 */
record OwnBody(@Nullable Body body) {

  private static final int SHORTEST_PART = 7;

  /** Whether the genitive names it: {@code nämndens}. */
  boolean isOwnerIn(String genitive) {
    Body its = body;
    if (genitive.isEmpty()) {
      return false;
    }
    if (its == null) {
      return true;
    }
    String owner = genitive.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    String name = its.name().toLowerCase(Locale.ROOT);
    return name.equals(owner)
        || name.equals(owner + "s")
        || owner.length() >= SHORTEST_PART && definite(name).endsWith(owner)
        || name.endsWith(owner.replaceFirst("et$", "")) && owner.length() >= SHORTEST_PART
        || (owner.equals("nämnden") && name.contains("nämnd"))
        || (owner.equals("styrelsen") && definite(name).endsWith("styrelsen"))
        || (owner.equals("fullmäktige") && name.endsWith("fullmäktige"));
  }

  /**
   * The name as running text has it: {@code Granvikens kommundelsnämnd} is {@code
   * kommundelsnämnden}, {@code … arbetsutskott} is {@code arbetsutskottet}.
   */
  private static String definite(String name) {
    if (name.endsWith("utskott") || name.endsWith("råd")) {
      return name + "et";
    }
    if (name.endsWith("styrelse") || name.endsWith("kommitté")) {
      return name + "n";
    }
    return name.endsWith("nämnd")
            || name.endsWith("beredning")
            || name.endsWith("delegation")
            || name.endsWith("direktion")
        ? name + "en"
        : name;
  }

  /** Whether it is the subject: {@code Nämnden beslutar}, {@code KS föreslår}. */
  boolean isNamed(String subject) {
    Body its = body;
    return isOwnerIn(subject + "s")
        || its != null && !its.code().isEmpty() && its.code().equalsIgnoreCase(subject);
  }

  /** Whether it is the council, above which there is nobody to propose to. */
  boolean isCouncil() {
    Body its = body;
    return its != null
        && List.of("fullmäktige", "förbundsmöte").stream()
            .anyMatch(it -> its.name().toLowerCase(Locale.ROOT).contains(it));
  }
}
