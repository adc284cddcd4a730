package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects changes. */
final class ChangeList {
  private final List<Change> found = new ArrayList<>();

  List<Change> found() {
    return List.copyOf(found);
  }

  /** Changes of one parameter, or of the action itself. */
  Place at(String param) {
    return new Place(param, "");
  }

  /** Adds what changed in one place. */
  final class Place {
    private final String param;
    private final String member;

    private Place(String param, String member) {
      this.param = param;
      this.member = member;
    }

    /** One of its enum's values, or a oneof. */
    Place member(String name) {
      return new Place(param, name);
    }

    void add(ChangeKind kind, String before, String after, String... details) {
      addRule(kind, "", before, after, List.of(details));
    }

    void addRule(ChangeKind kind, String rule, String before, String after, List<String> details) {
      found.add(new Change(kind, param, member, rule, before, after, details));
    }

    /** If they differ; null is as good as empty. */
    void compare(ChangeKind kind, @Nullable String before, @Nullable String after) {
      String was = before == null ? "" : before;
      String now = after == null ? "" : after;
      if (!was.equals(now)) {
        add(kind, was, now);
      }
    }

    void compareFlag(ChangeKind kind, boolean before, boolean after) {
      compare(kind, before ? "yes" : "no", after ? "yes" : "no");
    }

    void compareDeprecation(boolean before, boolean after, @Nullable String replacement) {
      if (before != after) {
        String use = after && replacement != null ? "use " + replacement : "";
        add(after ? ChangeKind.DEPRECATED : ChangeKind.UNDEPRECATED, "", use);
      }
    }
  }
}
