package io.actionregistry.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Verdict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DecoderPropertiesTest {
  private static final RegistryValidator VALIDATOR =
      RegistryValidator.of(TestSchema.REGISTRY, RuleTable.builder().build());
  private static final List<String> MESSAGES =
      new ArrayList<>(TestSchema.REGISTRY.getMessages().keySet());

  @Property(tries = 2000)
  void anything_gets_a_verdict(
      @ForAll("message") String message, @ForAll Profile profile, @ForAll("anything") Object any) {
    Verdict verdict = VALIDATOR.withProfile(profile).checkMessage(message, any);
    assertTrue(List.of("valid", "invalid").contains(verdict.getStatus()), verdict.getStatus());
    assertEquals(
        verdict.toMap(), VALIDATOR.withProfile(profile).checkMessage(message, any).toMap());
    assertEquals(verdict.isValid(), verdict.getMessage().isEmpty());
  }

  @Property(tries = 2000)
  void the_first_violation_is_the_first_of_all(
      @ForAll("message") String message, @ForAll("params") Map<Object, Object> params) {
    MessageShape shape = MessageShape.of(TestSchema.REGISTRY, message);
    Violations all = decode(shape, params, 1000);
    Violations first = decode(shape, params, 1);
    assertEquals(all.isEmpty(), first.isEmpty());
    if (!all.isEmpty()) {
      assertEquals(all.found().get(0).toMap(), first.found().get(0).toMap());
      assertEquals(1, first.found().size());
    }
  }

  private static Violations decode(MessageShape shape, Object params, int limit) {
    Violations violations =
        new Violations(shape.empty(), RuleTable.builder().build(), Clock.systemUTC(), limit);
    try {
      Decoder.decode(shape, params, Settings.DEFAULT, violations);
    } catch (Violations.Stop stop) {
      assertEquals(1, limit);
    }
    return violations;
  }

  @Property(tries = 2000)
  void what_was_decoded_decodes_to_itself(
      @ForAll("message") String message, @ForAll("params") Map<Object, Object> params) {
    Assume.that(!message.equals("t.Position"));
    MessageShape shape = MessageShape.of(TestSchema.REGISTRY, message);
    MessageValue once = decoded(shape, rightOnes(shape, params));
    Map<String, Object> shown = new LinkedHashMap<>();
    for (int slot = 0; slot < shape.size(); slot++) {
      Object value = once.get(slot);
      if (value != null) {
        Place place = Place.field(null, shape.field(slot));
        shown.put(shape.param(slot).getName(), Shown.value(place, value));
      }
    }
    MessageValue twice = decoded(shape, shown);
    String text = CanonicalText.of(once);
    assertEquals(text, CanonicalText.of(twice));
    assertEquals(text.replace("\"NaN\"", "").contains("NaN"), !once.equals(twice), text);
    assertEquals(once.hashCode(), twice.hashCode());
  }

  private static MessageValue decoded(MessageShape shape, Object params) {
    Violations violations =
        new Violations(shape.empty(), RuleTable.builder().build(), Clock.systemUTC(), 9);
    MessageValue value = Decoder.decode(shape, params, Settings.DEFAULT, violations);
    assertEquals("[]", violations.found().toString());
    return value;
  }

  /** The entries that are right by themselves, the first one of each name and oneof. */
  private static Map<Object, Object> rightOnes(MessageShape shape, Map<Object, Object> params) {
    Map<Object, Object> right = new LinkedHashMap<>();
    for (Map.Entry<Object, Object> entry : params.entrySet()) {
      right.put(entry.getKey(), entry.getValue());
      if (entry.getValue() == null || !decode(shape, right, 9).isEmpty()) {
        right.remove(entry.getKey());
      }
    }
    return right;
  }

  /** {@code -1 ≤ float ≤ 1} admits the doubles up to half a step beyond, which round to even. */
  @Property
  void a_float_is_in_range_when_its_double_is_in_the_effective_range(
      @ForAll("nearOne") double given) {
    Range range =
        Range.value()
            .declared(Interval.atLeast(-1f).atMost(1f))
            .effective(Interval.atLeast(-1 - 0x1p-24).atMost(1 + 0x1p-24))
            .build();
    MessageShape shape = MessageShape.of(TestSchema.REGISTRY, "t.Scalars");
    Violations violations =
        new Violations(shape.empty(), RuleTable.builder().build(), Clock.systemUTC(), 9);
    float narrow =
        Decoder.decode(shape, Map.of("float", given), Settings.DEFAULT, violations)
            .getFloat(shape.slotOf("float"));
    assertEquals(range.contains(given), narrow >= -1 && narrow <= 1);
  }

  @Provide
  Arbitrary<Double> nearOne() {
    return Arbitraries.randomValue(
        random -> {
          double one = random.nextBoolean() ? 1 : -1;
          return random.nextInt(10) == 0
              ? one * (1 + 0x1p-24)
              : one + (random.nextDouble() - 0.5) * 0x1p-21;
        });
  }

  @Provide
  Arbitrary<String> message() {
    return Arbitraries.of(MESSAGES);
  }

  @Provide
  Arbitrary<Map<Object, Object>> params() {
    return Arbitraries.randomValue(random -> new RandomData(random).params());
  }

  @Provide
  Arbitrary<Object> anything() {
    return Arbitraries.randomValue(random -> new RandomData(random).anything(4));
  }
}
