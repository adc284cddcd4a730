package io.actionregistry.harness.cases;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A pattern in RE2's syntax, which may match anywhere in a text. */
final class TextPattern {
  private final String source;
  private final @Nullable Pattern pattern;

  TextPattern(String source) {
    this.source = source;
    this.pattern = compile(source);
  }

  private static @Nullable Pattern compile(String source) {
    try {
      return Pattern.compile(source);
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  String source() {
    return source;
  }

  /** Whether it is a pattern at all; nothing can be said of a rule with one that is not. */
  boolean isPattern() {
    return pattern != null;
  }

  boolean matches(String text) {
    return pattern != null && pattern.matcher(text).find();
  }
}
