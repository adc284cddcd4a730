package io.actionregistry.validation.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.provider.Arguments;

/** Rows of the tables that {@link Judge} goes through, and casts for their functions. */
final class Rows {
  private Rows() {}

  static Arguments row(String expression, Domain a, Function<Object[], Object> ours) {
    return row(expression, List.of(a), ours);
  }

  static Arguments row(String expression, Domain a, Domain b, Function<Object[], Object> ours) {
    return row(expression, List.of(a, b), ours);
  }

  static Arguments row(
      String expression, Domain a, Domain b, Domain c, Function<Object[], Object> ours) {
    return row(expression, List.of(a, b, c), ours);
  }

  static Arguments row(String expression, List<Domain> domains, Function<Object[], Object> ours) {
    String types = domains.stream().map(domain -> domain.type.name()).toList().toString();
    return Arguments.of(expression, types, domains, ours);
  }

  static long l(Object value) {
    return (Long) value;
  }

  static long u(Object value) {
    return ((Uint) value).bits();
  }

  static double d(Object value) {
    return (Double) value;
  }

  static String s(Object value) {
    return (String) value;
  }

  static byte[] b(Object value) {
    return (byte[]) value;
  }

  static Instant t(Object value) {
    return (Instant) value;
  }

  static Duration p(Object value) {
    return (Duration) value;
  }

  static List<?> list(Object value) {
    return (List<?>) value;
  }
}
