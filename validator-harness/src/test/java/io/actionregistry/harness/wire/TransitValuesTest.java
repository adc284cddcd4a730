package io.actionregistry.harness.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.TransitFactory;
import com.cognitect.transit.TransitFactory.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TransitValuesTest {
  @Provide
  Arbitrary<Object> values() {
    return Values.any();
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void every_value_comes_back_as_it_was(@ForAll("values") Object value) {
    Object back = TransitValues.decode(TransitValues.encode(value));
    assertEquals(Values.comparable(value), Values.comparable(back));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void every_transit_reader_reads_what_is_written(@ForAll("values") Object value) {
    TransitFactory.reader(Format.MSGPACK, new ByteArrayInputStream(TransitValues.encode(value)))
        .read();
  }

  @Test
  void what_another_writer_wrote_is_read() {
    Map<Object, Object> message = new LinkedHashMap<>();
    message.put(TransitFactory.keyword("action"), "rotary-halt");
    message.put("list", new LinkedList<>(List.of(1, 2.5, true)));
    message.put(List.of(1L), Collections.singleton(TransitFactory.symbol("s")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransitFactory.writer(Format.MSGPACK, out).write(message);
    Map<Object, Object> expected = new LinkedHashMap<>();
    expected.put(TransitFactory.keyword("action"), "rotary-halt");
    expected.put("list", List.of(1L, 2.5, true));
    expected.put(List.of(1L), Collections.singleton(TransitFactory.symbol("s")));
    assertEquals(expected, TransitValues.decode(out.toByteArray()));
  }

  @Test
  void the_same_parameter_under_both_kinds_of_key_stays_twice() {
    Map<Object, Object> params = new LinkedHashMap<>();
    params.put("frame-time", 1L);
    params.put(TransitFactory.keyword("frame-time"), 2L);
    assertEquals(params, TransitValues.decode(TransitValues.encode(params)));
  }

  @Test
  void a_keyword_may_have_no_name_or_a_colon_of_its_own() {
    List<Object> keywords = List.of(TransitFactory.keyword(":"), TransitFactory.keyword("::x"));
    assertEquals(keywords, roundTrip(keywords));
  }

  @Test
  void a_smaller_whole_number_comes_back_as_a_long() {
    assertEquals(List.of(5L, 6L, 7L), roundTrip(List.of(5, (short) 6, (byte) 7)));
  }

  @Test
  void an_array_comes_back_as_a_list() {
    assertEquals(List.of(1L, "x"), roundTrip(new Object[] {1L, "x"}));
  }

  @Test
  void as_many_levels_as_are_allowed_come_back_and_one_more_is_refused() {
    Object nested = nested(PackShape.MAX_DEPTH - 1);
    assertEquals(nested, roundTrip(nested));
    WireException e =
        assertThrows(
            WireException.class, () -> TransitValues.encode(nested(PackShape.MAX_DEPTH + 1)));
    assertEquals("nested deeper than 512 levels", e.getMessage());
  }

  @Test
  void what_holds_itself_is_refused() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    assertThrows(WireException.class, () -> TransitValues.encode(list));
  }

  @Test
  void what_grows_without_end_by_sharing_is_refused() {
    Object shared = List.of("ha");
    for (int i = 0; i < 60; i++) {
      shared = List.of(shared, shared);
    }
    Object laughs = shared;
    WireException e = assertThrows(WireException.class, () -> TransitValues.encode(laughs));
    assertEquals("a message of more than 10485760 bytes", e.getMessage());
  }

  @Test
  void a_number_of_too_many_digits_is_refused() {
    BigInteger number = BigInteger.TEN.pow(ValueWriters.MAX_DIGITS);
    assertThrows(WireException.class, () -> TransitValues.encode(number));
  }

  @Test
  void a_value_of_an_unknown_class_is_refused_by_name() {
    WireException e =
        assertThrows(WireException.class, () -> TransitValues.encode(List.of(new Thread())));
    assertTrue(e.getMessage().contains("Thread"), e.getMessage());
  }

  @Test
  void a_refused_value_leaves_nothing_behind() {
    Object before = List.of("before", Map.of("a-long-key", 1L));
    assertThrows(
        WireException.class,
        () -> TransitValues.encode(List.of(Map.of("a-long-key", 1L), new Thread())));
    assertEquals(before, roundTrip(before));
  }

  @Test
  void a_value_at_the_top_comes_back_too() {
    assertInstanceOf(Float.class, roundTrip(1.5f));
    assertEquals("text", roundTrip("text"));
  }

  private static Object roundTrip(Object value) {
    return TransitValues.decode(TransitValues.encode(value));
  }

  private static Object nested(int levels) {
    Object value = List.of();
    for (int i = 1; i < levels; i++) {
      value = List.of(value);
    }
    return value;
  }
}
