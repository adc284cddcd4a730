package io.actionregistry.harness.cases;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that may keep the rules of an element, usual ones first. Messages are not among them. */
final class Samples {
  private static final int MANY = 24;

  private Samples() {}

  /** Candidates, of which those are taken that the rules admit. */
  static List<Object> of(Element type) {
    List<Object> candidates = new ArrayList<>(examples(type));
    switch (type.kind()) {
      case DOUBLE, FLOAT -> floating(candidates, type);
      case INT32, UINT32, INT64, UINT64 -> integers(candidates, type);
      case BOOL -> candidates.addAll(List.of(true, false));
      case STRING -> candidates.addAll(TextSamples.of(type.rules()));
      case BYTES -> candidates.addAll(bytes(type.rules()));
      case ENUM -> names(candidates, type);
      case TIMESTAMP -> times(candidates, type);
      case DURATION -> durations(candidates, type);
      case FIELD_MASK -> masks(candidates, type.rules());
      case ANY -> anys(candidates, type.rules());
      case STRUCT -> candidates.addAll(List.of(Map.of("a", 1.5), Map.of()));
      case VALUE -> candidates.addAll(List.of(1.5, "text", true, List.of(), Map.of("a", "b")));
      case LIST_VALUE -> candidates.addAll(List.of(List.of(1.5, "text"), List.of()));
      case NULL, MESSAGE -> {}
    }
    return candidates.stream().filter(one -> admits(type, one)).distinct().toList();
  }

  /** Whether a value is accepted for an element, and keeps its rules. */
  static boolean admits(Element type, @Nullable Object given) {
    Findings found = new Findings();
    Object value = new ScalarsGiven(found).read(type, given, "", 1);
    Object seen = value instanceof Filled.AnyGiven any ? any.typeUrl() : value;
    return value != null && found.isShapely() && type.rules().admits(seen == null ? value : seen);
  }

  /** What the rules themselves give as examples. */
  private static List<Object> examples(Element type) {
    List<Object> examples = new ArrayList<>();
    type.source()
        .getAllFields()
        .values()
        .forEach(
            rules -> {
              if (rules instanceof com.google.protobuf.Message message) {
                message
                    .getAllFields()
                    .forEach(
                        (field, value) -> {
                          if (field.getName().equals("example") && value instanceof List<?> list) {
                            list.forEach(one -> addPlain(examples, one));
                          }
                        });
              }
            });
    return examples;
  }

  private static void addPlain(List<Object> examples, Object value) {
    if (value instanceof Float number) {
      examples.add(Double.valueOf(number.toString()));
    } else if (value instanceof Integer number) {
      examples.add(number.longValue());
    } else if (value instanceof ByteString bytes) {
      examples.add(bytes.toByteArray());
    } else if (!(value instanceof com.google.protobuf.Message)) {
      examples.add(value);
    }
  }

  private static List<?> named(Element type) {
    return type.rules() instanceof OrderedRules<?> rules ? rules.named() : List.of();
  }

  private static void floating(List<Object> candidates, Element type) {
    List<Double> named = named(type).stream().map(Double.class::cast).toList();
    if (named.size() >= 2 && named.stream().allMatch(Double::isFinite)) {
      BigDecimal low = new BigDecimal(named.get(0));
      BigDecimal width = new BigDecimal(named.get(1)).subtract(low);
      for (int eighth : List.of(5, 3, 7, 1, 4)) {
        BigDecimal part = width.multiply(BigDecimal.valueOf(eighth)).divide(BigDecimal.valueOf(8));
        candidates.add(low.add(part).setScale(3, RoundingMode.HALF_EVEN).doubleValue());
      }
    }
    candidates.addAll(List.of(0.5, 12.5, 0.25, -0.75, 1.0, -1.0, 0.0));
    for (Double one : named) {
      candidates.add(one + 1.5);
      candidates.add(one - 1.5);
      Neighbours.of(type.kind(), "", one).forEach(near -> candidates.add(near.value()));
    }
    candidates.removeIf(one -> !(one instanceof Double));
  }

  private static void integers(List<Object> candidates, Element type) {
    for (int i = 1; i <= MANY; i++) {
      candidates.add((long) (i * i - i + 3));
    }
    candidates.addAll(List.of(1L, 0L, -1L));
    for (Object one : named(type)) {
      BigInteger limit = new BigInteger(one.toString());
      for (int step = 0; step < MANY; step++) {
        candidates.add(Integers.arriving(limit.add(BigInteger.valueOf(step))));
        candidates.add(Integers.arriving(limit.subtract(BigInteger.valueOf(step))));
      }
    }
  }

  private static void names(List<Object> candidates, Element type) {
    List<EnumValueDescriptor> values = type.field().getEnumType().getValues();
    values.stream()
        .filter(value -> value.getNumber() != 0)
        .forEach(value -> candidates.add(type.names().enumValue(value)));
    values.forEach(value -> candidates.add(type.names().enumValue(value)));
    if (type.rules() instanceof EnumRules rules) {
      candidates.addAll(rules.in());
      candidates.addAll(Arrays.asList(rules.constant()));
      candidates.removeIf(one -> one == null);
    }
  }

  static List<Object> bytes(ValueRules rules) {
    List<Object> candidates = new ArrayList<>();
    ByteString base = ByteString.copyFromUtf8("abc");
    if (rules instanceof BytesRules bytes) {
      bytes.in().forEach(one -> candidates.add(one.toByteArray()));
      if (bytes.constant() != null) {
        candidates.add(bytes.constant().toByteArray());
      }
      ByteString none = ByteString.EMPTY;
      ByteString start = bytes.parts().getOrDefault("prefix", none);
      ByteString middle = bytes.parts().getOrDefault("contains", none);
      ByteString end = bytes.parts().getOrDefault("suffix", none);
      base = start.concat(middle).concat(end).isEmpty() ? base : start.concat(middle).concat(end);
      for (long size : bytes.sizes().values()) {
        int missing = (int) Math.min(size, 1 << 16) - start.size() - middle.size() - end.size();
        ByteString filler = ByteString.copyFromUtf8("x".repeat(Math.max(missing, 0)));
        candidates.add(start.concat(middle).concat(filler).concat(end).toByteArray());
      }
      bytes.lengths().forEach(length -> candidates.add(new byte[length]));
      if (bytes.pattern() != null) {
        PatternTexts.matching(bytes.pattern())
            .forEach(text -> candidates.add(ByteString.copyFromUtf8(text).toByteArray()));
      }
    }
    candidates.add(base.toByteArray());
    candidates.add(new byte[] {0, -1, 127});
    candidates.add(new byte[0]);
    return candidates;
  }

  private static void times(List<Object> candidates, Element type) {
    candidates.add(Instant.parse("2020-02-29T12:00:00.123456789Z"));
    for (Object one : named(type)) {
      Instant limit = (Instant) one;
      candidates.addAll(List.of(limit, limit.plusSeconds(1), limit.minusSeconds(1)));
      candidates.addAll(List.of(limit.plusNanos(1), limit.minusNanos(1)));
    }
    candidates.add(Instant.parse("1990-01-01T00:00:00Z"));
    candidates.add(Instant.parse("3000-01-01T00:00:00Z"));
    candidates.add(Instant.EPOCH);
  }

  private static void durations(List<Object> candidates, Element type) {
    candidates.addAll(List.of(Duration.ofMillis(1500), Duration.ofSeconds(1, 1)));
    for (Object one : named(type)) {
      Duration limit = (Duration) one;
      candidates.addAll(List.of(limit, limit.plusSeconds(1), limit.minusSeconds(1)));
      candidates.addAll(List.of(limit.plusNanos(1), limit.minusNanos(1)));
    }
    candidates.addAll(List.of(Duration.ofDays(-1), Duration.ZERO));
  }

  private static void masks(List<Object> candidates, ValueRules rules) {
    if (rules instanceof OtherRules.Mask mask) {
      if (mask.constant() != null) {
        candidates.add(mask.constant());
      }
      mask.in().forEach(path -> candidates.add(List.of(path)));
      candidates.add(mask.in());
    }
    candidates.addAll(List.of(List.of("a"), List.of("a.b", "c"), List.of()));
  }

  private static void anys(List<Object> candidates, ValueRules rules) {
    List<String> types = new ArrayList<>();
    if (rules instanceof OtherRules.Any any) {
      types.addAll(any.in());
    }
    types.add("type.googleapis.com/google.protobuf.Empty");
    for (String type : types) {
      Map<String, Object> any = new LinkedHashMap<>();
      any.put("type-url", type);
      candidates.add(new LinkedHashMap<>(any));
      any.put("value", new byte[0]);
      candidates.add(any);
    }
  }
}
