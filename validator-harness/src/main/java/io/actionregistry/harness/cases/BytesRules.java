package io.actionregistry.harness.cases;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules on bytes.
 *
 * @param sizes limits by the last part of their rule's id: {@code len}, {@code min_len}, {@code
 *     max_len}
 * @param parts {@code prefix}, {@code suffix}, {@code contains}
 * @param lengths how long bytes of the well-known format are; empty for no format
 * @param format its name: {@code ip}
 * @param pattern {@code pattern}, which wants UTF-8
 */
record BytesRules(
    Map<String, Long> sizes,
    Map<String, ByteString> parts,
    @Nullable ByteString constant,
    List<ByteString> in,
    List<ByteString> notIn,
    @Nullable TextPattern pattern,
    String format,
    List<Integer> lengths)
    implements ValueRules {
  @Override
  public boolean check(Object value, Consumer<String> broken) {
    ByteString bytes = ByteString.copyFrom((byte[]) value);
    if (constant != null && !constant.equals(bytes)) {
      broken.accept("bytes.const");
    }
    sizes.forEach(
        (rule, limit) -> {
          if (!Sizes.admits(rule, limit, bytes.size())) {
            broken.accept("bytes." + rule);
          }
        });
    parts.forEach(
        (rule, part) -> {
          if (!has(bytes, rule, part)) {
            broken.accept("bytes." + rule);
          }
        });
    if (!in.isEmpty() && !in.contains(bytes)) {
      broken.accept("bytes.in");
    }
    if (notIn.contains(bytes)) {
      broken.accept("bytes.not_in");
    }
    if (!lengths.isEmpty() && !lengths.contains(bytes.size())) {
      broken.accept("bytes." + format + (bytes.isEmpty() ? "_empty" : ""));
    }
    return pattern == null || checkPattern(pattern, bytes, broken);
  }

  /** A pattern cannot be asked about what is no UTF-8: that is an error at run time. */
  private static boolean checkPattern(
      TextPattern pattern, ByteString bytes, Consumer<String> broken) {
    if (!bytes.isValidUtf8()) {
      return false;
    }
    if (!pattern.matches(bytes.toStringUtf8())) {
      broken.accept("bytes.pattern");
    }
    return true;
  }

  private static boolean has(ByteString bytes, String rule, ByteString part) {
    if (rule.equals("prefix")) {
      return bytes.startsWith(part);
    }
    if (rule.equals("suffix")) {
      return bytes.endsWith(part);
    }
    for (int i = 0; i + part.size() <= bytes.size(); i++) {
      if (bytes.substring(i, i + part.size()).equals(part)) {
        return true;
      }
    }
    return false;
  }
}
