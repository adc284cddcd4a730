package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.HashMap;
import java.util.Map;

/** Reports names that fall together, each time with both places. */
final class TakenNames {
  private final String id;
  private final String hint;
  private final Diagnostics diagnostics;
  private final Map<String, Owner> owners = new HashMap<>();

  private record Owner(String description, SourceLocation place) {}

  /**
   * Names of one scope.
   *
   * @param id of the diagnostics
   * @param hint how to part two names
   */
  TakenNames(String id, String hint, Diagnostics diagnostics) {
    this.id = id;
    this.hint = hint;
    this.diagnostics = diagnostics;
  }

  /**
   * Takes a name.
   *
   * @param key what no other may have
   * @param wanted the name and what it is: {@code the alias 'goto-ndc'}
   * @param subject what the diagnostic speaks of
   * @param description what the name is to its owner, for the next one who wants it: {@code the
   *     name of action …}
   */
  void take(String key, String wanted, String subject, String description, SourceLocation place) {
    Owner earlier = owners.putIfAbsent(key, new Owner(description, place));
    if (earlier != null) {
      diagnostics
          .at(subject, place)
          .error(
              id,
              wanted + " is already " + earlier.description() + " (" + earlier.place() + ")",
              hint);
    }
  }
}
