package io.actionregistry.harness.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rules on booleans, types of an Any, field masks, and on times that look at the clock. */
final class OtherRules {
  /** No clock of a machine that runs this is beyond. */
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

  private static final Instant FAR_AHEAD = Instant.parse("2900-01-01T00:00:00Z");

  private OtherRules() {}

  /** {@code bool.const}. */
  record Bool(boolean constant) implements ValueRules {
    @Override
    public boolean check(Object value, Consumer<String> broken) {
      if (!value.equals(constant)) {
        broken.accept("bool.const");
      }
      return true;
    }
  }

  /** {@code any.in}, {@code any.not_in}, on type URLs. */
  record Any(List<String> in, List<String> notIn) implements ValueRules {
    @Override
    public boolean check(Object value, Consumer<String> broken) {
      String typeUrl = (String) value;
      if (!in.isEmpty() && !in.contains(typeUrl)) {
        broken.accept("any.in");
      }
      if (notIn.contains(typeUrl)) {
        broken.accept("any.not_in");
      }
      return true;
    }
  }

  /** {@code field_mask.const}, {@code in}, {@code not_in}; a path covers those below it. */
  record Mask(@Nullable List<String> constant, List<String> in, List<String> notIn)
      implements ValueRules {
    @Override
    public boolean check(Object value, Consumer<String> broken) {
      List<?> paths = (List<?>) value;
      if (constant != null && !constant.equals(paths)) {
        broken.accept("field_mask.const");
      }
      if (!in.isEmpty() && !paths.stream().allMatch(path -> covers(in, path))) {
        broken.accept("field_mask.in");
      }
      if (paths.stream().anyMatch(path -> covers(notIn, path))) {
        broken.accept("field_mask.not_in");
      }
      return true;
    }

    private static boolean covers(List<String> masks, Object path) {
      String text = (String) path;
      return masks.stream().anyMatch(mask -> text.equals(mask) || text.startsWith(mask + "."));
    }
  }

  /** {@code lt_now}, {@code gt_now}, {@code within}, beside all others on timestamps. */
  record Clock(ValueRules others, Set<String> rules) implements ValueRules {
    @Override
    public boolean check(Object value, Consumer<String> broken) {
      Instant time = (Instant) value;
      boolean past = time.isBefore(LONG_AGO);
      boolean ahead = time.isAfter(FAR_AHEAD);
      if (ahead && rules.contains("lt_now")) {
        broken.accept("timestamp.lt_now");
      }
      if (past && rules.contains("gt_now")) {
        broken.accept("timestamp.gt_now");
      }
      if ((past || ahead) && rules.contains("within")) {
        broken.accept("timestamp.within");
      }
      return others.check(value, broken) && (past || ahead);
    }
  }
}
