package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.Check;
import java.util.ArrayList;
import java.util.List;

/** The rules that the module cannot check, for its header and for the summary of a run. */
final class Unchecked {
  private final List<String> rules = new ArrayList<>();

  /** Adds a rule, by where it stands. */
  void add(String message, String field, Check check) {
    String place = field.isEmpty() ? message : message + "." + field;
    rules.add(place + ": " + check.id());
  }

  /** One text for each rule, in the order of the schema. */
  List<String> rules() {
    return List.copyOf(rules);
  }
}
