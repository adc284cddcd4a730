package io.actionregistry.generator.example;

import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueType;
import io.actionregistry.validation.cel.Uint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What expressions see of example values: what protobuf would hold of them. */
final class Seen {
  private final Map<String, Message> messages = new HashMap<>();
  private final Map<String, EnumType> enums = new HashMap<>();

  Seen(Schema schema) {
    schema.actions().forEach(action -> add(action.message()));
    schema.messages().forEach(this::add);
    schema.enums().forEach(type -> enums.put(type.fullName(), type));
  }

  private void add(Message message) {
    messages.put(message.fullName(), message);
  }

  Message message(String fullName) {
    return Objects.requireNonNull(messages.get(fullName), fullName);
  }

  EnumType enumType(String fullName) {
    return Objects.requireNonNull(enums.get(fullName), fullName);
  }

  /** Whether protobuf holds the field as set. */
  boolean isSet(Parameter parameter, @Nullable ExampleValue value) {
    if (value == null) {
      return false;
    }
    if (value instanceof ExampleValue.Items list && isRepeated(parameter)) {
      return !list.values().isEmpty();
    }
    if (value instanceof ExampleValue.Pairs map && parameter.shape() instanceof Shape.MapOf) {
      return !map.values().isEmpty();
    }
    return (parameter.shape() instanceof Shape.Singular one && one.tracksPresence())
        || !isZero(of(value, parameter.type()), parameter.type());
  }

  private static boolean isRepeated(Parameter parameter) {
    return parameter.shape() instanceof Shape.Repeated;
  }

  /** Whether it is the type's zero, which rules may exempt. */
  boolean isZero(@Nullable Object seen, TypeRef type) {
    return type.type().isScalar()
        && (seen instanceof byte[] bytes
            ? bytes.length == 0
            : Objects.equals(seen, zero(type))); // −0.0 is none
  }

  /** A field's value, its zero where it is absent. */
  @Nullable Object field(Parameter parameter, @Nullable ExampleValue value) {
    if (parameter.shape() instanceof Shape.Repeated) {
      List<@Nullable Object> items = new ArrayList<>();
      if (value instanceof ExampleValue.Items list) {
        list.values().forEach(item -> items.add(of(item, parameter.type())));
      }
      return items;
    }
    if (parameter.shape() instanceof Shape.MapOf map) {
      Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
      if (value instanceof ExampleValue.Pairs pairs) {
        TypeRef key = TypeRef.of(map.key());
        pairs.values().forEach((k, v) -> entries.put(of(k, key), of(v, parameter.type())));
      }
      return entries;
    }
    return value == null ? zero(parameter.type()) : of(value, parameter.type());
  }

  /** One value. */
  @Nullable Object of(ExampleValue value, TypeRef type) {
    if (value instanceof ExampleValue.Numeric number) {
      return number(number.value(), type.type());
    }
    if (value instanceof ExampleValue.Text text) {
      return text.value();
    }
    if (value instanceof ExampleValue.Flag flag) {
      return flag.value();
    }
    if (value instanceof ExampleValue.Binary binary) {
      return Base64.getDecoder().decode(binary.value().base64());
    }
    if (value instanceof ExampleValue.Name name) {
      return enumType(type.reference()).values().stream()
          .filter(one -> one.name().equals(name.value()))
          .map(one -> (long) one.number())
          .findFirst()
          .orElseThrow();
    }
    if (value instanceof ExampleValue.Moment moment) {
      return moment.value();
    }
    if (value instanceof ExampleValue.Span span) {
      return span.value();
    }
    if (value instanceof ExampleValue.Mask mask) {
      return mask.paths();
    }
    if (value instanceof ExampleValue.Fields fields) {
      return message(fields, type);
    }
    return plain(value);
  }

  /** Of Struct, Value and ListValue. */
  private @Nullable Object plain(ExampleValue value) {
    if (value instanceof ExampleValue.Items list) {
      return list.values().stream().map(item -> of(item, TypeRef.of(ValueType.VALUE))).toList();
    }
    if (value instanceof ExampleValue.Pairs pairs) {
      Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
      TypeRef any = TypeRef.of(ValueType.VALUE);
      pairs.values().forEach((k, v) -> entries.put(of(k, any), of(v, any)));
      return entries;
    }
    return null;
  }

  private static Object number(Number number, ValueType type) {
    return switch (type) {
      case FLOAT -> (double) number.floatValue();
      case UINT32, UINT64, FIXED32, FIXED64 -> Uint.of(number.longValue());
      case DOUBLE, VALUE -> number.doubleValue();
      default -> number.longValue();
    };
  }

  private Object message(ExampleValue.Fields fields, TypeRef type) {
    return type.type() == ValueType.MESSAGE
        ? new SeenMessage(this, message(type.reference()), fields)
        : fields; // google.protobuf.Any, Empty
  }

  private @Nullable Object zero(TypeRef type) {
    return switch (type.type()) {
      case DOUBLE, FLOAT -> 0.0;
      case UINT32, UINT64, FIXED32, FIXED64 -> Uint.of(0);
      case INT32, INT64, SINT32, SINT64, SFIXED32, SFIXED64, NULL_VALUE -> 0L;
      case ENUM -> (long) enumType(type.reference()).values().get(0).number();
      case BOOL -> false;
      case STRING -> "";
      case BYTES -> new byte[0];
      case TIMESTAMP -> Instant.EPOCH;
      case DURATION -> Duration.ZERO;
      case FIELD_MASK, LIST_VALUE -> List.of();
      case STRUCT -> Map.of();
      case VALUE -> null;
      case ANY, EMPTY -> ExampleValue.Fields.NONE;
      case MESSAGE -> message(ExampleValue.Fields.NONE, type);
    };
  }
}
