package io.actionregistry.harness.compare;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What rules are set to, as two processes hold it: the same number may be of two classes. */
final class Settings {
  private Settings() {}

  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      return (isFinite(a) && isFinite(b))
          ? exact(a).compareTo(exact(b)) == 0
          : a.doubleValue() == b.doubleValue();
    }
    if (one instanceof byte[] a && other instanceof byte[] b) {
      return Arrays.equals(a, b);
    }
    if (one instanceof List<?> a && other instanceof List<?> b) {
      boolean same = a.size() == b.size();
      for (int i = 0; same && i < a.size(); i++) {
        same = same(a.get(i), b.get(i));
      }
      return same;
    }
    // Registries hold times as ProtoJSON writes them.
    if (one instanceof String text && other instanceof Duration time) {
      return Duration.parse("PT" + text).equals(time);
    }
    return (one instanceof String text && other instanceof Instant)
        ? text.equals(other.toString())
        : Objects.equals(one, other);
  }

  private static boolean isFinite(Number number) {
    return Double.isFinite(number.doubleValue());
  }

  private static BigDecimal exact(Number number) {
    return number instanceof Float || number instanceof Double
        ? new BigDecimal(number.doubleValue())
        : new BigDecimal(number.toString());
  }
}
