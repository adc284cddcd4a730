package io.actionregistry.validation.cel;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with the meaning of RE2, whose matching takes time linear in the text.
 *
 * <p>One that is malformed can be made, too: CEL's error is that of the expression that uses it.
 */
public final class Regex {
  private final @Nullable Pattern pattern;
  private final String error;

  private Regex(@Nullable Pattern pattern, String error) {
    this.pattern = pattern;
    this.error = error;
  }

  /** A pattern in RE2's syntax. */
  static Regex of(String pattern) {
    try {
      return new Regex(Pattern.compile(pattern), "");
    } catch (PatternSyntaxException e) {
      return new Regex(null, "failed to compile regex: " + e.getMessage());
    }
  }

  /** Whether the pattern is well-formed, so that {@link #matches} cannot fail. */
  public boolean isValid() {
    return pattern != null;
  }

  /** Whether a part of the text matches; throws {@link CelException} for a malformed pattern. */
  public boolean matches(String text) {
    if (pattern == null) {
      throw new CelException(error);
    }
    return pattern.matcher(text).find();
  }
}
