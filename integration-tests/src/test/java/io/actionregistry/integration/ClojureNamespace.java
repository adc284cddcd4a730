package io.actionregistry.integration;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A Clojure namespace among the test sources, as JUnit sees it. */
record ClojureNamespace(String name) {
  private static final String RUNNER = "potatoclient.transit.runner";
  private static final IFn LOAD_WARNINGS = function("load-warnings");
  private static final IFn TEST_NAMES = function("test-names");
  private static final IFn RUN_TEST = function("run-test");
  private static final IFn STATIC_CALLS = function("static-calls");
  private static final IFn INSTANCE_CALLS = function("instance-calls");

  /** Counts of assertions, and the report where some did not hold. */
  record Outcome(long passed, long failed, long errors, String report) {}

  private static IFn function(String name) {
    Clojure.var("clojure.core", "require").invoke(Clojure.read(RUNNER));
    return Clojure.var(RUNNER, name);
  }

  /** Compiles the namespace anew; the lines that the compiler writes to {@code *err*}. */
  List<String> warnings() {
    return LOAD_WARNINGS.invoke(name).toString().lines().toList();
  }

  /** Names of the loaded namespace's tests. */
  Set<String> tests() {
    return strings(TEST_NAMES.invoke(name));
  }

  Outcome run(String test) {
    IFn outcome = (IFn) RUN_TEST.invoke(name, test);
    return new Outcome(
        count(outcome, "pass"),
        count(outcome, "fail"),
        count(outcome, "error"),
        outcome.invoke(Clojure.read(":output")).toString());
  }

  /** What the source calls of a class, as {@code method/number-of-arguments}. */
  Set<String> staticCalls(Class<?> type) {
    return strings(STATIC_CALLS.invoke(name, type.getSimpleName()));
  }

  /** The names of the methods that the source calls on objects. */
  Set<String> instanceCalls() {
    return strings(INSTANCE_CALLS.invoke(name));
  }

  private static long count(IFn outcome, String key) {
    return ((Number) outcome.invoke(Clojure.read(":" + key))).longValue();
  }

  private static Set<String> strings(Object collection) {
    Set<String> strings = new TreeSet<>();
    ((Collection<?>) collection).forEach(element -> strings.add(element.toString()));
    return strings;
  }
}
