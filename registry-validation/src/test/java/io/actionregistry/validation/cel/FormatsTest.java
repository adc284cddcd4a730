package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import build.buf.protovalidate.RealCel;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the fixtures in {@code formats}, with protovalidate's own answer beside ours. */
class FormatsTest {
  private record Format(String expression, Predicate<String> ours) {}

  private static final Map<String, Format> FORMATS = new TreeMap<>();

  static {
    format("hostname", "a.isHostname()", Formats::isHostname);
    format("email", "a.isEmail()", Formats::isEmail);
    format("ip", "a.isIp()", Formats::isIp);
    format("ip4", "a.isIp(4)", text -> Formats.isIp(text, 4));
    format("ip6", "a.isIp(6)", text -> Formats.isIp(text, 6));
    format("ip_of_version_5", "a.isIp(5)", text -> Formats.isIp(text, 5));
    format("ip_prefix", "a.isIpPrefix()", Formats::isIpPrefix);
    format("ip_prefix_strict", "a.isIpPrefix(true)", text -> Formats.isIpPrefix(text, true));
    format("ip4_prefix", "a.isIpPrefix(4)", text -> Formats.isIpPrefix(text, 4));
    format("ip4_prefix_strict", "a.isIpPrefix(4, true)", t -> Formats.isIpPrefix(t, 4, true));
    format("ip6_prefix", "a.isIpPrefix(6)", text -> Formats.isIpPrefix(text, 6));
    format("ip6_prefix_strict", "a.isIpPrefix(6, true)", t -> Formats.isIpPrefix(t, 6, true));
    format("uri", "a.isUri()", Formats::isUri);
    format("uri_ref", "a.isUriRef()", Formats::isUriRef);
    format("host_and_port", "a.isHostAndPort(false)", t -> Formats.isHostAndPort(t, false));
    format("host_and_port_required", "a.isHostAndPort(true)", t -> Formats.isHostAndPort(t, true));
  }

  private static void format(String name, String expression, Predicate<String> ours) {
    FORMATS.put(name, new Format(expression, ours));
  }

  static List<String> formats() {
    return List.copyOf(FORMATS.keySet());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void texts_are_told_apart_as_the_fixture_says(String name) {
    List<String> wrong = new ArrayList<>();
    for (String line : Lines.of("formats/" + name + ".txt")) {
      String text = text(line);
      if (FORMATS.get(name).ours().test(text) != line.startsWith("+")) {
        wrong.add(line);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Where a line says that protovalidate-java differs, it has to differ. */
  @ParameterizedTest
  @MethodSource("formats")
  void protovalidate_says_the_same_but_for_known_differences(String name)
      throws CelEvaluationException {
    CelRuntime.Program program =
        RealCel.compile(FORMATS.get(name).expression(), Map.of("a", SimpleType.STRING));
    List<String> wrong = new ArrayList<>();
    for (String line : Lines.of("formats/" + name + ".txt")) {
      boolean differs = line.startsWith("!", 1);
      if (program.eval(Map.of("a", text(line))).equals(line.startsWith("+") == differs)) {
        wrong.add(line);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String text(String line) {
    return Lines.unescape(line.substring(line.indexOf(' ') + 1));
  }

  @Test
  void a_text_of_a_million_characters_is_no_problem() {
    String many = "a.".repeat(500_000);
    assertTrue(Formats.isEmail("a@" + many + "a"));
    assertTrue(Formats.isUri("a://" + many + "/" + many + "?" + many + "#" + many));
    assertTrue(Formats.isUriRef("/" + many.replace('.', '/')));
    assertFalse(Formats.isHostname(many));
    assertFalse(Formats.isIp("1:".repeat(500_000), 6));
    assertFalse(Formats.isHostAndPort(":".repeat(1_000_000), true));
  }
}
