package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DynTest {
  private static final CelMessage MESSAGE = new FakeMessage("pkg.Message", Map.of("a", 1L));

  @Test
  void a_message_is_asked_for_its_fields_and_its_type() {
    assertEquals(1L, Dyn.select(MESSAGE, "a"));
    assertTrue(Dyn.has(MESSAGE, "a"));
    assertFalse(Dyn.has(MESSAGE, "b"));
    assertEquals("pkg.Message", CelType.of(MESSAGE).name());
    assertTrue(Dyn.equal(MESSAGE, new FakeMessage("pkg.Message", Map.of("a", 1L))));
    assertFalse(Dyn.equal(MESSAGE, Map.of("a", 1L)));
  }

  @Test
  void a_float_counts_as_the_double_of_its_value() {
    assertTrue(Dyn.equal(0.5f, 0.5));
    assertTrue(Dyn.less(0.1, 0.1f));
    assertEquals(CelType.DOUBLE, CelType.of(0.5f));
    assertTrue(Lists.contains(0.5, List.of(0.25f, 0.5f)));
    assertFalse(Lists.unique(List.of(0.5f, 0.5)));
    assertFalse(Lists.unique(List.of(0.0f, -0.0f)));
    assertTrue(Lists.unique(List.of(Float.NaN, Float.NaN)));
    assertEquals("x", Maps.get(Map.of(1L, "x"), 1f));
    assertEquals("0.5", Strings.join(List.of(0.5f)));
  }

  @Test
  void bytes_are_equal_by_their_content_in_lists_and_maps() {
    assertTrue(Dyn.equal(List.of(new byte[] {1}), List.of(new byte[] {1})));
    assertFalse(Dyn.equal(new byte[] {1}, "\u0001"));
    assertTrue(Lists.contains(new byte[] {1}, List.of(new byte[] {1})));
    List<?> nested = List.of(Map.of("a", new byte[] {1}));
    assertTrue(Lists.contains(Map.of("a", new byte[] {1}), nested));
  }

  @Test
  void bits_become_uints_where_they_are() {
    assertEquals("[18446744073709551615, 1]", Uint.list(List.of(-1L, 1L)).toString());
    Map<?, ?> map = Map.of(-1L, -2L);
    assertEquals(Map.of(Uint.of(-1), -2L), Uint.map(map, true, false));
    assertEquals(Map.of(-1L, Uint.of(-2)), Uint.map(map, false, true));
    assertEquals(Map.of("a", "b"), Uint.map(Map.of("a", "b"), false, false));
  }

  @Test
  void only_values_of_cel_have_a_type() {
    assertThrows(CelException.class, () -> CelType.of(new Object()));
    assertThrows(CelException.class, () -> Maps.of(MESSAGE, 1L));
  }

  @Test
  void values_of_the_right_type_are_handed_out_as_they_are() {
    byte[] bytes = {1};
    assertArrayEquals(bytes, Dyn.asBytes(bytes));
    assertTrue(Dyn.asBoolean(true));
    assertEquals(java.time.Instant.EPOCH, Dyn.asTimestamp(java.time.Instant.EPOCH));
    assertThrows(CelException.class, () -> Dyn.asUint(1L));
    assertThrows(CelException.class, () -> Dyn.asString(null));
  }

  @Test
  void a_malformed_pattern_fails_when_it_is_used() {
    Regex malformed = Strings.pattern("(");
    assertFalse(malformed.isValid());
    assertTrue(Strings.pattern("a").isValid());
    assertThrows(CelException.class, () -> malformed.matches(""));
  }

  @Test
  void results_cannot_be_changed() {
    List<Object> list = Lists.of(1L, null);
    assertThrows(UnsupportedOperationException.class, () -> list.set(0, 2L));
    List<Object> both = Lists.concat(list, list);
    assertThrows(UnsupportedOperationException.class, () -> both.add(2L));
    Map<Object, Object> map = Maps.of("a", null);
    assertThrows(UnsupportedOperationException.class, () -> map.put("b", 1L));
  }
}
