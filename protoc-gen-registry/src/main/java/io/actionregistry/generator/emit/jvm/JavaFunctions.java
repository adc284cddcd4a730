package io.actionregistry.generator.emit.jvm;

import static io.actionregistry.generator.emit.jvm.JavaCode.ADDITIVE;
import static io.actionregistry.generator.emit.jvm.JavaCode.ATOM;
import static io.actionregistry.generator.emit.jvm.JavaCode.MULTIPLICATIVE;
import static io.actionregistry.generator.emit.jvm.JavaCode.RELATIONAL;
import static io.actionregistry.generator.emit.jvm.JavaCode.UNARY;

import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CEL's functions in Java: operators where these mean the same, else calls of the library. */
final class JavaFunctions {
  private static final Map<String, JavaFunction> BY_OVERLOAD = new HashMap<>();
  private static final String[] COMPARISONS = {
    "less", "<", "less_equals", "<=", "greater", ">", "greater_equals", ">="
  };

  static {
    addArithmetic();
    addComparisons();
    addConversions();
    addTimes();
    addStrings();
    addFormats();
    addDynamic();
  }

  private JavaFunctions() {}

  /**
   * A function in Java.
   *
   * @param pattern source with {@code $0}, {@code $1} … for the arguments
   * @param precedence of the whole; arguments of operators hold together one step more tightly
   * @param fallible whether it can be an error by itself
   * @param parameters what the arguments have to be
   */
  record JavaFunction(String pattern, int precedence, boolean fallible, List<CelType> parameters) {

    /** The pattern with its arguments, in parentheses where these are needed. */
    JavaCode apply(List<JavaCode> arguments, boolean canFail) {
      if (pattern.equals("$0")) {
        return arguments.get(0);
      }
      StringBuilder text = new StringBuilder();
      int end = 0;
      for (int at = pattern.indexOf('$'); at >= 0; at = pattern.indexOf('$', end)) {
        JavaCode argument = arguments.get(pattern.charAt(at + 1) - '0');
        String part = argument.in(needed(at));
        text.append(pattern, end, at);
        // Two signs side by side would be another operator.
        text.append(pattern.startsWith("-") && part.startsWith("-") ? "(" + part + ")" : part);
        end = at + 2;
      }
      return new JavaCode(text.append(pattern.substring(end)).toString(), precedence, canFail);
    }

    /** A receiver has to hold together most, an argument in parentheses not at all. */
    private int needed(int at) {
      if (pattern.startsWith(".", at + 2)) {
        return ATOM;
      }
      int opened = pattern.indexOf('(');
      boolean inCall = opened > 0 && opened < at && pattern.indexOf(')') > at;
      return inCall ? 0 : precedence + (precedence == UNARY ? 0 : 1);
    }
  }

  /** By overload id; null for what has no simple form. */
  static @Nullable JavaFunction of(String overload) {
    return BY_OVERLOAD.get(overload);
  }

  private static void operator(
      String overload, String pattern, int precedence, CelType... parameters) {
    BY_OVERLOAD.put(overload, new JavaFunction(pattern, precedence, false, List.of(parameters)));
  }

  private static void safe(String overload, String pattern, CelType... parameters) {
    BY_OVERLOAD.put(overload, new JavaFunction(pattern, ATOM, false, List.of(parameters)));
  }

  private static void fallible(String overload, String pattern, CelType... parameters) {
    BY_OVERLOAD.put(overload, new JavaFunction(pattern, ATOM, true, List.of(parameters)));
  }

  private static void addArithmetic() {
    for (String name : List.of("add", "subtract", "multiply", "divide", "modulo")) {
      fallible(name + "_int64", "Ints." + name + "($0, $1)", CelType.INT, CelType.INT);
      fallible(name + "_uint64", "Uints." + name + "($0, $1)", CelType.UINT, CelType.UINT);
    }
    fallible("negate_int64", "Ints.negate($0)", CelType.INT);
    CelType number = CelType.DOUBLE;
    operator("add_double", "$0 + $1", ADDITIVE, number, number);
    operator("subtract_double", "$0 - $1", ADDITIVE, number, number);
    operator("multiply_double", "$0 * $1", MULTIPLICATIVE, number, number);
    operator("divide_double", "$0 / $1", MULTIPLICATIVE, number, number);
    operator("negate_double", "-$0", UNARY, number);
    operator("add_string", "$0 + $1", ADDITIVE, CelType.STRING, CelType.STRING);
    safe("add_bytes", "ByteStrings.concat($0, $1)", CelType.BYTES, CelType.BYTES);
    safe("is_nan", "Double.isNaN($0)", number);
    safe("is_inf_unary", "Doubles.isInf($0)", number);
    safe("is_inf_binary", "Doubles.isInf($0, $1)", number, CelType.INT);
  }

  private static void addComparisons() {
    Map<String, CelType> numeric =
        Map.of("int64", CelType.INT, "uint64", CelType.UINT, "double", CelType.DOUBLE);
    Map<String, String> names = Map.of("int64", "Int", "uint64", "Uint", "double", "Double");
    for (int i = 0; i < COMPARISONS.length; i += 2) {
      String name = COMPARISONS[i];
      String sign = " " + COMPARISONS[i + 1] + " ";
      comparison(name + "_int64", "$0" + sign + "$1", CelType.INT, CelType.INT);
      comparison(name + "_double", "$0" + sign + "$1", CelType.DOUBLE, CelType.DOUBLE);
      String unsigned = "Long.compareUnsigned($0, $1)" + sign + "0";
      comparison(name + "_uint64", unsigned, CelType.UINT, CelType.UINT);
      String bool = "Boolean.compare($0, $1)" + sign + "0";
      comparison(name + "_bool", bool, CelType.BOOL, CelType.BOOL);
      String bytes = "ByteStrings.compare($0, $1)" + sign + "0";
      comparison(name + "_bytes", bytes, CelType.BYTES, CelType.BYTES);
      for (CelType type : List.of(CelType.STRING, CelType.TIMESTAMP, CelType.DURATION)) {
        String id = name + "_" + type.kind().name().toLowerCase(java.util.Locale.ROOT);
        comparison(id, "$0.compareTo($1)" + sign + "0", type, type);
      }
      numeric.forEach(
          (left, leftType) ->
              numeric.forEach(
                  (right, rightType) -> {
                    if (!left.equals(right)) {
                      comparison(
                          name + "_" + left + "_" + right,
                          "Mixed.compare"
                              + names.get(left)
                              + names.get(right)
                              + "($0, $1)"
                              + sign
                              + "0",
                          leftType,
                          rightType);
                    }
                  }));
    }
  }

  private static void comparison(String overload, String pattern, CelType left, CelType right) {
    operator(overload, pattern, RELATIONAL, left, right);
  }

  private static void addConversions() {
    for (CelType same :
        List.of(
            CelType.BOOL,
            CelType.STRING,
            CelType.BYTES,
            CelType.DOUBLE,
            CelType.TIMESTAMP,
            CelType.DURATION)) {
      String name = same.kind().name().toLowerCase(java.util.Locale.ROOT);
      safe(name + "_to_" + name, "$0", same);
    }
    safe("int64_to_int64", "$0", CelType.INT);
    safe("uint64_to_uint64", "$0", CelType.UINT);
    fallible("uint64_to_int64", "Conversions.uintToInt($0)", CelType.UINT);
    fallible("double_to_int64", "Conversions.doubleToInt($0)", CelType.DOUBLE);
    fallible("string_to_int64", "Conversions.stringToInt($0)", CelType.STRING);
    safe("timestamp_to_int64", "Conversions.timestampToInt($0)", CelType.TIMESTAMP);
    fallible("int64_to_uint64", "Conversions.intToUint($0)", CelType.INT);
    fallible("double_to_uint64", "Conversions.doubleToUint($0)", CelType.DOUBLE);
    fallible("string_to_uint64", "Conversions.stringToUint($0)", CelType.STRING);
    operator("int64_to_double", "(double) $0", UNARY, CelType.INT);
    safe("uint64_to_double", "Conversions.uintToDouble($0)", CelType.UINT);
    fallible("string_to_double", "Conversions.stringToDouble($0)", CelType.STRING);
    safe("int64_to_string", "Conversions.intToString($0)", CelType.INT);
    safe("uint64_to_string", "Conversions.uintToString($0)", CelType.UINT);
    safe("double_to_string", "Conversions.doubleToString($0)", CelType.DOUBLE);
    safe("bool_to_string", "Conversions.boolToString($0)", CelType.BOOL);
    fallible("bytes_to_string", "Conversions.bytesToString($0)", CelType.BYTES);
    safe("timestamp_to_string", "Conversions.timestampToString($0)", CelType.TIMESTAMP);
    fallible("duration_to_string", "Conversions.durationToString($0)", CelType.DURATION);
    safe("string_to_bytes", "ByteStrings.ofString($0)", CelType.STRING);
    fallible("string_to_bool", "Conversions.stringToBool($0)", CelType.STRING);
    fallible("string_to_timestamp", "Conversions.stringToTimestamp($0)", CelType.STRING);
    fallible("int64_to_timestamp", "Conversions.intToTimestamp($0)", CelType.INT);
    fallible("string_to_duration", "Conversions.stringToDuration($0)", CelType.STRING);
  }

  private static void addTimes() {
    CelType time = CelType.TIMESTAMP;
    CelType span = CelType.DURATION;
    fallible("add_timestamp_duration", "Times.add($0, $1)", time, span);
    fallible("add_duration_timestamp", "Times.add($1, $0)", span, time);
    fallible("add_duration_duration", "Times.add($0, $1)", span, span);
    safe("subtract_timestamp_timestamp", "Times.subtract($0, $1)", time, time);
    fallible("subtract_timestamp_duration", "Times.subtract($0, $1)", time, span);
    fallible("subtract_duration_duration", "Times.subtract($0, $1)", span, span);
    String[] parts = {
      "year", "FullYear", "month", "Month", "day_of_year", "DayOfYear", "day_of_month",
      "DayOfMonth", "day_of_month_1_based", "Date", "day_of_week", "DayOfWeek", "hours", "Hours",
      "minutes", "Minutes", "seconds", "Seconds", "milliseconds", "Milliseconds"
    };
    for (int i = 0; i < parts.length; i += 2) {
      String get = "Times.get" + parts[i + 1];
      safe("timestamp_to_" + parts[i], get + "($0)", time);
      fallible("timestamp_to_" + parts[i] + "_with_tz", get + "($0, $1)", time, CelType.STRING);
    }
    safe("duration_to_hours", "Times.getHours($0)", span);
    safe("duration_to_minutes", "Times.getMinutes($0)", span);
    safe("duration_to_seconds", "Times.getSeconds($0)", span);
    fallible("duration_to_milliseconds", "Times.getMilliseconds($0)", span);
  }

  private static void addStrings() {
    CelType text = CelType.STRING;
    CelType bytes = CelType.BYTES;
    for (String size : List.of("size_string", "string_size")) {
      safe(size, "Strings.size($0)", text);
    }
    for (String size : List.of("size_bytes", "bytes_size")) {
      safe(size, "$0.length", bytes);
    }
    safe("contains_string", "$0.contains($1)", text, text);
    safe("starts_with_string", "$0.startsWith($1)", text, text);
    safe("ends_with_string", "$0.endsWith($1)", text, text);
    safe("contains_bytes", "ByteStrings.contains($0, $1)", bytes, bytes);
    safe("starts_with_bytes", "ByteStrings.startsWith($0, $1)", bytes, bytes);
    safe("ends_with_bytes", "ByteStrings.endsWith($0, $1)", bytes, bytes);
    fallible("matches", "Strings.matches($0, $1)", text, text);
    fallible("matches_string", "Strings.matches($0, $1)", text, text);
    fallible("string_char_at_int", "Strings.charAt($0, $1)", text, CelType.INT);
    for (String way : List.of("index_of", "last_index_of")) {
      String method = way.equals("index_of") ? "Strings.indexOf" : "Strings.lastIndexOf";
      fallible("string_" + way + "_string", method + "($0, $1)", text, text);
      fallible("string_" + way + "_string_int", method + "($0, $1, $2)", text, text, CelType.INT);
    }
    safe("string_lower_ascii", "Strings.lowerAscii($0)", text);
    safe("string_upper_ascii", "Strings.upperAscii($0)", text);
    safe("strings_quote", "Strings.quote($0)", text);
    safe("string_reverse", "Strings.reverse($0)", text);
    safe("string_trim", "Strings.trim($0)", text);
    safe("string_replace_string_string", "Strings.replace($0, $1, $2)", text, text, text);
    fallible(
        "string_replace_string_string_int",
        "Strings.replace($0, $1, $2, $3)",
        text,
        text,
        text,
        CelType.INT);
    safe("string_split_string", "Strings.split($0, $1)", text, text);
    fallible("string_split_string_int", "Strings.split($0, $1, $2)", text, text, CelType.INT);
    fallible("string_substring_int", "Strings.substring($0, $1)", text, CelType.INT);
    fallible(
        "string_substring_int_int",
        "Strings.substring($0, $1, $2)",
        text,
        CelType.INT,
        CelType.INT);
    CelType texts = CelType.listOf(text);
    fallible("list_join", "Strings.join($0)", texts);
    fallible("list_join_string", "Strings.join($0, $1)", texts, text);
    fallible("format_list_dyn", "Formatting.format($0, $1)", text, CelType.listOf(CelType.DYN));
  }

  private static void addFormats() {
    CelType text = CelType.STRING;
    safe("is_hostname", "Formats.isHostname($0)", text);
    safe("is_email", "Formats.isEmail($0)", text);
    safe("is_uri", "Formats.isUri($0)", text);
    safe("is_uri_ref", "Formats.isUriRef($0)", text);
    safe("is_ip_unary", "Formats.isIp($0)", text);
    safe("is_ip", "Formats.isIp($0, $1)", text, CelType.INT);
    safe("is_ip_prefix", "Formats.isIpPrefix($0)", text);
    safe("is_ip_prefix_int", "Formats.isIpPrefix($0, $1)", text, CelType.INT);
    safe("is_ip_prefix_bool", "Formats.isIpPrefix($0, $1)", text, CelType.BOOL);
    safe(
        "is_ip_prefix_int_bool", "Formats.isIpPrefix($0, $1, $2)", text, CelType.INT, CelType.BOOL);
    safe("string_bool_is_host_and_port_bool", "Formats.isHostAndPort($0, $1)", text, CelType.BOOL);
    safe("any_type_url", "$0.typeUrl()", CelType.message("google.protobuf.Any"));
  }

  private static void addDynamic() {
    CelType list = CelType.listOf(CelType.DYN);
    CelType map = CelType.mapOf(CelType.DYN, CelType.DYN);
    for (String size : List.of("size_list", "list_size")) {
      safe(size, "$0.size()", list);
    }
    for (String size : List.of("size_map", "map_size")) {
      safe(size, "$0.size()", map);
    }
    for (String element : List.of("string", "int", "uint", "double", "bytes", "bool")) {
      safe("unique_list_" + element, "Lists.unique($0)", list);
    }
    safe("add_list", "Lists.concat($0, $1)", list, list);
    CelType any = CelType.DYN;
    fallible("dyn_less", "Dyn.less($0, $1)", any, any);
    fallible("dyn_less_equals", "Dyn.lessOrEqual($0, $1)", any, any);
    fallible("dyn_greater", "Dyn.greater($0, $1)", any, any);
    fallible("dyn_greater_equals", "Dyn.greaterOrEqual($0, $1)", any, any);
    fallible("dyn_in", "Dyn.in($0, $1)", any, any);
    fallible("dyn_size", "Dyn.size($0)", any);
    fallible("dyn_index", "Dyn.get($0, $1)", any, any);
    safe("to_dyn", "$0", any);
  }

  /** Whether values of both types are compared as the same Java primitive or class. */
  static boolean same(CelType left, CelType right) {
    return left.kind() == right.kind() && !left.is(Kind.DYN) && !left.is(Kind.NULL);
  }
}
