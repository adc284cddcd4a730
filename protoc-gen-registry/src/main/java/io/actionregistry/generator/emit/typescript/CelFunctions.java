package io.actionregistry.generator.emit.typescript;

import static io.actionregistry.generator.emit.typescript.TypeScriptCode.ADDITIVE;
import static io.actionregistry.generator.emit.typescript.TypeScriptCode.ATOM;
import static io.actionregistry.generator.emit.typescript.TypeScriptCode.MULTIPLICATIVE;
import static io.actionregistry.generator.emit.typescript.TypeScriptCode.RELATIONAL;
import static io.actionregistry.generator.emit.typescript.TypeScriptCode.UNARY;

import io.actionregistry.generator.model.CelType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CEL's functions in TypeScript: operators where these mean the same, else calls of the run time.
 */
final class CelFunctions {
  private static final Map<String, CelFunction> BY_OVERLOAD = new HashMap<>();
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

  private CelFunctions() {}

  /**
   * A function in TypeScript.
   *
   * @param pattern source with {@code $0}, {@code $1} … for the arguments
   * @param precedence of the whole; arguments of operators hold together one step more tightly
   * @param fallible whether it can be an error by itself
   * @param parameters what the arguments have to be
   */
  record CelFunction(String pattern, int precedence, boolean fallible, List<CelType> parameters) {

    /** The pattern with its arguments, in parentheses where these are needed. */
    TypeScriptCode apply(List<TypeScriptCode> arguments, boolean canFail) {
      if (pattern.equals("$0")) {
        return arguments.get(0);
      }
      StringBuilder text = new StringBuilder();
      int end = 0;
      for (int at = pattern.indexOf('$'); at >= 0; at = pattern.indexOf('$', end)) {
        TypeScriptCode argument = arguments.get(pattern.charAt(at + 1) - '0');
        String part = argument.in(needed(at));
        text.append(pattern, end, at);
        // Two signs side by side would be another operator.
        text.append(pattern.startsWith("-") && part.startsWith("-") ? "(" + part + ")" : part);
        end = at + 2;
      }
      return new TypeScriptCode(
          text.append(pattern.substring(end)).toString(), precedence, canFail);
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
  static @Nullable CelFunction of(String overload) {
    return BY_OVERLOAD.get(overload);
  }

  private static void operator(
      String overload, String pattern, int precedence, CelType... parameters) {
    BY_OVERLOAD.put(overload, new CelFunction(pattern, precedence, false, List.of(parameters)));
  }

  private static void safe(String overload, String pattern, CelType... parameters) {
    BY_OVERLOAD.put(overload, new CelFunction(pattern, ATOM, false, List.of(parameters)));
  }

  private static void fallible(String overload, String pattern, CelType... parameters) {
    BY_OVERLOAD.put(overload, new CelFunction(pattern, ATOM, true, List.of(parameters)));
  }

  private static void addArithmetic() {
    for (String name : List.of("add", "subtract", "multiply", "divide", "modulo")) {
      String call = "cel" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      fallible(name + "_int64", call + "Int($0, $1)", CelType.INT, CelType.INT);
      fallible(name + "_uint64", call + "Uint($0, $1)", CelType.UINT, CelType.UINT);
    }
    fallible("negate_int64", "celNegateInt($0)", CelType.INT);
    CelType number = CelType.DOUBLE;
    operator("add_double", "$0 + $1", ADDITIVE, number, number);
    operator("subtract_double", "$0 - $1", ADDITIVE, number, number);
    operator("multiply_double", "$0 * $1", MULTIPLICATIVE, number, number);
    operator("divide_double", "$0 / $1", MULTIPLICATIVE, number, number);
    operator("negate_double", "-$0", UNARY, number);
    operator("add_string", "$0 + $1", ADDITIVE, CelType.STRING, CelType.STRING);
    safe("add_bytes", "celConcatBytes($0, $1)", CelType.BYTES, CelType.BYTES);
    safe("is_nan", "Number.isNaN($0)", number);
    safe("is_inf_unary", "celIsInf($0, 0n)", number);
    safe("is_inf_binary", "celIsInf($0, $1)", number, CelType.INT);
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
      comparison(name + "_uint64", "$0" + sign + "$1", CelType.UINT, CelType.UINT);
      comparison(name + "_string", "$0" + sign + "$1", CelType.STRING, CelType.STRING);
      compared(name, "bool", "celCompareBools", sign, CelType.BOOL);
      compared(name, "bytes", "celCompareBytes", sign, CelType.BYTES);
      compared(name, "timestamp", "celCompareTimes", sign, CelType.TIMESTAMP);
      compared(name, "duration", "celCompareSpans", sign, CelType.DURATION);
      numeric.forEach(
          (left, leftType) ->
              numeric.forEach(
                  (right, rightType) -> {
                    if (!left.equals(right)) {
                      comparison(
                          name + "_" + left + "_" + right,
                          "celCompare"
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

  private static void compared(
      String name, String type, String compare, String sign, CelType both) {
    comparison(name + "_" + type, compare + "($0, $1)" + sign + "0", both, both);
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
    fallible("uint64_to_int64", "celUintToInt($0)", CelType.UINT);
    fallible("double_to_int64", "celDoubleToInt($0)", CelType.DOUBLE);
    fallible("string_to_int64", "celStringToInt($0)", CelType.STRING);
    safe("timestamp_to_int64", "$0.seconds", CelType.TIMESTAMP);
    fallible("int64_to_uint64", "celIntToUint($0)", CelType.INT);
    fallible("double_to_uint64", "celDoubleToUint($0)", CelType.DOUBLE);
    fallible("string_to_uint64", "celStringToUint($0)", CelType.STRING);
    safe("int64_to_double", "Number($0)", CelType.INT);
    safe("uint64_to_double", "Number($0)", CelType.UINT);
    fallible("string_to_double", "celStringToDouble($0)", CelType.STRING);
    safe("int64_to_string", "String($0)", CelType.INT);
    safe("uint64_to_string", "String($0)", CelType.UINT);
    safe("double_to_string", "celDoubleToString($0)", CelType.DOUBLE);
    safe("bool_to_string", "String($0)", CelType.BOOL);
    fallible("bytes_to_string", "celBytesToString($0)", CelType.BYTES);
    safe("timestamp_to_string", "celTimestampToString($0)", CelType.TIMESTAMP);
    fallible("duration_to_string", "celDurationToString($0)", CelType.DURATION);
    safe("string_to_bytes", "celBytesOfString($0)", CelType.STRING);
    fallible("string_to_bool", "celStringToBool($0)", CelType.STRING);
    fallible("string_to_timestamp", "celStringToTimestamp($0)", CelType.STRING);
    fallible("int64_to_timestamp", "celIntToTimestamp($0)", CelType.INT);
    fallible("string_to_duration", "celStringToDuration($0)", CelType.STRING);
  }

  private static void addTimes() {
    CelType time = CelType.TIMESTAMP;
    CelType span = CelType.DURATION;
    fallible("add_timestamp_duration", "celAddTime($0, $1)", time, span);
    fallible("add_duration_timestamp", "celAddTime($1, $0)", span, time);
    fallible("add_duration_duration", "celAddSpans($0, $1)", span, span);
    safe("subtract_timestamp_timestamp", "celBetween($0, $1)", time, time);
    fallible("subtract_timestamp_duration", "celSubtractTime($0, $1)", time, span);
    fallible("subtract_duration_duration", "celSubtractSpans($0, $1)", span, span);
    String[] parts = {
      "year", "Year", "month", "Month", "day_of_year", "DayOfYear", "day_of_month",
      "DayOfMonth", "day_of_month_1_based", "Date", "day_of_week", "DayOfWeek", "hours", "Hours",
      "minutes", "Minutes", "seconds", "Seconds", "milliseconds", "Milliseconds"
    };
    for (int i = 0; i < parts.length; i += 2) {
      String get = "cel" + parts[i + 1];
      safe("timestamp_to_" + parts[i], get + "($0)", time);
      fallible("timestamp_to_" + parts[i] + "_with_tz", get + "($0, $1)", time, CelType.STRING);
    }
    safe("duration_to_hours", "celWhole($0, 3600n)", span);
    safe("duration_to_minutes", "celWhole($0, 60n)", span);
    safe("duration_to_seconds", "celSpanSeconds($0)", span);
    fallible("duration_to_milliseconds", "celSpanMilliseconds($0)", span);
  }

  private static void addStrings() {
    CelType text = CelType.STRING;
    CelType bytes = CelType.BYTES;
    for (String size : List.of("size_string", "string_size")) {
      safe(size, "celSize($0)", text);
    }
    for (String size : List.of("size_bytes", "bytes_size")) {
      safe(size, "BigInt($0.length)", bytes);
    }
    safe("contains_string", "$0.includes($1)", text, text);
    safe("starts_with_string", "$0.startsWith($1)", text, text);
    safe("ends_with_string", "$0.endsWith($1)", text, text);
    safe("contains_bytes", "celBytesContain($0, $1)", bytes, bytes);
    safe("starts_with_bytes", "celBytesStartWith($0, $1)", bytes, bytes);
    safe("ends_with_bytes", "celBytesEndWith($0, $1)", bytes, bytes);
    fallible("string_char_at_int", "celCharAt($0, $1)", text, CelType.INT);
    CelType offset = CelType.INT;
    fallible("string_index_of_string", "celIndexOf($0, $1)", text, text);
    fallible("string_index_of_string_int", "celIndexOf($0, $1, $2)", text, text, offset);
    fallible("string_last_index_of_string", "celLastIndexOf($0, $1)", text, text);
    fallible("string_last_index_of_string_int", "celLastIndexFrom($0, $1, $2)", text, text, offset);
    safe("string_lower_ascii", "celLowerAscii($0)", text);
    safe("string_upper_ascii", "celUpperAscii($0)", text);
    safe("strings_quote", "celQuote($0)", text);
    safe("string_reverse", "celReverse($0)", text);
    safe("string_trim", "celTrim($0)", text);
    safe("string_replace_string_string", "celReplace($0, $1, $2)", text, text, text);
    fallible(
        "string_replace_string_string_int",
        "celReplace($0, $1, $2, $3)",
        text,
        text,
        text,
        CelType.INT);
    safe("string_split_string", "celSplit($0, $1)", text, text);
    fallible("string_split_string_int", "celSplitSome($0, $1, $2)", text, text, CelType.INT);
    fallible("string_substring_int", "celSubstring($0, $1)", text, CelType.INT);
    fallible(
        "string_substring_int_int", "celSubstringTo($0, $1, $2)", text, CelType.INT, CelType.INT);
    CelType texts = CelType.listOf(text);
    fallible("list_join", "celJoin($0)", texts);
    fallible("list_join_string", "celJoin($0, $1)", texts, text);
  }

  private static void addFormats() {
    CelType text = CelType.STRING;
    safe("is_hostname", "celIsHostname($0)", text);
    safe("is_email", "celIsEmail($0)", text);
    safe("is_uri", "celIsUri($0)", text);
    safe("is_uri_ref", "celIsUriRef($0)", text);
    safe("is_ip_unary", "celIsIp($0)", text);
    safe("is_ip", "celIsIp($0, $1)", text, CelType.INT);
    safe("is_ip_prefix", "celIsIpPrefix($0)", text);
    safe("is_ip_prefix_int", "celIsIpPrefix($0, $1)", text, CelType.INT);
    safe("is_ip_prefix_bool", "celIsIpPrefix($0, 0n, $1)", text, CelType.BOOL);
    safe("is_ip_prefix_int_bool", "celIsIpPrefix($0, $1, $2)", text, CelType.INT, CelType.BOOL);
    safe("string_bool_is_host_and_port_bool", "celIsHostAndPort($0, $1)", text, CelType.BOOL);
    safe(
        "any_type_url",
        "celString(celGet($0, \"typeUrl\"))",
        CelType.message("google.protobuf.Any"));
  }

  private static void addDynamic() {
    CelType list = CelType.listOf(CelType.DYN);
    CelType map = CelType.mapOf(CelType.DYN, CelType.DYN);
    for (String size : List.of("size_list", "list_size")) {
      safe(size, "BigInt($0.length)", list);
    }
    for (String size : List.of("size_map", "map_size")) {
      safe(size, "BigInt($0.size)", map);
    }
    for (String element : List.of("string", "int", "uint", "double", "bytes", "bool")) {
      safe("unique_list_" + element, "celUnique($0)", list);
    }
    CelType any = CelType.DYN;
    fallible("dyn_less", "celDynLess($0, $1)", any, any);
    fallible("dyn_less_equals", "celDynLessEquals($0, $1)", any, any);
    fallible("dyn_greater", "celDynGreater($0, $1)", any, any);
    fallible("dyn_greater_equals", "celDynGreaterEquals($0, $1)", any, any);
    fallible("dyn_in", "celDynIn($0, $1)", any, any);
    fallible("dyn_size", "celDynSize($0)", any);
    fallible("dyn_index", "celDynIndex($0, $1)", any, any);
    safe("to_dyn", "$0", any);
  }
}
