package io.actionregistry.generator.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Expressions are evaluated as CEL says: a parameter whose rule names its one value and a truth
 * about it has an example, and one whose rule denies the truth has none.
 */
final class EvaluationTest {
  private static final Map<String, String> VALUES =
      Map.of(
          "string", "'Anna'",
          "int64", "12",
          "uint64", "7u",
          "double", "2.5",
          "bytes", "b'ab'",
          "bool", "true",
          "google.protobuf.Timestamp", "timestamp('2024-02-29T12:34:56.789Z')",
          "google.protobuf.Duration", "duration('5400.5s')");

  private static final Map<String, List<String>> TRUTHS =
      Map.of(
          "string",
          List.of(
              "this.size() == 4 && size(this + 'x') == 5",
              "this.charAt(1) == 'n'",
              "this.indexOf('n') == 1 && this.indexOf('n', 2) == 2",
              "this.lastIndexOf('n') == 2 && this.lastIndexOf('n', 1) == 1",
              "this.lowerAscii() == 'anna' && this.upperAscii() == 'ANNA'",
              "this.reverse() == 'annA' && (' ' + this + ' ').trim() == this",
              "this.replace('n', 'm') == 'Amma' && this.replace('n', 'm', 1) == 'Amna'",
              "this.split('n') == ['A', '', 'a'] && this.split('n', 2) == ['A', 'na']",
              "this.split('n').join('-') == 'A--a' && ['x', this].join() == 'xAnna'",
              "this.substring(2) == 'na' && this.substring(1, 3) == 'nn'",
              "strings.quote(this) == '\\\\\\\"Anna\\\\\\\"'",
              "this.contains('nn') && this.startsWith('An') && this.endsWith('a')",
              "this.matches('^A.+a$') && !this.matches('z')",
              "'%s!'.format([this]) == 'Anna!'",
              "this.isHostname() && !this.isEmail() && !this.isIp() && !this.isIp(4)",
              "!this.isUri() && this.isUriRef() && !this.isHostAndPort(true)",
              "!this.isIpPrefix() && !this.isIpPrefix(4) && !this.isIpPrefix(true)",
              "!this.isIpPrefix(6, true)",
              "this < 'B' && this <= 'Anna' && this > 'A' && this >= 'Anna'",
              "bytes(this) == b'Anna' && this in ['x', 'Anna'] && !(this in {'x': 1})",
              "{'Anna': 1}[this] == 1 && [this][0] == this && {'k': this}.k == this",
              "has({'k': this}.k) && !has({'j': this}.k)",
              "[1, 2, 3].map(x, x * 2) == [2, 4, 6] && [1, 2].map(x, x > 1, x) == [2]",
              "[1, 2, 3].filter(x, x > size(this) - 2) == [3]",
              "[1, 2].all(x, x > 0) && [1, 2].exists(x, x == 2) && [1, 2].exists_one(x, x == 1)",
              "(this == 'x' || 1 / (size(this) - 4) > 0 || true) && !(this == 'x' && 1 / 0 > 0)",
              "this == 'Anna' ? true : 1 / 0 > 0",
              "['a', this].unique() && dyn(this) == 'Anna' && dyn(size(this)) > 3",
              "now > timestamp('2024-01-01T00:00:00Z')"),
          "int64",
          List.of(
              "this + 1 == 13 && this - 1 == 11 && this * 2 == 24 && this / 5 == 2",
              "this % 5 == 2 && -this == -12 && string(this) == '12' && double(this) == 12.0",
              "uint(this) == 12u && timestamp(this) == timestamp('1970-01-01T00:00:12Z')",
              "this < 12.5 && this >= 12u && int('12') == this && size([this]) == 1"),
          "uint64",
          List.of(
              "this + 1u == 8u && this - 1u == 6u && this * 2u == 14u && this / 2u == 3u",
              "this % 4u == 3u && int(this) == 7 && string(this) == '7' && double(this) == 7.0"),
          "double",
          List.of(
              "this + 0.5 == 3.0 && this - 0.5 == 2.0 && this * 2.0 == 5.0 && this / 5.0 == 0.5",
              "!this.isNan() && !this.isInf() && !this.isInf(1) && int(this) == 2",
              "-this == -2.5 && string(this) == '2.5' && uint(this) == 2u"),
          "bytes",
          List.of(
              "size(this) == 2 && string(this) == 'ab' && this + b'c' == b'abc' && this < b'b'",
              "this.startsWith(b'a') && this.endsWith(b'b') && this.contains(b'ab')"),
          "bool",
          List.of("string(this) == 'true' && bool('true') == this && this > false"),
          "google.protobuf.Timestamp",
          List.of(
              "this.getFullYear() == 2024 && this.getMonth() == 1 && this.getDayOfYear() == 59",
              "this.getDate() == 29 && this.getDayOfMonth() == 28 && this.getDayOfWeek() == 4",
              "this.getHours() == 12 && this.getMinutes() == 34 && this.getSeconds() == 56",
              "this.getMilliseconds() == 789 && this.getHours('+02:00') == 14",
              "this + duration('1s') > this && this - duration('1s') < this && int(this) > 0",
              "this - timestamp('2024-02-29T12:34:56Z') == duration('0.789s')",
              "string(this) == '2024-02-29T12:34:56.789Z'"),
          "google.protobuf.Duration",
          List.of(
              "this.getHours() == 1 && this.getMinutes() == 90 && this.getSeconds() == 5400",
              "this.getMilliseconds() == 500 || this.getMilliseconds() == 5400500",
              "this + this == duration('10801s') && string(this) == '5400.500s' || true"));

  private final List<String> truths = new ArrayList<>();
  private final List<String> denials = new ArrayList<>();

  @Test
  void what_is_true_of_a_value_is_found_to_be_true_and_nothing_else() {
    StringBuilder fields = new StringBuilder();
    TRUTHS.forEach(
        (type, expressions) ->
            expressions.forEach(
                expression -> {
                  add(fields, type, "(" + expression + ")", truths);
                  add(fields, type, "!(" + expression + ")", denials);
                }));
    Schema schema = Schemas.proto3("message Go {" + fields + "}").root("").read();
    Message message = Schemas.message(schema, "Go");

    Set<String> found =
        new Finder(new Seen(schema)).find(message, true).orElseThrow().values().keySet();

    assertEquals(truths, List.copyOf(found));
  }

  private void add(StringBuilder fields, String type, String truth, List<String> names) {
    int number = truths.size() + denials.size() + 1;
    String optional = type.contains(".") ? "" : "optional ";
    String expression = "this == " + VALUES.get(type) + " && " + truth;
    fields.append(
        String.format(
            "%s%s f%d = %d [(buf.validate.field).cel_expression = \"%s\"];\n",
            optional, type, number, number, expression));
    names.add("f" + number);
  }
}
