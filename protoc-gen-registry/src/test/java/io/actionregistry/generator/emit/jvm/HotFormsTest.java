package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.RegistryValidator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A recognised form refuses exactly what the rule's own expression refuses: at every limit, beside
 * it, and at all numbers that are special.
 */
final class HotFormsTest {
  private static final Schema SCHEMA = HotSchema.read();
  private static final RegistryValidator HOT = validator(SCHEMA);
  private static final RegistryValidator PLAIN = validator(WithoutForms.of(SCHEMA));

  private static RegistryValidator validator(Schema schema) {
    EmitOptions options = new EmitOptions("hot.forms", "");
    List<OutputFile> files = new ArrayList<>(new JavaTarget().emit(schema, options));
    files.addAll(new ValidatorTarget().emit(schema, options));
    CompiledRegistry compiled = CompiledRegistry.of(files);
    Registry registry = compiled.registry();
    return ((RegistryValidator) compiled.provider().create(registry)).withMissingAllowed();
  }

  static List<Type> numbers() {
    return HotSchema.numbers();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbers_are_refused_as_by_the_expression(Type type) {
    Set<Object> values = new LinkedHashSet<>();
    for (Object limit : HotSchema.limits(type)) {
      values.addAll(around(limit, type));
    }
    assertTrue(values.size() > HotSchema.limits(type).size());
    compare(HotSchema.family(type), values);
  }

  /** What a caller would give for a limit, and for its neighbours. */
  private static Collection<Object> around(Object limit, Type type) {
    if (limit instanceof Double number) {
      return List.of(
          number,
          Math.nextUp(number),
          Math.nextDown(number),
          -number,
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          Double.MIN_VALUE);
    }
    if (limit instanceof Float number) {
      return List.of(
          number,
          Math.nextUp(number),
          Math.nextDown(number),
          -number,
          Float.NaN,
          Float.NEGATIVE_INFINITY,
          Float.POSITIVE_INFINITY,
          number.doubleValue() * 1.00000001);
    }
    boolean small = limit instanceof Integer;
    boolean unsigned = type.name().contains("UINT") || type.name().matches("TYPE_FIXED..");
    BigInteger number = BigInteger.valueOf(((Number) limit).longValue());
    BigInteger range = BigInteger.ONE.shiftLeft(small ? 32 : 64);
    BigInteger lowest = unsigned ? BigInteger.ZERO : range.shiftRight(1).negate();
    BigInteger value = unsigned && number.signum() < 0 ? number.add(range) : number;
    List<Object> values = new ArrayList<>();
    for (int step = -1; step <= 1; step++) {
      BigInteger near = value.add(BigInteger.valueOf(step));
      if (near.compareTo(lowest) >= 0 && near.compareTo(lowest.add(range)) < 0) {
        values.add(near);
      }
    }
    return values;
  }

  @Test
  void sizes_are_refused_as_by_the_expression() {
    compare("string", List.of("", "a", "é", "😀", "ab", "a😀", "abc", "e\u0301", "abcd"));
    compare("bytes", List.of(new byte[0], new byte[1], new byte[2], new byte[3], new byte[4]));
    List<Object> lists = new ArrayList<>();
    for (int size = 0; size < 5; size++) {
      lists.add(Collections.nCopies(size, 1));
    }
    compare("repeated", lists);
  }

  @Test
  void enum_values_are_refused_as_by_the_expression() {
    compare("enum", List.of(0, 1, 2, -1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE));
  }

  private static void compare(String family, Collection<?> values) {
    Set<Object> seen = new LinkedHashSet<>();
    for (Object value : values) {
      Map<String, Object> params = new LinkedHashMap<>();
      for (String name : HOT_NAMES.get(family)) {
        params.put(name, value);
      }
      List<String> plain = violations(PLAIN.lookingClosely(), family, params);
      assertEquals(plain, violations(HOT.lookingClosely(), family, params), value.toString());
      assertEquals(plain, violations(HOT, family, params), value.toString());
      seen.add(plain);
    }
    assertTrue(seen.size() > 1, "the values do not tell the rules apart");
  }

  private static final Map<String, List<String>> HOT_NAMES = new LinkedHashMap<>();

  static {
    for (Message message : SCHEMA.messages()) {
      HOT_NAMES.put(
          message.fullName().substring("hot.M".length()),
          message.parameters().stream().map(Parameter::name).toList());
    }
  }

  private static List<String> violations(
      RegistryValidator validator, String family, Map<String, Object> params) {
    Verdict verdict = validator.checkMessage("hot.M" + family, params);
    assertTrue(Set.of("valid", "invalid").contains(verdict.getStatus()), verdict.getMessage());
    return verdict.getViolations().stream()
        .peek(violation -> assertEquals("rule", violation.getKind(), violation.toString()))
        .map(violation -> violation.getField() + " " + violation.getRuleId())
        .toList();
  }

  @Test
  void every_rule_of_the_schema_has_a_form_of_its_own_but_for_those_with_nan_or_many_values() {
    int without = 0;
    for (Message message : SCHEMA.messages()) {
      for (Parameter parameter : message.parameters()) {
        for (Check check : parameter.checks().value().checks()) {
          without += HotForms.of(check, parameter.type().type(), "value").isEmpty() ? 1 : 0;
        }
      }
    }
    // Of each of 14 numeric types, a list of eight numbers, as in and as not_in; lists with a NaN.
    assertEquals(numbers().size() * 2 + 4, without);
  }
}
