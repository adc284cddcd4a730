package io.actionregistry.generator.example;

import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts that are worth trying, those first that a person would write. */
final class TextCandidates {
  private static final int LONGEST = 10_000;
  private static final String FILLER = "text";

  /** By what stands last in the id of a rule. */
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("email", "ada@example.com"),
          Map.entry("hostname", "example.com"),
          Map.entry("ip", "192.0.2.1"),
          Map.entry("ipv4", "192.0.2.1"),
          Map.entry("ipv6", "2001:db8::1"),
          Map.entry("uri", "https://example.com/"),
          Map.entry("uri_ref", "/path"),
          Map.entry("address", "example.com"),
          Map.entry("uuid", "00112233-4455-4677-8899-aabbccddeeff"),
          Map.entry("tuuid", "00112233445546778899aabbccddeeff"),
          Map.entry("ip_with_prefixlen", "192.0.2.1/24"),
          Map.entry("ipv4_with_prefixlen", "192.0.2.1/24"),
          Map.entry("ipv6_with_prefixlen", "2001:db8::1/64"),
          Map.entry("ip_prefix", "192.0.2.0/24"),
          Map.entry("ipv4_prefix", "192.0.2.0/24"),
          Map.entry("ipv6_prefix", "2001:db8::/32"),
          Map.entry("host_and_port", "example.com:8080"),
          Map.entry("ulid", "01HZ0000000000000000000000"),
          Map.entry("protobuf_fqn", "example.Name"),
          Map.entry("protobuf_dot_fqn", ".example.Name"),
          Map.entry("header_name", "X-Example"),
          Map.entry("header_value", "example"));

  private final Set<String> found = new LinkedHashSet<>();

  private TextCandidates() {}

  /**
   * Candidates.
   *
   * @param given what the rules set, by the last part of its path
   * @param ranges of the parameter
   * @param subject which of them count
   * @param near texts that rules name
   */
  static List<String> of(
      Map<String, Object> given,
      List<ValueRange> ranges,
      RuleSubject subject,
      Collection<String> near) {
    TextCandidates candidates = new TextCandidates();
    given.keySet().stream()
        .filter(FORMATS::containsKey)
        .forEach(format -> candidates.found.add(FORMATS.get(format)));
    if (given.get("pattern") instanceof String pattern) {
      PatternSample.of(pattern).ifPresent(candidates.found::add);
    }
    long least = limit(ranges, subject, true);
    candidates.addComposed(
        part(given, "prefix"), part(given, "contains"), part(given, "suffix"), least, ranges);
    candidates.addSized(least, limit(ranges, subject, false));
    candidates.found.add(FILLER);
    candidates.found.addAll(near);
    for (String text : near) {
      PatternSample.of(text).ifPresent(candidates.found::add);
      candidates.found.add(text + FILLER);
      candidates.found.add(FILLER + text);
    }
    candidates.found.add(FILLER.toUpperCase(Locale.ROOT));
    candidates.found.addAll(FORMATS.values().stream().sorted().toList());
    candidates.found.add("");
    return List.copyOf(candidates.found);
  }

  private static String part(Map<String, Object> given, String name) {
    return given.get(name) instanceof String text ? text : "";
  }

  private void addComposed(
      String prefix, String contains, String suffix, long least, List<ValueRange> ranges) {
    if (prefix.isEmpty() && contains.isEmpty() && suffix.isEmpty()) {
      return;
    }
    String whole = prefix + contains + suffix;
    if (!ranges.isEmpty() && whole.length() < least && least <= LONGEST) {
      found.add(prefix + contains + filled((int) least - whole.length()) + suffix);
    }
    found.add(whole);
  }

  private void addSized(long least, long most) {
    if (least > FILLER.length() && least <= LONGEST) {
      found.add(filled((int) least));
    } else if (most < FILLER.length()) {
      found.add(FILLER.substring(0, (int) most));
    }
  }

  private static String filled(int length) {
    return FILLER.repeat(length / FILLER.length() + 1).substring(0, length);
  }

  /** The smallest, or the largest, size that is admitted. */
  private static long limit(List<ValueRange> ranges, RuleSubject subject, boolean lower) {
    long limit = lower ? 0 : Long.MAX_VALUE;
    for (ValueRange range : ranges) {
      boolean size =
          range.measure() == Measure.CODE_POINTS || range.measure() == Measure.UTF8_BYTES;
      if (size && range.subject() == subject && !range.effective().isEmpty()) {
        Interval first = range.effective().get(0);
        limit =
            lower
                ? Math.max(limit, of(first.lower(), 0))
                : Math.min(limit, of(first.upper(), Long.MAX_VALUE));
      }
    }
    return limit;
  }

  static long of(@Nullable Limit limit, long otherwise) {
    return limit == null ? otherwise : limit.value().longValue();
  }

  /** Those of the constants that are texts. */
  static List<String> texts(Collection<?> near) {
    List<String> texts = new ArrayList<>();
    near.forEach(one -> texts.addAll(one instanceof String text ? List.of(text) : List.of()));
    return texts;
  }
}
