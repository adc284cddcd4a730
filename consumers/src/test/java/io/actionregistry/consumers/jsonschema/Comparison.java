package io.actionregistry.consumers.jsonschema;

import io.actionregistry.consumers.JsonCases.JsonCase;
import io.actionregistry.consumers.Table;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds what a validator says of cases against what Java says of them. */
final class Comparison {
  private final Documents documents;
  private int accepted;
  private int refused;
  private int unchecked;
  private final List<String> different = new ArrayList<>();

  Comparison(Documents documents) {
    this.documents = documents;
  }

  /**
   * Compares. A schema may admit what Java refuses where it lists each of the rules as unchecked,
   * at the place; and nothing else.
   */
  void add(JsonCase one, Verdict java, boolean valid) {
    accepted += valid ? 1 : 0;
    refused += valid ? 0 : 1;
    if (java.isValid() == valid) {
      return;
    }
    String file = documents.file(one.action());
    if (file == null || java.isValid()) {
      different.add(one + "\n  Java " + java + "\n  schema says " + valid);
      return;
    }
    for (Violation violation : java.getViolations()) {
      Set<String> listed = documents.unchecked(file, violation.getParam());
      if (!listed.contains(violation.getRuleId())) {
        different.add(one + "\n  Java " + violation + "\n  unchecked is " + listed);
        return;
      }
    }
    unchecked++;
  }

  int accepted() {
    return accepted;
  }

  Table.Row row(String consumer) {
    return new Table.Row(consumer, accepted, refused, unchecked, different.size());
  }

  List<String> different() {
    return different;
  }
}
