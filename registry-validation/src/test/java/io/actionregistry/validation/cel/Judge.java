package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import build.buf.protovalidate.RealCel;
import com.google.common.primitives.UnsignedLong;
import dev.cel.common.types.CelType;
import dev.cel.common.types.TypeType;
import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs an expression in the real runtime and a function of ours on the same arguments. */
final class Judge {
  private static final String ERROR = "error";

  private Judge() {}

  /**
   * Fails for every combination of arguments whose result is not the real one's; an error is as
   * good as any other.
   *
   * @param expression over the variables a, b and c
   */
  static void agree(String expression, List<Domain> domains, Function<Object[], Object> ours) {
    Map<String, CelType> variables = new LinkedHashMap<>();
    for (int i = 0; i < domains.size(); i++) {
      variables.put(name(i), domains.get(i).type);
    }
    CelRuntime.Program program = RealCel.compile(expression, variables);
    List<String> differences = new ArrayList<>();
    compare(program, domains, new ArrayList<>(), ours, differences);
    assertEquals("", String.join("\n", differences), expression);
  }

  /** The value of an expression without variables in the real runtime. */
  static Object evaluate(String expression) {
    try {
      return fromReal(RealCel.compile(expression, Map.of()).eval());
    } catch (CelEvaluationException e) {
      throw new CelException(e.getMessage());
    }
  }

  /** What a function gives, or the word that stands for an error. */
  static Object orError(Supplier<Object> function) {
    try {
      return function.get();
    } catch (CelException e) {
      return ERROR;
    }
  }

  private static void compare(
      CelRuntime.Program program,
      List<Domain> domains,
      List<Object> chosen,
      Function<Object[], Object> ours,
      List<String> differences) {
    if (chosen.size() < domains.size()) {
      for (Object value : domains.get(chosen.size()).values) {
        chosen.add(value);
        compare(program, domains, chosen, ours, differences);
        chosen.remove(chosen.size() - 1);
      }
      return;
    }
    String real = real(program, chosen);
    String own = own(ours, chosen.stream().map(Judge::copy).toArray());
    if (!real.equals(own)) {
      differences.add(show(chosen) + ": real " + real + ", ours " + own);
    }
  }

  private static String name(int index) {
    return String.valueOf((char) ('a' + index));
  }

  private static String real(CelRuntime.Program program, List<Object> chosen) {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      variables.put(name(i), toReal(copy(chosen.get(i))));
    }
    try {
      return show(fromReal(program.eval(variables)));
    } catch (CelEvaluationException e) {
      return ERROR;
    }
  }

  private static String own(Function<Object[], Object> ours, Object[] arguments) {
    try {
      return show(ours.apply(arguments));
    } catch (CelException e) {
      return ERROR;
    }
  }

  /** The same value without a number in common: one object is equal to itself, NaN or not. */
  private static Object copy(Object value) {
    if (value instanceof Double number) {
      return Double.valueOf(number.doubleValue());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Judge::copy).collect(Collectors.toCollection(ArrayList::new));
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(key, copy(element)));
      return copy;
    }
    return value;
  }

  private static Object toReal(Object value) {
    if (value instanceof Uint uint) {
      return UnsignedLong.fromLongBits(uint.bits());
    }
    if (value instanceof byte[] bytes) {
      return CelByteString.of(bytes);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Judge::toReal).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> real = new LinkedHashMap<>();
      map.forEach((key, element) -> real.put(toReal(key), toReal(element)));
      return real;
    }
    return value == null ? NullValue.NULL_VALUE : value;
  }

  private static Object fromReal(Object value) {
    if (value instanceof UnsignedLong uint) {
      return Uint.of(uint.longValue());
    }
    if (value instanceof CelByteString bytes) {
      return bytes.toByteArray();
    }
    if (value instanceof TypeType type) {
      return new io.actionregistry.validation.cel.CelType(type.containingTypeName());
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Judge::fromReal).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> own = new LinkedHashMap<>();
      map.forEach((key, element) -> own.put(fromReal(key), fromReal(element)));
      return own;
    }
    return value instanceof NullValue ? null : value;
  }

  /** A text that tells any two values apart which CEL tells apart, by their type, too. */
  static String show(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof byte[] bytes) {
      return "b" + java.util.Arrays.toString(bytes);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Judge::show).toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, element) -> sorted.put(show(key), show(element)));
      return sorted.toString();
    }
    if (value instanceof String text) {
      return Quotes.quote(text) + text.length();
    }
    return value.getClass().getSimpleName() + " " + value;
  }
}
