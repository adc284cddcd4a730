package io.actionregistry.harness.cases;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the number of an enum's value.
 *
 * @param defined the numbers that values have
 */
record EnumRules(
    @Nullable Long constant,
    boolean definedOnly,
    List<Long> in,
    List<Long> notIn,
    Set<Long> defined)
    implements ValueRules {
  @Override
  public boolean check(Object value, Consumer<String> broken) {
    Long number = (Long) value;
    if (constant != null && !constant.equals(number)) {
      broken.accept("enum.const");
    }
    if (definedOnly && !defined.contains(number)) {
      broken.accept("enum.defined_only");
    }
    if (!in.isEmpty() && !in.contains(number)) {
      broken.accept("enum.in");
    }
    if (notIn.contains(number)) {
      broken.accept("enum.not_in");
    }
    return true;
  }
}
