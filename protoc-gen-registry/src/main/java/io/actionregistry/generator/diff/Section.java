package io.actionregistry.generator.diff;

import java.util.Comparator;
import java.util.List;

/**
 * What has changed in one action, message or enum.
 *
 * @param part which part of the registry
 * @param name its name; the new one where it was renamed
 * @param usedBy actions that reach it by their parameters; empty for actions themselves
 * @param place where it is declared; empty where that is not known
 * @param changes at least one, sorted
 */
public record Section(
    Part part, String name, List<String> usedBy, String place, List<Change> changes) {
  static final Comparator<Section> ORDER =
      Comparator.comparing(Section::part).thenComparing(Section::name);

  /** Keeps its own copies. */
  public Section {
    usedBy = List.copyOf(usedBy);
    changes = changes.stream().sorted(Change.ORDER).toList();
  }

  /** The parts of a registry. */
  public enum Part {
    REGISTRY("registry"),
    ENVELOPE("envelope"),
    ACTION("action"),
    MESSAGE("message"),
    ENUM("enum");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** The name in JSON. */
    public String label() {
      return label;
    }
  }

  String title() {
    return name.isEmpty() ? part.label() : part.label() + " " + name;
  }
}
