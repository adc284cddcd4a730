package io.actionregistry.harness.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules on texts.
 *
 * @param sizes limits by the last part of their rule's id: {@code min_len}, {@code max_bytes}, …
 * @param parts {@code prefix}, {@code suffix}, {@code contains}, {@code not_contains}
 * @param in {@code in}; empty for none
 * @param format the rule of a well-known format, by its id, or null
 */
record TextRules(
    Map<String, Long> sizes,
    Map<String, String> parts,
    @Nullable String constant,
    List<String> in,
    List<String> notIn,
    @Nullable TextPattern pattern,
    @Nullable TextFormat format)
    implements ValueRules {
  @Override
  public boolean check(Object value, Consumer<String> broken) {
    String text = (String) value;
    if (constant != null && !constant.equals(text)) {
      broken.accept("string.const");
    }
    int points = text.codePointCount(0, text.length());
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    sizes.forEach(
        (rule, limit) -> {
          if (!Sizes.admits(rule, limit, rule.endsWith("bytes") ? bytes : points)) {
            broken.accept("string." + rule);
          }
        });
    parts.forEach(
        (rule, part) -> {
          if (!has(text, rule, part)) {
            broken.accept("string." + rule);
          }
        });
    if (!in.isEmpty() && !in.contains(text)) {
      broken.accept("string.in");
    }
    if (notIn.contains(text)) {
      broken.accept("string.not_in");
    }
    if (pattern != null && !pattern.matches(text)) {
      broken.accept("string.pattern");
    }
    return format == null || format.check(text, broken);
  }

  private static boolean has(String text, String rule, String part) {
    return switch (rule) {
      case "prefix" -> text.startsWith(part);
      case "suffix" -> text.endsWith(part);
      case "contains" -> text.contains(part);
      default -> !text.contains(part);
    };
  }
}
