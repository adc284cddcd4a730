package io.actionregistry.generator.example;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in registry names, in a form that no target language owns. */
public sealed interface ExampleValue {

  /**
   * A number.
   *
   * @param value Double for float and double, Long or BigInteger for integers
   * @param type one of the numeric types
   */
  record Numeric(Number value, ValueType type) implements ExampleValue {}

  /** A text. */
  record Text(String value) implements ExampleValue {}

  /** A truth value. */
  record Flag(boolean value) implements ExampleValue {}

  /** A byte string. */
  record Binary(Bytes value) implements ExampleValue {}

  /** An enum value by its registry name. */
  record Name(String value) implements ExampleValue {}

  /** A google.protobuf.Timestamp. */
  record Moment(Instant value) implements ExampleValue {}

  /** A google.protobuf.Duration. */
  record Span(Duration value) implements ExampleValue {}

  /** A google.protobuf.FieldMask. */
  record Mask(List<String> paths) implements ExampleValue {
    /** Keeps its own copy. */
    public Mask {
      paths = List.copyOf(paths);
    }
  }

  /** Null, where it is a value. */
  record Nothing() implements ExampleValue {}

  /** A list. */
  record Items(List<ExampleValue> values) implements ExampleValue {
    /** Keeps its own copy. */
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A map, in order. */
  record Pairs(Map<ExampleValue, ExampleValue> values) implements ExampleValue {
    /** Keeps its own copy. */
    public Pairs {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /**
   * A message.
   *
   * @param values by parameter name, in declaration order
   */
  record Fields(Map<String, ExampleValue> values) implements ExampleValue {
    /** No parameter at all. */
    public static final Fields NONE = new Fields(Map.of());

    /** Keeps its own copy. */
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
