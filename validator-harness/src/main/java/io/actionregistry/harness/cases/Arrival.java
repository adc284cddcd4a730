package io.actionregistry.harness.cases;

import com.cognitect.transit.Keyword;
import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of parameters as they are given, by the table of values in the project's design:
 * which Java types a field takes, under which keys. Methods answer null once something is wrong.
 */
final class Arrival {
  /** How deep messages may be nested, the parameters themselves being the first level. */
  static final int DEEPEST = 100;

  private final Findings found;
  private final ScalarsGiven scalars;

  Arrival(Findings found) {
    this.found = found;
    this.scalars = new ScalarsGiven(found);
  }

  /** The parameters of an action; null stands for none. */
  @Nullable Filled params(MessagePlan plan, @Nullable Object given) {
    return message(plan, given == null ? Map.of() : given, "", 1);
  }

  private @Nullable Filled message(MessagePlan plan, Object given, String place, int level) {
    if (!(given instanceof Map<?, ?> map)) {
      found.fault(
          Difference.WRONG_TYPE,
          place,
          level == 1 ? BuildError.MALFORMED_MESSAGE : BuildError.WRONG_TYPE);
      return null;
    }
    if (level > DEEPEST) {
      found.fault(Difference.TOO_DEEP, place, BuildError.TOO_LARGE);
      return null;
    }
    @Nullable Object[] slots = new Object[plan.params().size()];
    boolean[] taken = new boolean[slots.length];
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      entry(plan, slots, taken, entry.getKey(), entry.getValue(), place, level);
    }
    complete(plan, taken, place);
    return new Filled(plan, slots);
  }

  private void entry(
      MessagePlan plan,
      @Nullable Object[] slots,
      boolean[] taken,
      @Nullable Object key,
      @Nullable Object given,
      String place,
      int level) {
    String name = name(key);
    ParamPlan param = name == null ? null : plan.param(name);
    if (param == null) {
      unknown(plan, taken, name, place);
      return;
    }
    String here = below(place, param.name());
    if (taken[param.slot()]) {
      found.fault(Difference.DUPLICATE_PARAMETER, here, BuildError.DUPLICATE_PARAMETER);
      return;
    }
    taken[param.slot()] = true;
    slots[param.slot()] =
        switch (param.shape()) {
          case ONE -> one(param.value(), given, here, level);
          case LIST -> list(param, given, here, level);
          case MAP -> map(param, given, here, level);
        };
  }

  private void unknown(MessagePlan plan, boolean[] taken, @Nullable String name, String place) {
    ParamPlan meant = name == null ? null : plan.meant(name);
    if (meant == null) {
      String here = name == null ? place : below(place, name);
      found.fault(Difference.UNKNOWN_PARAMETER, here, BuildError.UNKNOWN_PARAMETER);
      return;
    }
    taken[meant.slot()] = true;
    found.fault(
        Difference.NOT_CANONICAL, below(place, meant.name()), BuildError.NON_CANONICAL_NAME);
  }

  private void complete(MessagePlan plan, boolean[] taken, String place) {
    for (ParamPlan param : plan.params()) {
      if (param.required() && !taken[param.slot()]) {
        found.fault(Difference.MISSING_PARAMETER, below(place, param.name()));
      }
    }
    for (MessagePlan.Choice choice : plan.choices()) {
      long given = choice.members().stream().filter(member -> taken[member.slot()]).count();
      if (given > 1) {
        found.fault(Difference.SEVERAL_MEMBERS, below(place, choice.name()), BuildError.ONEOF);
      }
    }
  }

  private @Nullable Object one(Element type, @Nullable Object given, String place, int level) {
    if (given == null && type.kind() != Kind.VALUE && type.kind() != Kind.NULL) {
      found.fault(Difference.NULL_VALUE, place, BuildError.NULL);
      return null;
    }
    return type.kind() == Kind.MESSAGE && given != null
        ? message(type.message(), given, place, level + 1)
        : scalars.read(type, given, place, level + 1);
  }

  private @Nullable Object list(ParamPlan param, @Nullable Object given, String place, int level) {
    if (!(given instanceof List<?> items)) {
      return absentOrWrong(given, place);
    }
    List<@Nullable Object> list = new ArrayList<>();
    for (Object item : items) {
      list.add(one(param.value(), item, place + "[" + list.size() + "]", level));
    }
    return list;
  }

  private @Nullable Object map(ParamPlan param, @Nullable Object given, String place, int level) {
    Element type = param.key();
    if (!(given instanceof Map<?, ?> pairs) || type == null) {
      return absentOrWrong(given, place);
    }
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> pair : pairs.entrySet()) {
      Object key = key(type, pair.getKey(), place);
      if (key != null && map.containsKey(key)) {
        found.fault(
            Difference.DUPLICATE_PARAMETER,
            place + Judge.subscript(key),
            BuildError.DUPLICATE_PARAMETER);
      } else if (key != null) {
        map.put(key, one(param.value(), pair.getValue(), place + Judge.subscript(key), level));
      }
    }
    return map;
  }

  private @Nullable Object key(Element type, @Nullable Object given, String place) {
    if (given == null) {
      found.fault(Difference.NULL_VALUE, place, BuildError.NULL);
      return null;
    }
    String name = type.kind() == Kind.STRING ? name(given) : null;
    return scalars.read(type, name == null ? given : name, place, 0);
  }

  private @Nullable Object absentOrWrong(@Nullable Object given, String place) {
    found.fault(
        given == null ? Difference.NULL_VALUE : Difference.WRONG_TYPE,
        place,
        given == null ? BuildError.NULL : BuildError.WRONG_TYPE);
    return null;
  }

  /** The name that a key is; null if it is none. */
  static @Nullable String name(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    return key instanceof Keyword keyword ? keyword.toString().substring(1) : null;
  }

  static String below(String place, String name) {
    return place.isEmpty() ? name : place + "." + name;
  }
}
