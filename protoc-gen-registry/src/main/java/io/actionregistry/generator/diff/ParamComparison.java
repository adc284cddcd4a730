package io.actionregistry.generator.diff;

import com.google.gson.JsonElement;
import io.actionregistry.generator.diff.Snapshot.ParamDef;
import io.actionregistry.generator.diff.Snapshot.RangeDef;
import io.actionregistry.generator.diff.Snapshot.RangeKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** One parameter before and after. */
final class ParamComparison {
  private final Snapshot before;
  private final Snapshot after;
  private final Reached reached;
  private final Changes.Subject changes;

  ParamComparison(Snapshot before, Snapshot after, Reached reached, Changes.Subject changes) {
    this.before = before;
    this.after = after;
    this.reached = reached;
    this.changes = changes;
  }

  /**
   * Compares.
   *
   * @param oneofNames new names of the oneofs that there were
   */
  void compare(ParamDef was, ParamDef now, Map<String, String> oneofNames) {
    names(was, now);
    TypeComparison.compare(was, now, reached, changes);
    if (was.required() != now.required()) {
      changes.add(
          Kind.PRESENCE_CHANGED,
          now.required() ? Impact.CALLERS : Impact.HANDLERS,
          presence(was),
          presence(now));
    } else if (was.type() == now.type() && was.cardinality().equals(now.cardinality())) {
      changes.compareFlag(
          Kind.ZERO_CHANGED, Impact.HANDLERS, Impact.CALLERS, was.presence(), now.presence());
    }
    oneof(oneofNames.getOrDefault(was.oneof(), was.oneof()), now.oneof());
    RangeComparison.compare(was, now, changes);
    new EnumRules(before, after, changes).compare(was, now);
    new RuleComparison(changes).compare(otherRules(was, now), otherRules(now, was));
    annotations(was, now);
  }

  private void names(ParamDef was, ParamDef now) {
    if (!was.name().equals(now.name())) {
      changes.add(
          Kind.PARAMETER_RENAMED, Impact.BOTH, was.name(), now.name(), "number " + now.number());
    } else {
      changes.compare(Kind.PROTO_NAME_CHANGED, Impact.NEITHER, was.protoName(), now.protoName());
    }
    changes.compare(
        Kind.ENCODING_CHANGED, Impact.NEITHER, "number " + was.number(), "number " + now.number());
    changes.compareFlag(
        Kind.ENCODING_CHANGED, Impact.NEITHER, Impact.NEITHER, was.delimited(), now.delimited());
  }

  private void oneof(String was, String now) {
    if (!was.equals(now)) {
      Impact impact =
          was.isEmpty() ? Impact.CALLERS : now.isEmpty() ? Impact.HANDLERS : Impact.BOTH;
      changes.add(Kind.ONEOF_CHANGED, impact, was, now);
    }
  }

  /** Without what is compared elsewhere. */
  private static Map<String, JsonElement> otherRules(ParamDef param, ParamDef other) {
    Map<String, JsonElement> rules = new LinkedHashMap<>(param.rules());
    rules.keySet().removeIf(EnumRules::speaksOf);
    if (param.required() != other.required()) {
      rules.remove("required");
    }
    return rules;
  }

  private void annotations(ParamDef was, ParamDef now) {
    changes.compare(
        Kind.UNIT_CHANGED,
        was.unit().isEmpty() || now.unit().isEmpty() ? Impact.NEITHER : Impact.BOTH,
        was.unit(),
        now.unit());
    boolean onlyForMissing = was.defaultValue().isEmpty() && now.required() && was.required();
    changes.compare(
        Kind.DEFAULT_CHANGED,
        onlyForMissing ? Impact.NEITHER : Impact.CALLERS,
        was.defaultValue(),
        now.defaultValue());
    changes.compare(Kind.EXAMPLES_CHANGED, Impact.NEITHER, was.examples(), now.examples());
    changes.compareFlag(
        Kind.SENSITIVITY_CHANGED, Impact.NEITHER, Impact.NEITHER, was.sensitive(), now.sensitive());
    changes.compareDeprecation(was.deprecated(), now.deprecated(), "");
    changes.compare(
        Kind.DOCUMENTATION_CHANGED, Impact.NEITHER, was.description(), now.description());
  }

  private static String presence(ParamDef param) {
    return param.required() ? "required" : "optional";
  }

  /** {@code double, required, in deg; value in [-90.0, 90.0]}. */
  static String describe(ParamDef param) {
    StringBuilder text = new StringBuilder(param.typeText()).append(", ").append(presence(param));
    if (!param.unit().isEmpty()) {
      text.append(", in ").append(param.unit());
    }
    for (Map.Entry<RangeKey, RangeDef> range : param.ranges().entrySet()) {
      text.append("; ")
          .append(range.getKey().text())
          .append(" in ")
          .append(RangeComparison.declared(range.getKey(), range.getValue()));
    }
    if (!param.offered().isEmpty()) {
      text.append("; one of ").append(String.join(", ", param.offered()));
    }
    param.rules().entrySet().stream()
        .filter(rule -> !EnumRules.speaksOf(rule.getKey()))
        .forEach(
            rule -> text.append("; ").append(rule.getKey()).append(" = ").append(rule.getValue()));
    return text.toString();
  }
}
