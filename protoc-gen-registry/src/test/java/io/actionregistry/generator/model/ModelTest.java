package io.actionregistry.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.diagnostic.SourceLocation;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {
  private static final RuleOrigin ORIGIN =
      new RuleOrigin("int32.gt", "int32.gt", Map.of(), SourceLocation.of("test.proto"));

  @Test
  void an_interval_contains_its_ends_only_if_they_are_inclusive() {
    Interval closed = new Interval(new Limit(1L, true), new Limit(2L, true));
    Interval open = new Interval(new Limit(1L, false), new Limit(2L, false));

    assertTrue(closed.contains(1L) && closed.contains(2.0) && closed.contains(1.5));
    assertFalse(open.contains(1L) || open.contains(2.0));
    assertTrue(open.contains(1.5));
    assertFalse(closed.contains(0L) || closed.contains(3L));
  }

  @Test
  void an_interval_without_limits_contains_everything_but_nan() {
    Interval all = new Interval(null, null);

    assertTrue(all.contains(Double.NEGATIVE_INFINITY) && all.contains(BigInteger.TEN));
    assertFalse(all.contains(Double.NaN));
    assertFalse(all.isEmpty());
  }

  @Test
  void an_interval_is_empty_where_its_limits_leave_nothing() {
    assertTrue(new Interval(new Limit(2L, true), new Limit(1L, true)).isEmpty());
    assertTrue(new Interval(new Limit(1L, true), new Limit(1L, false)).isEmpty());
    assertTrue(new Interval(new Limit(0.0, false), new Limit(-0.0, true)).isEmpty());
    assertFalse(Interval.exactly(1L).isEmpty());
    assertFalse(new Interval(new Limit(1L, false), null).isEmpty());
    assertFalse(new Interval(null, new Limit(1L, false)).isEmpty());
  }

  @Test
  void a_range_needs_a_limit() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rule.Between(ORIGIN, RuleSubject.VALUE, null, null));
  }

  @Test
  void a_range_is_inverted_where_its_lower_limit_lies_above_its_upper_one() {
    assertTrue(between(new Limit(10L, false), new Limit(5L, false)).inverted());
    assertFalse(between(new Limit(5L, true), new Limit(5L, false)).inverted());
    assertFalse(between(new Limit(5L, true), null).inverted());
    assertFalse(between(null, new Limit(5L, true)).inverted());
  }

  private static Rule.Between between(Limit lower, Limit upper) {
    return new Rule.Between(ORIGIN, RuleSubject.VALUE, lower, upper);
  }

  @Test
  void a_type_refers_to_something_exactly_if_it_is_an_enum_or_a_message() {
    assertEquals("test.Mode", new TypeRef(ValueType.ENUM, "test.Mode", false).reference());
    assertThrows(IllegalArgumentException.class, () -> TypeRef.of(ValueType.MESSAGE));
    assertThrows(
        IllegalArgumentException.class, () -> new TypeRef(ValueType.INT32, "test.Mode", false));
  }

  @Test
  void labels_are_in_kebab_case() {
    assertEquals("field-mask", ValueType.FIELD_MASK.label());
    assertEquals("map-value", RuleSubject.MAP_VALUE.label());
    assertEquals("utf8-bytes", Measure.UTF8_BYTES.label());
    assertEquals("danger", Hazard.Level.DANGER.label());
  }

  @Test
  void settings_are_written_as_in_the_schema() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("float.gte", 0.0f);
    settings.put("float.in", List.of(1.5f, 2.0f));
    settings.put("string.const", "a");
    settings.put("bool.const", true);
    settings.put("bytes.const", new Bytes("YQ=="));

    assertEquals(
        "float.gte = 0.0 and float.in = [1.5, 2.0] and string.const = 'a' and bool.const = true"
            + " and bytes.const = base64 'YQ=='",
        Settings.text(settings));
  }
}
