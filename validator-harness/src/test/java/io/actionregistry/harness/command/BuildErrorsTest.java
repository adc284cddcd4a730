package io.actionregistry.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.harness.command.BuildException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no command can be built of, with its kind and its place. */
final class BuildErrorsTest {
  private static final CommandSet KINDS = Schemas.kinds();
  private static final CommandBuilder BUILDER = new CommandBuilder(KINDS, Envelope.empty());

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("wrong")
  void what_is_wrong_is_refused_with_its_kind_and_place(
      String action, String params, Object given, Kind kind, String place) {
    BuildException e = assertThrows(BuildException.class, () -> BUILDER.build(action, given));
    assertEquals(kind + " at " + place, e.kind() + " at " + e.place(), e.getMessage());
    assertTrue(e.getMessage().startsWith(place), e.getMessage());
  }

  private static Arguments wrong(String action, Object given, Kind kind, String place) {
    return Arguments.of(action, Shown.of(given), given, kind, place);
  }

  private static Arguments number(String param, Object value, Kind kind) {
    return wrong("numbers", map(param, value), kind, param);
  }

  private static Map<Object, Object> map(Object... keysAndValues) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  static Stream<Arguments> wrong() {
    Instant late = Instant.parse("9999-12-31T23:59:59.999999999Z").plusNanos(1);
    return Stream.of(
        wrong("number", Map.of(), Kind.UNKNOWN_ACTION, ""),
        wrong("NUMBERS", Map.of(), Kind.UNKNOWN_ACTION, ""),
        wrong("", Map.of(), Kind.UNKNOWN_ACTION, ""),
        wrong("wheels-front", Map.of(), Kind.UNKNOWN_ACTION, ""),
        wrong(null, Map.of(), Kind.MALFORMED_MESSAGE, ""),
        wrong("numbers", "x", Kind.MALFORMED_MESSAGE, ""),
        wrong("numbers", List.of(), Kind.MALFORMED_MESSAGE, ""),
        wrong("numbers", map("doubel-value", 1), Kind.UNKNOWN_PARAMETER, "doubel-value"),
        wrong("numbers", map(1, 1), Kind.UNKNOWN_PARAMETER, ""),
        wrong("numbers", map(null, 1), Kind.UNKNOWN_PARAMETER, ""),
        wrong("nothing", map("x", 1), Kind.UNKNOWN_PARAMETER, "x"),
        wrong("numbers", map("double_value", 1), Kind.NON_CANONICAL_NAME, "double-value"),
        wrong("numbers", map("doubleValue", 1), Kind.NON_CANONICAL_NAME, "double-value"),
        wrong("numbers", map("Bool-Value", true), Kind.NON_CANONICAL_NAME, "bool-value"),
        wrong("texts", map("level", "HIGH-UP"), Kind.NON_CANONICAL_NAME, "level"),
        wrong("texts", map("level", "LEVEL_HIGH_UP"), Kind.NON_CANONICAL_NAME, "level"),
        wrong("texts", map("level", "idle"), Kind.NON_CANONICAL_NAME, "level"),
        wrong(
            "numbers",
            map("maybe", 1, TransitFactory.keyword("maybe"), 1),
            Kind.DUPLICATE_PARAMETER,
            "maybe"),
        wrong(
            "maps",
            map("by-text", map("a", 1, TransitFactory.keyword("a"), 2)),
            Kind.DUPLICATE_PARAMETER,
            "by-text[\"a\"]"),
        wrong(
            "maps",
            map("by-int32", map(1, "a", 1L, "b")),
            Kind.DUPLICATE_PARAMETER,
            "by-int32[1 (Integer)]"),
        number("double-value", "1", Kind.WRONG_TYPE),
        number("double-value", true, Kind.WRONG_TYPE),
        number("double-value", BigInteger.TEN.pow(400), Kind.NOT_REPRESENTABLE),
        number("double-value", new BigDecimal("1e400"), Kind.NOT_REPRESENTABLE),
        number("float-value", 3.5e38, Kind.NOT_REPRESENTABLE),
        number("float-value", -1e300, Kind.NOT_REPRESENTABLE),
        number("int32-value", 5.0, Kind.WRONG_TYPE),
        number("int32-value", 5f, Kind.WRONG_TYPE),
        number("int32-value", BigDecimal.ONE, Kind.WRONG_TYPE),
        number("int32-value", "5", Kind.WRONG_TYPE),
        number("int32-value", 1L << 31, Kind.NOT_REPRESENTABLE),
        number("sint32-value", -(1L << 31) - 1, Kind.NOT_REPRESENTABLE),
        number("sfixed32-value", BigInteger.ONE.shiftLeft(64), Kind.NOT_REPRESENTABLE),
        number("int64-value", BigInteger.ONE.shiftLeft(63), Kind.NOT_REPRESENTABLE),
        number("uint32-value", -1, Kind.NOT_REPRESENTABLE),
        number("uint32-value", 1L << 32, Kind.NOT_REPRESENTABLE),
        number("uint64-value", -1L, Kind.NOT_REPRESENTABLE),
        number("fixed64-value", BigInteger.ONE.shiftLeft(64), Kind.NOT_REPRESENTABLE),
        number("uint64-value", 1.0, Kind.WRONG_TYPE),
        number("bool-value", "true", Kind.WRONG_TYPE),
        number("bool-value", 1, Kind.WRONG_TYPE),
        number("maybe", null, Kind.NULL),
        wrong("texts", map("text", 'a'), Kind.WRONG_TYPE, "text"),
        wrong("texts", map("text", TransitFactory.keyword("a")), Kind.WRONG_TYPE, "text"),
        wrong("texts", map("text", "a\ud800"), Kind.NOT_REPRESENTABLE, "text"),
        wrong("texts", map("text", "\udc00\ud800"), Kind.NOT_REPRESENTABLE, "text"),
        wrong("texts", map("text", "a".repeat(Budget.MOST_TEXT + 1)), Kind.TOO_LARGE, "text"),
        wrong("texts", map("raw", "abc"), Kind.WRONG_TYPE, "raw"),
        wrong("texts", map("level", "sideways"), Kind.WRONG_TYPE, "level"),
        wrong("texts", map("level", 1.0), Kind.WRONG_TYPE, "level"),
        wrong("texts", map("level", 1L << 31), Kind.NOT_REPRESENTABLE, "level"),
        wrong("legacy", map("closed", 3), Kind.NOT_REPRESENTABLE, "closed"),
        wrong(
            "legacy", map("item", List.of(map("wat", ""))), Kind.UNKNOWN_PARAMETER, "item[0].wat"),
        wrong("lists", map("floats", 1.0), Kind.WRONG_TYPE, "floats"),
        wrong("lists", map("floats", null), Kind.NULL, "floats"),
        wrong("lists", map("floats", Arrays.asList(1.0, null)), Kind.NULL, "floats[1]"),
        wrong("lists", map("floats", new byte[1]), Kind.WRONG_TYPE, "floats"),
        wrong("lists", map("floats", Collections.nCopies(1 << 20, 1f)), Kind.TOO_LARGE, "floats"),
        wrong("lists", map("texts", endless()), Kind.TOO_LARGE, "texts"),
        wrong(
            "lists",
            map("trees", List.of(map("left", map("label", 1)))),
            Kind.WRONG_TYPE,
            "trees[0].left.label"),
        wrong("maps", map("by-text", List.of()), Kind.WRONG_TYPE, "by-text"),
        wrong("maps", map("by-text", map(null, 1)), Kind.NULL, "by-text"),
        wrong("maps", map("by-text", map("a", null)), Kind.NULL, "by-text[\"a\"]"),
        wrong("maps", map("by-bool", map("true", "low")), Kind.WRONG_TYPE, "by-bool"),
        wrong("maps", map("by-uint64", map(-1, Map.of())), Kind.NOT_REPRESENTABLE, "by-uint64"),
        wrong("known", map("time", late), Kind.NOT_REPRESENTABLE, "time"),
        wrong("known", map("time", "2020-01-01T00:00:00Z"), Kind.WRONG_TYPE, "time"),
        wrong(
            "known",
            map("length", Duration.ofDays(3_652_500).plusNanos(1)),
            Kind.NOT_REPRESENTABLE,
            "length"),
        wrong("known", map("length", 1.5), Kind.WRONG_TYPE, "length"),
        wrong("known", map("mask", "a,b"), Kind.WRONG_TYPE, "mask"),
        wrong("known", map("mask", List.of(1)), Kind.WRONG_TYPE, "mask"),
        wrong("known", map("any", map("value", new byte[0])), Kind.WRONG_TYPE, "any"),
        wrong("known", map("any", map("type-url", "t", "x", 1)), Kind.WRONG_TYPE, "any"),
        wrong("known", map("struct", List.of()), Kind.WRONG_TYPE, "struct"),
        wrong("known", map("struct", map(1, 1)), Kind.WRONG_TYPE, "struct"),
        wrong("known", map("value", 'x'), Kind.WRONG_TYPE, "value"),
        wrong("known", map("list", map()), Kind.WRONG_TYPE, "list"),
        wrong("known", map("null", 0), Kind.WRONG_TYPE, "null"),
        wrong("known", map("empty", null), Kind.NULL, "empty"),
        wrong("known", map("empty", map("a", 1)), Kind.UNKNOWN_PARAMETER, "empty.a"),
        wrong("known", map("float-wrapper", 1e39), Kind.NOT_REPRESENTABLE, "float-wrapper"),
        wrong("known", map("float-wrapper", map("value", 1)), Kind.WRONG_TYPE, "float-wrapper"),
        wrong("one-of-them", map("number", 0, "text", ""), Kind.ONEOF, "text"),
        wrong("wheels", map("front", map("by", map(), "back", map())), Kind.ONEOF, "front.back"),
        wrong("wheels-front-by", map("degree", 1), Kind.UNKNOWN_PARAMETER, "degree"));
  }

  @Test
  void an_action_that_is_no_name_is_malformed() {
    for (Object action : Arrays.asList(1, 1.5, null, List.of("numbers"), Map.of(), 'n')) {
      BuildException e = assertThrows(BuildException.class, () -> BUILDER.build(action, Map.of()));
      assertEquals(Kind.MALFORMED_MESSAGE, e.kind());
    }
  }

  @Test
  void a_misspelt_name_is_answered_with_the_right_one() {
    BuildException action =
        assertThrows(BuildException.class, () -> BUILDER.build("wheels-frnt-by", Map.of()));
    assertTrue(action.getMessage().contains("'wheels-front-by'"), action.getMessage());
    BuildException param =
        assertThrows(BuildException.class, () -> BUILDER.build("numbers", map("mabye", 1)));
    assertTrue(param.getMessage().contains("'maybe'"), param.getMessage());
  }

  @Test
  void a_hundred_levels_are_as_deep_as_it_goes() throws BuildException {
    BUILDER.build("tree", nested(100));
    assertEquals(Kind.TOO_LARGE, kind("tree", nested(101)));
    assertEquals(Kind.TOO_LARGE, kind("tree", nested(100_000)));
  }

  private static Object nested(int levels) {
    Map<Object, Object> tree = map();
    for (int i = 1; i < levels; i++) {
      tree = map("left", tree);
    }
    return tree;
  }

  @Test
  void what_contains_itself_is_too_large() {
    Map<Object, Object> tree = new HashMap<>();
    tree.put("right", tree);
    assertEquals(Kind.TOO_LARGE, kind("tree", tree));
    List<Object> list = new ArrayList<>();
    list.add(list);
    assertEquals(Kind.TOO_LARGE, kind("known", map("list", list)));
    assertEquals(Kind.TOO_LARGE, kind("known", map("struct", map("a", list))));
  }

  @Test
  void an_object_that_throws_is_a_wrong_type() {
    List<Object> throwing =
        new AbstractList<>() {
          @Override
          public Object get(int index) {
            throw new IllegalStateException("closed");
          }

          @Override
          public int size() {
            return 1;
          }
        };
    assertEquals(Kind.WRONG_TYPE, kind("lists", map("floats", throwing)));
  }

  private static Kind kind(String action, Object params) {
    return assertThrows(BuildException.class, () -> BUILDER.build(action, params)).kind();
  }

  private static List<String> endless() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return "";
      }

      @Override
      public int size() {
        return Integer.MAX_VALUE;
      }
    };
  }
}
