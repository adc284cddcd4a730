package io.actionregistry.harness.cases;

import com.google.protobuf.ByteString;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message in canonical form. Its slots hold, or null for what was not given: Double (floats
 * narrowed), Long, BigInteger for unsigned 64 bits, Boolean, String, {@code byte[]}, the Long
 * number of an enum's value, Filled, List, Map, Instant, Duration, {@link AnyGiven}, or something
 * that rules do not look into.
 */
final class Filled {
  private final MessagePlan plan;
  private final @Nullable Object[] slots;

  Filled(MessagePlan plan, @Nullable Object[] slots) {
    this.plan = plan;
    this.slots = slots;
  }

  /** A {@code google.protobuf.Any}. */
  record AnyGiven(String typeUrl, ByteString value) {}

  MessagePlan plan() {
    return plan;
  }

  /** What was given for a parameter, or null. */
  @Nullable Object get(ParamPlan param) {
    return slots[param.slot()];
  }

  /** Whether protobuf takes a field for set. */
  boolean has(ParamPlan param) {
    Object value = slots[param.slot()];
    return value != null && (param.presence() || !isZero(value));
  }

  /** Whether nothing is set. */
  boolean isEmpty() {
    for (ParamPlan param : plan.params()) {
      if (has(param)) {
        return false;
      }
    }
    return true;
  }

  /** Zero, false, empty; negative zero is not. */
  static boolean isZero(Object value) {
    if (value instanceof Double number) {
      return Double.doubleToRawLongBits(number) == 0;
    }
    if (value instanceof Long number) {
      return number == 0;
    }
    if (value instanceof BigInteger number) {
      return number.signum() == 0;
    }
    if (value instanceof String text) {
      return text.isEmpty();
    }
    if (value instanceof byte[] bytes) {
      return bytes.length == 0;
    }
    if (value instanceof List<?> list) {
      return list.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value.equals(false) || (value instanceof Filled message && message.isEmpty());
  }
}
