package io.actionregistry.harness.report;

import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which settings of the schema's rules the cases try, from both sides. */
public final class Coverage {
  /** Deeper messages are those that hold themselves. */
  private static final int DEEPEST = 8;

  private Coverage() {}

  /**
   * A setting of a rule.
   *
   * @param action canonical name
   * @param param path in the registry's names
   * @param rule id, {@code "float.gte"}
   * @param setting what it is set to
   * @param admitted cases about this parameter that are accepted
   * @param refused cases about it that are not
   */
  public record Setting(
      String action, String param, String rule, Object setting, int admitted, int refused) {
    /** The setting is text: not every number of the JVM is one in JSON or in a browser. */
    Map<String, Object> toTexts() {
      Map<String, Object> plain = new LinkedHashMap<>();
      plain.put("action", action);
      plain.put("param", param);
      plain.put("rule", rule);
      plain.put("setting", setting instanceof Number ? number() : String.valueOf(setting));
      plain.put("admitted", admitted);
      plain.put("refused", refused);
      return plain;
    }

    private String number() {
      String text = setting.toString();
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
  }

  private record Place(String action, String param) {}

  /** All settings of all parameters, in the registry's order. */
  public static List<Setting> of(Registry registry, List<CaseResult> results) {
    Map<Place, int[]> counts = new HashMap<>();
    for (CaseResult result : results) {
      ActionDefinition action = registry.getAction(result.one().action());
      if (action != null) {
        int[] both =
            counts.computeIfAbsent(
                new Place(action.getName(), result.one().about()), place -> new int[2]);
        both[result.verdict().isValid() ? 0 : 1]++;
      }
    }
    List<Setting> settings = new ArrayList<>();
    for (String name : registry.getAllActionNames()) {
      add(registry, name, "", registry.requireAction(name).getParams(), counts, settings, 0);
    }
    return settings;
  }

  private static void add(
      Registry registry,
      String action,
      String prefix,
      Map<String, ParamDefinition> params,
      Map<Place, int[]> counts,
      List<Setting> settings,
      int depth) {
    for (ParamDefinition param : params.values()) {
      String place = prefix + param.getName();
      int[] both = counts.getOrDefault(new Place(action, place), new int[2]);
      Map<String, Object> rules = new LinkedHashMap<>();
      param.getRanges().forEach(range -> rules.putAll(range.getRules()));
      rules.putAll(param.getRules());
      rules.forEach(
          (rule, setting) ->
              settings.add(new Setting(action, place, rule, setting, both[0], both[1])));
      MessageDefinition message = registry.getMessage(param.getMessageName());
      if (message != null && depth < DEEPEST) {
        add(registry, action, place + ".", message.getParams(), counts, settings, depth + 1);
      }
    }
  }
}
