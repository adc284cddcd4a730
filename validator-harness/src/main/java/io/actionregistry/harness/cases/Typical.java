package io.actionregistry.harness.cases;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters that keep all rules, as far as such can be found. */
final class Typical {
  /** Messages that hold themselves are given so deep. */
  private static final int DEEPEST = 4;

  private static final long MOST_ITEMS = 1 << 12;

  private final Map<FieldDescriptor, List<Object>> samples = new HashMap<>();
  private final Gaps gaps;

  Typical(Gaps gaps) {
    this.gaps = gaps;
  }

  /** Which parameters are given. */
  enum Extent {
    /** What has to be given. */
    MINIMAL,
    /** All that can be given at once, nested messages included. */
    FULL
  }

  /**
   * Parameters for a message.
   *
   * @param variant picks other values, and other members of oneofs
   */
  Map<String, @Nullable Object> params(MessagePlan plan, Extent extent, int variant) {
    return params(plan, extent, variant, 1);
  }

  private Map<String, @Nullable Object> params(
      MessagePlan plan, Extent extent, int variant, int level) {
    Map<String, @Nullable Object> params = new LinkedHashMap<>();
    for (ParamPlan param : plan.params()) {
      boolean wanted = extent == Extent.FULL && level < DEEPEST;
      Pick pick = pick(plan, param, variant);
      boolean given = param.required() || wanted || needed(param) || pick == Pick.NEEDED;
      if (given && pick != Pick.LEFT_OUT) {
        Object value = value(param, extent, variant, level);
        if (value != null || param.required() || takesNull(param)) {
          params.put(param.name(), value);
        }
      }
    }
    return params;
  }

  /** Lists and maps that must not be empty. */
  private static boolean needed(ParamPlan param) {
    return param.sizes().entrySet().stream()
        .anyMatch(size -> size.getKey().contains(".min") && size.getValue() > 0);
  }

  private static boolean takesNull(ParamPlan param) {
    return param.value().kind() == Kind.NULL || param.value().kind() == Kind.VALUE;
  }

  /** What the other parameters mean for one. */
  private enum Pick {
    /** One of a choice that has to be made. */
    NEEDED,
    ALLOWED,
    /** Another one of a choice is taken. */
    LEFT_OUT
  }

  /** Of a oneof one member is given. */
  private static Pick pick(MessagePlan plan, ParamPlan param, int variant) {
    for (MessagePlan.Choice choice : plan.choices()) {
      int place = choice.members().indexOf(param);
      if (place >= 0) {
        return pick(place, choice.members(), variant, choice.required());
      }
    }
    Pick pick = Pick.ALLOWED;
    for (MessagePlan.Exclusion exclusion : plan.exclusions()) {
      int place = exclusion.members().indexOf(param);
      if (place >= 0 && pick != Pick.LEFT_OUT) {
        pick = pick(place, exclusion.members(), variant, exclusion.required());
      }
    }
    return pick;
  }

  private static Pick pick(int place, List<ParamPlan> members, int variant, boolean required) {
    if (variant % members.size() != place) {
      return Pick.LEFT_OUT;
    }
    return required ? Pick.NEEDED : Pick.ALLOWED;
  }

  /** A value for a whole parameter. */
  @Nullable Object value(ParamPlan param, int variant) {
    return value(param, Extent.FULL, variant, 1);
  }

  private @Nullable Object value(ParamPlan param, Extent extent, int variant, int level) {
    return switch (param.shape()) {
      case ONE -> element(param.value(), extent, variant, level);
      case LIST -> list(param, size(param), variant, level);
      case MAP -> map(param, size(param), variant, level);
    };
  }

  /** A size that the limits admit, two if they do. */
  private static int size(ParamPlan param) {
    long least = 0;
    long most = MOST_ITEMS;
    for (Map.Entry<String, Long> size : param.sizes().entrySet()) {
      if (size.getKey().contains(".min")) {
        least = Math.max(least, size.getValue());
      } else {
        most = Math.min(most, size.getValue());
      }
    }
    return (int) Math.min(Math.max(Math.max(2, least), 0), Math.max(most, 0));
  }

  /** So many items, different ones as long as there are any. */
  List<@Nullable Object> list(ParamPlan param, int size, int variant, int level) {
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(element(param.value(), Extent.FULL, variant + i, level));
    }
    return items;
  }

  /** So many pairs, or as many as there are keys for. */
  Map<Object, @Nullable Object> map(ParamPlan param, int size, int variant, int level) {
    Map<Object, @Nullable Object> pairs = new LinkedHashMap<>();
    Element key = param.key();
    for (int i = 0; key != null && i < size; i++) {
      Object one = element(key, Extent.FULL, variant + i, level);
      if (one != null) {
        pairs.put(one, element(param.value(), Extent.FULL, variant + i, level));
      }
    }
    return pairs;
  }

  /** One value; null stands for a NullValue, or where none was found. */
  @Nullable Object element(Element type, int variant) {
    return element(type, Extent.FULL, variant, 1);
  }

  private @Nullable Object element(Element type, Extent extent, int variant, int level) {
    if (type.kind() == Kind.MESSAGE) {
      Extent inside = level + 1 < DEEPEST ? extent : Extent.MINIMAL;
      return params(type.message(), inside, variant, level + 1);
    }
    if (type.kind() == Kind.NULL) {
      return null;
    }
    List<Object> found = samples(type);
    return found.isEmpty() ? null : found.get(variant % found.size());
  }

  /** Values that are known to keep the rules; a gap if there is none. */
  List<Object> samples(Element type) {
    List<Object> known = samples.get(type.field());
    if (known == null) {
      known = Samples.of(type);
      samples.put(type.field(), known);
      if (known.isEmpty()) {
        gaps.add(type.field().getFullName(), "no value was found that keeps its rules");
      }
    }
    return known;
  }
}
