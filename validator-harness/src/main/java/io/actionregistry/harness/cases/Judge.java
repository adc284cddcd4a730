package io.actionregistry.harness.cases;

import build.buf.validate.Ignore;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What protovalidate says of a message: which rules are asked, by {@code
 * buf/validate/validate.proto} on presence and {@code ignore}, and where a violation is.
 */
final class Judge {
  private final Findings found;

  Judge(Findings found) {
    this.found = found;
  }

  /** Finds every rule that a message breaks, at its place in proto names. */
  void message(Filled message, String path) {
    MessagePlan plan = message.plan();
    if (!plan.own().isEmpty()) {
      found.unpredictable();
    }
    for (MessagePlan.Exclusion exclusion : plan.exclusions()) {
      long set = exclusion.members().stream().filter(message::has).count();
      if (set > 1 || (set == 0 && exclusion.required())) {
        found.broken(path, "message.oneof", false);
      }
    }
    for (MessagePlan.Choice choice : plan.choices()) {
      if (choice.required() && choice.members().stream().noneMatch(message::has)) {
        found.broken(Arrival.below(path, choice.name()), "required", false);
      }
    }
    for (ParamPlan param : plan.params()) {
      param(message, param, Arrival.below(path, param.protoName()));
    }
  }

  private void param(Filled message, ParamPlan param, String path) {
    boolean set = message.has(param);
    if (param.ignore() == Ignore.IGNORE_ALWAYS) {
      return;
    }
    if (param.requiredByRule() && !set) {
      found.broken(path, "required", false);
      return;
    }
    Object value = message.get(param);
    boolean skipped = !set && (param.presence() || param.ignore() == Ignore.IGNORE_IF_ZERO_VALUE);
    boolean zero = value == null || Filled.isZero(value);
    if (skipped || (zero && param.ignore() == Ignore.IGNORE_IF_ZERO_VALUE)) {
      return;
    }
    if (param.hasOthers()) {
      found.unpredictable();
    }
    switch (param.shape()) {
      case ONE -> value(param.value(), value == null ? zero(param.value()) : value, path, false);
      case LIST -> list(param, value == null ? List.of() : (List<?>) value, path);
      case MAP -> map(param, value == null ? Map.of() : (Map<?, ?>) value, path);
    }
  }

  private void list(ParamPlan param, List<?> items, String path) {
    sizes(param, items, path);
    if (param.unique() && hasTwins(items)) {
      found.broken(path, "repeated.unique", false);
    }
    for (int i = 0; i < items.size(); i++) {
      inside(param.value(), Objects.requireNonNull(items.get(i)), path + "[" + i + "]", false);
    }
  }

  private void map(ParamPlan param, Map<?, ?> pairs, String path) {
    sizes(param, pairs.keySet(), path);
    for (Map.Entry<?, ?> pair : pairs.entrySet()) {
      String here = path + subscript(pair.getKey());
      if (param.key() != null) {
        inside(param.key(), pair.getKey(), here, true);
      }
      inside(param.value(), Objects.requireNonNull(pair.getValue()), here, false);
    }
  }

  private void sizes(ParamPlan param, Collection<?> values, String path) {
    param
        .sizes()
        .forEach(
            (rule, limit) -> {
              String word = rule.substring(rule.indexOf('.') + 1);
              if (!Sizes.admits(word, limit, values.size())) {
                found.broken(path, rule, false);
              }
            });
  }

  private static boolean hasTwins(List<?> items) {
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (same(items.get(i), items.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Double a && other instanceof Double b) {
      return a.doubleValue() == b.doubleValue();
    }
    return (one instanceof byte[] a && other instanceof byte[] b)
        ? Arrays.equals(a, b)
        : Objects.equals(one, other);
  }

  /** An item, key or value of a pair, which may have an {@code ignore} of its own. */
  private void inside(Element type, Object value, String path, boolean forKey) {
    boolean skipped =
        type.ignore() == Ignore.IGNORE_ALWAYS
            || (type.ignore() == Ignore.IGNORE_IF_ZERO_VALUE && Filled.isZero(value));
    if (!skipped) {
      value(type, value, path, forKey);
    }
  }

  private void value(Element type, Object value, String path, boolean forKey) {
    if (type.hasOthers()) {
      found.unpredictable();
    }
    Object seen = value instanceof Filled.AnyGiven any ? any.typeUrl() : value;
    if (type.rules() != ValueRules.NONE
        && !type.rules().check(seen, rule -> found.broken(path, rule, forKey))) {
      found.unpredictable();
    }
    if (value instanceof Filled message) {
      message(message, path);
    }
  }

  /** What a rule sees of a scalar without presence that was left out. */
  private static Object zero(Element type) {
    return switch (type.kind()) {
      case DOUBLE, FLOAT -> 0.0;
      case UINT64 -> java.math.BigInteger.ZERO;
      case BOOL -> false;
      case STRING -> "";
      case BYTES -> new byte[0];
      default -> 0L;
    };
  }

  /** As protovalidate prints it. */
  static String subscript(Object key) {
    return key instanceof String text
        ? "[\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]"
        : "[" + key + "]";
  }
}
