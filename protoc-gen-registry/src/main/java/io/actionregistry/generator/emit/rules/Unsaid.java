package io.actionregistry.generator.emit.rules;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Settings;
import java.util.Set;

/** What a schema cannot say, as it is listed beside it. */
public final class Unsaid {
  /** Names of what the registry is stricter in than protobuf; everything else is a rule. */
  private static final Set<String> DIFFERENCES =
      Set.of(
          "missing-parameter",
          "unknown-parameter",
          "duplicate-parameter",
          "wrong-type",
          "null-value",
          "not-representable",
          "not-canonical",
          "several-members",
          "too-deep",
          "too-large");

  private Unsaid() {}

  /** What a rule demands: the setting of one of validate.proto's, else what its author wrote. */
  public static String text(Check check) {
    boolean custom = check.settings().keySet().stream().anyMatch(path -> path.startsWith("cel."));
    if (!custom) {
      return Settings.text(check.settings());
    }
    return check.message().isEmpty() ? check.source() : check.message();
  }

  /** Whether an id is a rule's, and not the name of an error of shape. */
  public static boolean isRule(String id) {
    return !DIFFERENCES.contains(id);
  }
}
