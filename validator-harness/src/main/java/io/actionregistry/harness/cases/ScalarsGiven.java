package io.actionregistry.harness.cases;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Difference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that are no messages of parameters, as they are given, and what becomes of them. */
final class ScalarsGiven {
  /** Stands for a value that is right and that no rule looks into. */
  private static final Object OPAQUE = new Object();

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final Duration LONGEST = Duration.ofDays(3_652_500);

  private final Findings found;

  ScalarsGiven(Findings found) {
    this.found = found;
  }

  /** The canonical value; null once something is wrong. */
  @Nullable Object read(Element type, @Nullable Object given, String place, int level) {
    if (type.kind() == Kind.VALUE || type.kind() == Kind.NULL) {
      return orNull(type.kind(), given, place, level);
    }
    Object value = Objects.requireNonNull(given);
    return switch (type.kind()) {
      case DOUBLE, FLOAT -> NumbersGiven.floating(type, value, place, found);
      case INT32, UINT32, INT64, UINT64 -> NumbersGiven.integer(type.kind(), value, place, found);
      case BOOL -> value instanceof Boolean ? value : wrong(place);
      case STRING -> value instanceof String text ? text(text, place) : wrong(place);
      case BYTES -> value instanceof byte[] ? value : wrong(place);
      case ENUM -> enumValue(type, value, place);
      case TIMESTAMP -> timestamp(value, place);
      case DURATION -> duration(value, place);
      case FIELD_MASK -> mask(value, place);
      case ANY -> any(value, place);
      default -> plain(type.kind(), value, place, level);
    };
  }

  private @Nullable Object orNull(Kind kind, @Nullable Object given, String place, int level) {
    if (given == null) {
      return kind == Kind.NULL ? (Object) 0L : OPAQUE;
    }
    return kind == Kind.NULL ? wrong(place) : plain(Kind.VALUE, given, place, level);
  }

  private @Nullable Object wrong(String place) {
    found.fault(Difference.WRONG_TYPE, place, BuildError.WRONG_TYPE);
    return null;
  }

  private @Nullable Object notRepresentable(String place) {
    found.fault(Difference.NOT_REPRESENTABLE, place, BuildError.NOT_REPRESENTABLE);
    return null;
  }

  private @Nullable Object text(String text, String place) {
    boolean isUtf8 = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    return isUtf8 ? text : notRepresentable(place);
  }

  private @Nullable Object enumValue(Element type, Object given, String place) {
    EnumDescriptor descriptor = type.field().getEnumType();
    if (given instanceof Number) {
      Object number = NumbersGiven.integer(Kind.INT32, given, place, found);
      boolean refused =
          number instanceof Long known
              && type.isClosedEnum()
              && descriptor.findValueByNumber(known.intValue()) == null;
      return refused ? notRepresentable(place) : number;
    }
    String name = Arrival.name(given);
    if (name == null) {
      return wrong(place);
    }
    Optional<EnumValueDescriptor> value = type.names().value(descriptor, name);
    if (value.isEmpty() && type.names().misspelt(descriptor, name).isPresent()) {
      found.fault(Difference.NOT_CANONICAL, place, BuildError.NON_CANONICAL_NAME);
      return null;
    }
    return value.isEmpty() ? wrong(place) : (Object) (long) value.get().getNumber();
  }

  private @Nullable Object timestamp(Object given, String place) {
    Instant time =
        given instanceof Instant instant
            ? instant
            : given instanceof Date date ? date.toInstant() : null;
    if (time == null) {
      return wrong(place);
    }
    return time.isBefore(EARLIEST) || time.isAfter(LATEST) ? notRepresentable(place) : time;
  }

  private @Nullable Object duration(Object given, String place) {
    if (!(given instanceof Duration time)) {
      return wrong(place);
    }
    return time.abs().compareTo(LONGEST) > 0 ? notRepresentable(place) : time;
  }

  private @Nullable Object mask(Object given, String place) {
    if (!(given instanceof List<?> paths)) {
      return wrong(place);
    }
    return paths.stream().allMatch(String.class::isInstance) ? paths : wrong(place);
  }

  private @Nullable Object any(Object given, String place) {
    if (!(given instanceof Map<?, ?> map) || !(map.get("type-url") instanceof String typeUrl)) {
      return wrong(place);
    }
    boolean empty = map.size() == 1;
    if (!empty && (map.size() > 2 || !(map.get("value") instanceof byte[]))) {
      return wrong(place);
    }
    byte[] value = empty ? new byte[0] : (byte[]) map.get("value");
    return new Filled.AnyGiven(typeUrl, ByteString.copyFrom(value));
  }

  /** Struct, Value and ListValue, whose insides are reported at the field. */
  private @Nullable Object plain(Kind kind, @Nullable Object given, String place, int level) {
    Iterable<?> inside =
        given instanceof Map<?, ?> map && kind != Kind.LIST_VALUE
            ? map.values()
            : given instanceof List<?> list && kind != Kind.STRUCT ? list : null;
    if (inside == null) {
      boolean right = kind == Kind.VALUE && (given == null || isLeaf(given));
      return right ? OPAQUE : wrong(place);
    }
    if (level > Arrival.DEEPEST) {
      found.fault(Difference.TOO_DEEP, place, BuildError.TOO_LARGE);
      return null;
    }
    for (Object value : inside) {
      if (plain(Kind.VALUE, value, place, level + 1) == null) {
        return null;
      }
    }
    return OPAQUE;
  }

  private static boolean isLeaf(Object given) {
    return given instanceof Boolean
        || given instanceof String
        || (given instanceof Number number && Double.isFinite(number.doubleValue()));
  }
}
