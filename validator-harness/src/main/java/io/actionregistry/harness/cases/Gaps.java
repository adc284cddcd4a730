package io.actionregistry.harness.cases;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What no case could be made for: said, never passed over. */
public final class Gaps {
  private final Set<String> all = new TreeSet<>();

  Gaps() {}

  void add(String place, String what) {
    all.add(place + ": " + what);
  }

  /** One sentence each, sorted. */
  public Set<String> all() {
    return Collections.unmodifiableSet(all);
  }
}
