package io.actionregistry.harness.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A well-known format of texts, known by examples: what can be said of other texts is left to those
 * who read the standards.
 *
 * @param rule the last part of its rule's id: {@code email}
 * @param good texts that have the format
 * @param bad texts that do not, none of them empty
 * @param emptyIsGood whether the empty text has the format; else it breaks a rule of its own
 */
record TextFormat(String rule, List<String> good, List<String> bad, boolean emptyIsGood) {
  private static final String UUID = "123e4567-e89b-12d3-a456-426614174000";

  private static final Map<String, TextFormat> ALL =
      Map.ofEntries(
          format(
              "email", List.of("a@example.com"), List.of("a", "@example.com", "a b@example.com")),
          format("hostname", List.of("example.com", "a-b"), List.of("-a", "a..b", "a b")),
          format("ip", List.of("127.0.0.1", "::1"), List.of("256.0.0.1", ":", "a")),
          format("ipv4", List.of("127.0.0.1"), List.of("256.0.0.1", "::1", "1.2.3")),
          format("ipv6", List.of("::1", "2001:db8::ff"), List.of("127.0.0.1", ":::", "g::1")),
          format(
              "uri", List.of("https://example.com/a?b#c"), List.of("example.com", "./a", "a b:")),
          entry(new TextFormat("uri_ref", List.of("./a?b#c", "x:y"), List.of("a b", "%"), true)),
          format("address", List.of("example.com", "127.0.0.1", "::1"), List.of("-a", "a b")),
          format("uuid", List.of(UUID), List.of(UUID.substring(1), UUID.replace("-", ""), "x")),
          format("tuuid", List.of(UUID.replace("-", "")), List.of(UUID, "x")),
          format(
              "ip_with_prefixlen", List.of("10.0.0.1/8", "::1/64"), List.of("10.0.0.1", "::1/129")),
          format("ipv4_with_prefixlen", List.of("10.0.0.1/8"), List.of("10.0.0.1/33", "::1/64")),
          format("ipv6_with_prefixlen", List.of("::1/64"), List.of("::1", "10.0.0.1/8")),
          format("ip_prefix", List.of("10.0.0.0/8"), List.of("10.0.0.1/8", "10.0.0.0")),
          format("ipv4_prefix", List.of("10.0.0.0/8"), List.of("10.0.0.1/8", "2001:db8::/32")),
          format("ipv6_prefix", List.of("2001:db8::/32"), List.of("2001:db8::1/32", "10.0.0.0/8")),
          format("host_and_port", List.of("example.com:80", "[::1]:1"), List.of("a", "a:65536")),
          format("ulid", List.of("01ARZ3NDEKTSV4RRFFQ69G5FAV"), List.of("8", "01ARZ3NDEKTSV4RRFF")),
          format("protobuf_fqn", List.of("a.b.C"), List.of(".a.b", "a..b", "1a")),
          format("protobuf_dot_fqn", List.of(".a.b.C"), List.of("a.b", ".a..b", ".1a")),
          format("well_known_regex.header_name", List.of("x-a", ":path"), List.of("a b", "a:\n")),
          entry(
              new TextFormat(
                  "well_known_regex.header_value", List.of("a b"), List.of("a\u0000b"), true)));

  private static Map.Entry<String, TextFormat> format(
      String rule, List<String> good, List<String> bad) {
    return entry(new TextFormat(rule, good, bad, false));
  }

  private static Map.Entry<String, TextFormat> entry(TextFormat format) {
    return Map.entry(format.rule(), format);
  }

  /** The format of a rule; null if there is none known. */
  static @Nullable TextFormat of(String rule) {
    return ALL.get(rule);
  }

  /** As {@link ValueRules#check}. */
  boolean check(String text, Consumer<String> broken) {
    if (text.isEmpty()) {
      if (!emptyIsGood) {
        broken.accept("string." + rule + "_empty");
      }
      return true;
    }
    if (bad.contains(text)) {
      broken.accept("string." + rule);
      return true;
    }
    return good.contains(text);
  }
}
