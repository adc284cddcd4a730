package io.actionregistry.generator.emit;

import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueRange;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of a parameter that are no range. */
public final class OtherRules {
  private OtherRules() {}

  /** Their settings by rule path, in declaration order. */
  public static Map<String, Object> of(Parameter parameter) {
    Set<String> inRanges = new HashSet<>();
    for (ValueRange range : parameter.ranges()) {
      inRanges.addAll(range.rules().keySet());
    }
    Map<String, Object> settings = new LinkedHashMap<>();
    for (Rule rule : parameter.rules()) {
      rule.origin()
          .declared()
          .forEach(
              (path, value) -> {
                if (!inRanges.contains(path)) {
                  settings.put(path, value);
                }
              });
    }
    return settings;
  }
}
