package potatoclient.transit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An enum as recorded: the numbers of its values by their names, in order. */
record EnumFacts(String name, Map<String, Integer> values) {
  /** What all values' names begin with: the enum's own name, or what they share. */
  String prefix() {
    String own = Kebab.of(simpleName()).replace('-', '_').toUpperCase(Locale.ROOT) + "_";
    return values.keySet().stream().allMatch(value -> value.startsWith(own)) ? own : shared();
  }

  private String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private String shared() {
    String first = values.keySet().iterator().next();
    for (int end = first.lastIndexOf('_') + 1; end > 0; end = first.lastIndexOf('_', end - 2) + 1) {
      String prefix = first.substring(0, end);
      if (values.keySet().stream().allMatch(value -> value.startsWith(prefix))) {
        return prefix;
      }
    }
    return "";
  }

  /** A value's name in the registry. */
  String nameOf(String value) {
    return Kebab.of(value.substring(prefix().length()));
  }

  /** The names of the values whose numbers are not excluded. */
  List<String> namesWithout(List<Integer> excluded) {
    List<String> names = new ArrayList<>();
    values.forEach(
        (value, number) -> {
          if (!excluded.contains(number)) {
            names.add(nameOf(value));
          }
        });
    return names;
  }
}
