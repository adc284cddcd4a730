package io.actionregistry.generator.diff;

import java.util.ArrayList;
import java.util.List;

/** Collects the changes of one section. */
final class Changes {
  private final List<Change> found = new ArrayList<>();

  List<Change> found() {
    return found;
  }

  /** What is said about one parameter, enum value or oneof. */
  Subject at(String name, String place) {
    return new Subject(name, place);
  }

  /** Adds changes of one subject. */
  final class Subject {
    private final String name;
    private final String place;

    private Subject(String name, String place) {
      this.name = name;
      this.place = place;
    }

    void add(Kind kind, Impact impact, String before, String after, String... details) {
      addRule(kind, impact, "", before, after, List.of(details));
    }

    void addRule(
        Kind kind, Impact impact, String rule, String before, String after, List<String> details) {
      found.add(new Change(kind, impact, name, rule, before, after, details, place));
    }

    /** If they differ. */
    void compare(Kind kind, Impact impact, String before, String after) {
      if (!before.equals(after)) {
        add(kind, impact, before, after);
      }
    }

    void compareFlag(Kind kind, Impact set, Impact taken, boolean before, boolean after) {
      if (before != after) {
        add(kind, after ? set : taken, yesOrNo(before), yesOrNo(after));
      }
    }

    /** Told in the words that people use for it. */
    void compareDeprecation(boolean before, boolean after, String replacement) {
      if (before != after) {
        String use = replacement.isEmpty() ? "" : "use " + replacement;
        add(after ? Kind.DEPRECATED : Kind.UNDEPRECATED, Impact.NEITHER, "", after ? use : "");
      }
    }

    private static String yesOrNo(boolean flag) {
      return flag ? "yes" : "no";
    }
  }
}
