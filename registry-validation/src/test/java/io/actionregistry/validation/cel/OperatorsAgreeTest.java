package io.actionregistry.validation.cel;

import static io.actionregistry.validation.cel.Domain.BOOL;
import static io.actionregistry.validation.cel.Domain.BYTES;
import static io.actionregistry.validation.cel.Domain.DOUBLE;
import static io.actionregistry.validation.cel.Domain.DURATION;
import static io.actionregistry.validation.cel.Domain.DYN;
import static io.actionregistry.validation.cel.Domain.INT;
import static io.actionregistry.validation.cel.Domain.LIST;
import static io.actionregistry.validation.cel.Domain.MAP;
import static io.actionregistry.validation.cel.Domain.NUMBERS;
import static io.actionregistry.validation.cel.Domain.STRING;
import static io.actionregistry.validation.cel.Domain.TIMESTAMP;
import static io.actionregistry.validation.cel.Domain.UINT;
import static io.actionregistry.validation.cel.Rows.b;
import static io.actionregistry.validation.cel.Rows.d;
import static io.actionregistry.validation.cel.Rows.l;
import static io.actionregistry.validation.cel.Rows.p;
import static io.actionregistry.validation.cel.Rows.row;
import static io.actionregistry.validation.cel.Rows.t;
import static io.actionregistry.validation.cel.Rows.u;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CEL's operators, compared with the real ones on the edges of every type. */
class OperatorsAgreeTest {
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("operators")
  void operators_give_what_the_real_ones_give(
      String expression, String types, List<Domain> domains, Function<Object[], Object> ours) {
    Judge.agree(expression, domains, ours);
  }

  static Stream<Arguments> operators() {
    return Stream.of(ints(), uints(), mixed(), scalars(), times(), dyn(), containers())
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> ints() {
    return Stream.of(
        row("a + b", INT, INT, args -> Ints.add(l(args[0]), l(args[1]))),
        row("a - b", INT, INT, args -> Ints.subtract(l(args[0]), l(args[1]))),
        row("a * b", INT, INT, args -> Ints.multiply(l(args[0]), l(args[1]))),
        row("a / b", INT, INT, args -> Ints.divide(l(args[0]), l(args[1]))),
        row("a % b", INT, INT, args -> Ints.modulo(l(args[0]), l(args[1]))),
        row("-a", INT, args -> Ints.negate(l(args[0]))),
        row("a < b", INT, INT, args -> l(args[0]) < l(args[1])));
  }

  private static Stream<Arguments> uints() {
    return Stream.of(
        row("a + b", UINT, UINT, args -> Uint.of(Uints.add(u(args[0]), u(args[1])))),
        row("a - b", UINT, UINT, args -> Uint.of(Uints.subtract(u(args[0]), u(args[1])))),
        row("a * b", UINT, UINT, args -> Uint.of(Uints.multiply(u(args[0]), u(args[1])))),
        row("a / b", UINT, UINT, args -> Uint.of(Uints.divide(u(args[0]), u(args[1])))),
        row("a % b", UINT, UINT, args -> Uint.of(Uints.modulo(u(args[0]), u(args[1])))),
        row("a <= b", UINT, UINT, args -> Long.compareUnsigned(u(args[0]), u(args[1])) <= 0));
  }

  private static Stream<Arguments> mixed() {
    return Stream.of(
            row("a ? b", INT, UINT, args -> Mixed.compareIntUint(l(args[0]), u(args[1]))),
            row("a ? b", UINT, INT, args -> Mixed.compareUintInt(u(args[0]), l(args[1]))),
            row("a ? b", INT, DOUBLE, args -> Mixed.compareIntDouble(l(args[0]), d(args[1]))),
            row("a ? b", DOUBLE, INT, args -> Mixed.compareDoubleInt(d(args[0]), l(args[1]))),
            row("a ? b", UINT, DOUBLE, args -> Mixed.compareUintDouble(u(args[0]), d(args[1]))),
            row("a ? b", DOUBLE, UINT, args -> Mixed.compareDoubleUint(d(args[0]), u(args[1]))))
        .flatMap(OperatorsAgreeTest::comparisons);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Arguments> comparisons(Arguments order) {
    List<Domain> domains = (List<Domain>) order.get()[2];
    Function<Object[], Object> compare = (Function<Object[], Object>) order.get()[3];
    Function<Object[], Integer> sign = args -> (Integer) compare.apply(args);
    return Stream.of(
        row("a < b", domains, args -> sign.apply(args) < 0),
        row("a <= b", domains, args -> sign.apply(args) <= 0),
        row("a > b", domains, args -> sign.apply(args) > 0),
        row("a >= b", domains, args -> sign.apply(args) >= 0));
  }

  private static Stream<Arguments> scalars() {
    return Stream.of(
        row("a == b", DOUBLE, DOUBLE, args -> d(args[0]) == d(args[1])),
        row("a + b", DOUBLE, DOUBLE, args -> d(args[0]) + d(args[1])),
        row("a / b", DOUBLE, DOUBLE, args -> d(args[0]) / d(args[1])),
        row("a <= b", DOUBLE, DOUBLE, args -> d(args[0]) <= d(args[1])),
        row("-a", DOUBLE, args -> -d(args[0])),
        row("a < b", BOOL, BOOL, args -> Boolean.compare((Boolean) args[0], (Boolean) args[1]) < 0),
        row("a + b", STRING, STRING, args -> (String) args[0] + args[1]),
        row("a < b", STRING, STRING, args -> ((String) args[0]).compareTo((String) args[1]) < 0),
        row("a + b", BYTES, BYTES, args -> ByteStrings.concat(b(args[0]), b(args[1]))),
        row("a < b", BYTES, BYTES, args -> ByteStrings.compare(b(args[0]), b(args[1])) < 0),
        row("a == b", BYTES, BYTES, args -> ByteStrings.equal(b(args[0]), b(args[1]))));
  }

  private static Stream<Arguments> times() {
    return Stream.of(
        row("a + b", TIMESTAMP, DURATION, args -> Times.add(t(args[0]), p(args[1]))),
        row("a + b", DURATION, TIMESTAMP, args -> Times.add(t(args[1]), p(args[0]))),
        row("a - b", TIMESTAMP, DURATION, args -> Times.subtract(t(args[0]), p(args[1]))),
        row("a - b", TIMESTAMP, TIMESTAMP, args -> Times.subtract(t(args[0]), t(args[1]))),
        row("a + b", DURATION, DURATION, args -> Times.add(p(args[0]), p(args[1]))),
        row("a - b", DURATION, DURATION, args -> Times.subtract(p(args[0]), p(args[1]))),
        row("a < b", TIMESTAMP, TIMESTAMP, args -> t(args[0]).compareTo(t(args[1])) < 0),
        row("a > b", DURATION, DURATION, args -> p(args[0]).compareTo(p(args[1])) > 0));
  }

  private static Stream<Arguments> dyn() {
    return Stream.of(DYN, NUMBERS)
        .flatMap(
            any ->
                Stream.of(
                    row("a == b", any, any, args -> Dyn.equal(args[0], args[1])),
                    row("a != b", any, any, args -> !Dyn.equal(args[0], args[1])),
                    row("a < b", any, any, args -> Dyn.less(args[0], args[1])),
                    row("a <= b", any, any, args -> Dyn.lessOrEqual(args[0], args[1])),
                    row("a > b", any, any, args -> Dyn.greater(args[0], args[1])),
                    row("a >= b", any, any, args -> Dyn.greaterOrEqual(args[0], args[1])),
                    row("a + b", any, any, args -> Arithmetic.add(args[0], args[1])),
                    row("a - b", any, any, args -> Arithmetic.subtract(args[0], args[1])),
                    row("a * b", any, any, args -> Arithmetic.multiply(args[0], args[1])),
                    row("a / b", any, any, args -> Arithmetic.divide(args[0], args[1])),
                    row("a % b", any, any, args -> Arithmetic.modulo(args[0], args[1])),
                    row("-a", any, args -> Arithmetic.negate(args[0])),
                    row("a[b]", any, any, args -> Dyn.get(args[0], args[1])),
                    row("a in b", any, any, args -> Dyn.in(args[0], args[1]))));
  }

  private static Stream<Arguments> containers() {
    return Stream.of(
        row("a in b", DYN, LIST, args -> Lists.contains(args[0], (List<?>) args[1])),
        row("a in b", NUMBERS, MAP, args -> Maps.contains(args[0], Dyn.asMap(args[1]))),
        row("b[a]", NUMBERS, MAP, args -> Maps.get(Dyn.asMap(args[1]), args[0])),
        row("a[b]", LIST, INT, args -> Lists.get((List<?>) args[0], l(args[1]))),
        row("a[b]", LIST, NUMBERS, args -> Dyn.get(args[0], args[1])),
        row("a + b", LIST, LIST, args -> Lists.concat((List<?>) args[0], (List<?>) args[1])),
        row("[a, b]", DYN, DYN, args -> Lists.of(args)),
        row("{a: 1, b: 2}", DYN, DYN, args -> Maps.of(args[0], 1L, args[1], 2L)),
        row("a.a", DYN, args -> Dyn.select(args[0], "a")),
        row("has(a.a)", DYN, args -> Dyn.has(args[0], "a")),
        row("size(a)", DYN, args -> Dyn.size(args[0])));
  }
}
