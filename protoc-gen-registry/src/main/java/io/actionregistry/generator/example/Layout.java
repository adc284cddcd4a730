package io.actionregistry.generator.example;

import java.util.List;
import java.util.stream.Collectors;

/** Nested text that goes on one line if it fits, else on several. */
sealed interface Layout {

  /** Text that stays as it is. */
  record Leaf(String text) implements Layout {}

  /** Text before something nested. */
  record Labelled(String label, Layout value) implements Layout {}

  /**
   * Parts between brackets.
   *
   * @param hanging whether the first part stays beside the bracket, as lispers have it
   */
  record Group(String open, List<Layout> parts, String separator, String close, boolean hanging)
      implements Layout {
    /** Keeps its own copy. */
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /** All on one line. */
  default String flat() {
    if (this instanceof Leaf leaf) {
      return leaf.text();
    }
    if (this instanceof Labelled labelled) {
      return labelled.label() + labelled.value().flat();
    }
    Group group = (Group) this;
    boolean spaced = group.open().endsWith("{") && !group.hanging() && !group.parts().isEmpty();
    String space = spaced ? " " : "";
    return group.open()
        + space
        + group.parts().stream()
            .map(Layout::flat)
            .collect(Collectors.joining(group.separator() + " "))
        + space
        + group.close();
  }

  /**
   * On several lines where one would be too long.
   *
   * @param column where it starts
   * @param indent of the line that it starts on
   */
  default String broken(int column, int indent, int width) {
    String flat = flat();
    if (this instanceof Leaf || column + flat.length() <= width) {
      return flat;
    }
    if (this instanceof Labelled labelled) {
      return labelled.label()
          + labelled.value().broken(column + labelled.label().length(), indent, width);
    }
    Group group = (Group) this;
    int inner = group.hanging() ? column + group.open().length() : indent + 2;
    String line = "\n" + " ".repeat(inner);
    String parts =
        group.parts().stream()
            .map(part -> part.broken(inner, inner, width))
            .collect(Collectors.joining(group.separator() + line));
    return group.hanging()
        ? group.open() + parts + group.close()
        : group.open() + line + parts + "\n" + " ".repeat(indent) + group.close();
  }
}
