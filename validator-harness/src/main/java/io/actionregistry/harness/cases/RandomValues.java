package io.actionregistry.harness.cases;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Values by chance: mostly at limits, some of any size, a few of a wrong type. */
final class RandomValues {
  private static final List<Object> WRONG = List.of("text", true, 1L, 0.5, List.of(), Map.of());

  /** Pools are made once per element; what they hold does not depend on chance. */
  private final Map<FieldDescriptor, Pools> pools = new ConcurrentHashMap<>();

  private record Pools(List<Object> right, List<Object> edges) {}

  /** A value that keeps the rules; null where none was found. */
  @Nullable Object right(Element type, SplittableRandom random) {
    return one(pools(type).right(), random);
  }

  /** A value at a limit, of any size, or of a wrong type. */
  @Nullable Object edge(Element type, SplittableRandom random) {
    int dice = random.nextInt(64);
    if (dice < 3) {
      return one(WRONG, random);
    }
    Object free = dice < 16 ? free(type.kind(), random) : null;
    List<Object> edges = pools(type).edges();
    return free != null ? free : edges.isEmpty() ? right(type, random) : one(edges, random);
  }

  private Pools pools(Element type) {
    return pools.computeIfAbsent(type.field(), field -> make(type));
  }

  private static @Nullable Object one(List<Object> from, SplittableRandom random) {
    return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
  }

  private static Pools make(Element type) {
    List<Object> edges = new ArrayList<>();
    if (type.rules() instanceof OrderedRules<?> rules) {
      for (Object limit : rules.named()) {
        Neighbours.of(type.kind(), "", limit).forEach(one -> edges.add(one.value()));
      }
    }
    List<Arriving> others =
        switch (type.kind()) {
          case DOUBLE, FLOAT -> FloatingEnds.typeLimits(type.kind());
          case INT32, UINT32, INT64, UINT64 -> Integers.typeLimits();
          case STRING -> TextCases.of(type.rules());
          case BYTES -> TextCases.ofBytes(type.rules());
          case TIMESTAMP, DURATION -> OtherValues.times(type.kind());
          case FIELD_MASK, ANY, STRUCT, VALUE, LIST_VALUE -> OtherValues.of(type);
          default -> List.of();
        };
    others.forEach(one -> edges.add(one.value()));
    if (type.kind() == Kind.ENUM) {
      for (EnumValueDescriptor value : type.field().getEnumType().getValues()) {
        edges.add(type.names().enumValue(value));
        edges.add((long) value.getNumber());
      }
      edges.addAll(List.of(-1L, 1000L, "no-such-value"));
    }
    edges.removeIf(one -> one == null);
    return new Pools(Samples.of(type), List.copyOf(edges));
  }

  private static @Nullable Object free(Kind kind, SplittableRandom random) {
    return switch (kind) {
      case DOUBLE -> Double.longBitsToDouble(random.nextLong());
      case FLOAT ->
          random.nextBoolean()
              ? (Object) (double) Float.intBitsToFloat(random.nextInt())
              : (Object) ((random.nextDouble() - 0.5) * 1000);
      case INT32 -> (long) random.nextInt();
      case UINT32 -> random.nextLong() >>> Integer.SIZE;
      case INT64 -> random.nextLong() >> random.nextInt(Long.SIZE);
      case UINT64 -> new BigInteger(Long.toUnsignedString(random.nextLong()));
      case ENUM -> (long) random.nextInt(20);
      case BOOL -> random.nextBoolean();
      default -> null;
    };
  }
}
