package io.actionregistry.generator.example;

import io.actionregistry.validation.cel.Arithmetic;
import io.actionregistry.validation.cel.ByteStrings;
import io.actionregistry.validation.cel.CelException;
import io.actionregistry.validation.cel.Doubles;
import io.actionregistry.validation.cel.Dyn;
import io.actionregistry.validation.cel.DynConversions;
import io.actionregistry.validation.cel.Lists;
import io.actionregistry.validation.cel.Uint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CEL's functions by overload id, applied to values whose type they look at. */
final class Calls {
  private Calls() {}

  /** What a function gives; a {@link CelException} if it is an error, or not known here. */
  static @Nullable Object of(String overload, List<@Nullable Object> arguments) {
    Object first = arguments.get(0);
    Object second = arguments.size() > 1 ? arguments.get(1) : null;
    String name = overload.startsWith("dyn_") ? overload.substring("dyn_".length()) : overload;
    return switch (name) {
      case "logical_not" -> !Dyn.asBoolean(first);
      case "equals" -> Dyn.equal(first, second);
      case "not_equals" -> !Dyn.equal(first, second);
      case "in", "in_list", "in_map" -> Dyn.in(first, second);
      case "index", "index_list", "index_map" -> Dyn.get(first, second);
      case "is_nan" -> Double.isNaN(Dyn.asDouble(first));
      case "is_inf_unary" -> Doubles.isInf(Dyn.asDouble(first));
      case "is_inf_binary" -> Doubles.isInf(Dyn.asDouble(first), Dyn.asLong(second));
      case "contains_bytes" -> ByteStrings.contains(Dyn.asBytes(first), Dyn.asBytes(second));
      case "starts_with_bytes" -> ByteStrings.startsWith(Dyn.asBytes(first), Dyn.asBytes(second));
      case "ends_with_bytes" -> ByteStrings.endsWith(Dyn.asBytes(first), Dyn.asBytes(second));
      case "any_type_url" -> typeUrl(first);
      case "to_dyn" -> first;
      default -> byKind(name, first, second, arguments);
    };
  }

  private static @Nullable Object byKind(
      String name,
      @Nullable Object first,
      @Nullable Object second,
      List<@Nullable Object> arguments) {
    if (name.equals("size") || name.startsWith("size_") || name.endsWith("_size")) {
      return Dyn.size(first);
    }
    if (name.startsWith("unique_list_")) {
      return Lists.unique(Dyn.asList(first));
    }
    int to = name.indexOf("_to_");
    if (to > 0 && !name.startsWith("string_bool")) {
      return converted(name.substring(to + "_to_".length()), first, second);
    }
    if (name.startsWith("less_equals")) {
      return Dyn.lessOrEqual(first, second);
    }
    if (name.startsWith("less")) {
      return Dyn.less(first, second);
    }
    if (name.startsWith("greater_equals")) {
      return Dyn.greaterOrEqual(first, second);
    }
    if (name.startsWith("greater")) {
      return Dyn.greater(first, second);
    }
    return switch (name.split("_", 2)[0]) {
      case "add" -> Arithmetic.add(first, second);
      case "subtract" -> Arithmetic.subtract(first, second);
      case "multiply" -> Arithmetic.multiply(first, second);
      case "divide" -> Arithmetic.divide(first, second);
      case "modulo" -> Arithmetic.modulo(first, second);
      case "negate" -> Arithmetic.negate(first);
      default -> TextCalls.of(name, arguments);
    };
  }

  private static Object converted(String to, @Nullable Object value, @Nullable Object zone) {
    return switch (to) {
      case "int64" -> DynConversions.toInt(value);
      case "uint64" -> Uint.of(DynConversions.toUint(value));
      case "double" -> DynConversions.toDouble(value);
      case "string" -> DynConversions.toText(value);
      case "bytes" -> DynConversions.toBytes(value);
      case "bool" -> DynConversions.toBoolean(value);
      case "timestamp" -> DynConversions.toTimestamp(value);
      case "duration" -> DynConversions.toDuration(value);
      default -> TimeCalls.part(to, value, zone);
    };
  }

  private static String typeUrl(@Nullable Object any) {
    return any instanceof ExampleValue.Fields fields
            && fields.values().get("type-url") instanceof ExampleValue.Text url
        ? url.value()
        : "";
  }
}
