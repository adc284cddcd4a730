package io.actionregistry.conformance.typescript;

import io.actionregistry.generator.emit.typescript.ExpressionModule;
import io.actionregistry.validation.cel.Uint;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of dyn, as TypeScript has them, in its source. */
public final class Literals {
  private Literals() {}

  /** The value. */
  public static String of(@Nullable Object value) {
    if (value instanceof Long number) {
      return number + "n";
    }
    if (value instanceof Uint number) {
      return "celDynUint(" + number + "n)";
    }
    if (value instanceof String text) {
      return ExpressionModule.string(text);
    }
    if (value instanceof byte[] bytes) {
      List<String> octets = new ArrayList<>();
      for (byte octet : bytes) {
        octets.add(Integer.toString(octet & 0xff));
      }
      return "Uint8Array.of(" + String.join(", ", octets) + ")";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(Literals::of).toList()) + "]";
    }
    if (value instanceof Map<?, ?> map) {
      List<String> pairs = new ArrayList<>();
      map.forEach((key, element) -> pairs.add("[" + of(key) + ", " + of(element) + "]"));
      return "celMapOf<unknown, unknown>([" + String.join(", ", pairs) + "])";
    }
    if (value instanceof Instant time) {
      return "new CelTimestamp(" + nanos(time.getEpochSecond(), time.getNano()) + "n)";
    }
    if (value instanceof Duration span) {
      return "new CelDuration(" + nanos(span.getSeconds(), span.getNano()) + "n)";
    }
    return String.valueOf(value);
  }

  private static BigInteger nanos(long seconds, int nanos) {
    return BigInteger.valueOf(seconds)
        .multiply(BigInteger.valueOf(1_000_000_000))
        .add(BigInteger.valueOf(nanos));
  }
}
