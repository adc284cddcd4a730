package io.actionregistry.consumers.jsonschema;

import io.actionregistry.consumers.JonCases.JsonCase;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds what a validator says of cases against what Java says of them. */
final class Comparison {
  private final Documents documents;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> different = new ArrayList<>();

  Comparison(Documents documents) {
    this.documents = documents;
  }

  /**
   * Compares. A schema may admit what Java refuses where it lists each of the rules as unchecked,
   * at the place; and nothing else.
   */
  void add(JsonCase one, Verdict java, boolean valid) {
    if (java.isValid() == valid) {
      count(valid ? "both accept" : "both refuse");
      return;
    }
    String file = documents.file(one.action());
    if (file == null || java.isValid()) {
      different.add(one + "\n  Java " + java + "\n  schema says " + valid);
      return;
    }
    for (Violation violation : java.getViolations()) {
      Set<String> unchecked = documents.unchecked(file, violation.getParam());
      if (!unchecked.contains(violation.getRuleId())) {
        different.add(one + "\n  Java " + violation + "\n  unchecked is " + unchecked);
        return;
      }
    }
    count(
        "unchecked: "
            + java.getViolations().stream()
                .map(Violation::getRuleId)
                .findFirst()
                .orElse("an expression that fails"));
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  Map<String, Integer> counts() {
    return counts;
  }

  List<String> different() {
    return different;
  }
}
