package io.actionregistry.validation.cel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * protovalidate's {@code format}: a template whose clauses stand for the arguments in their order,
 * with the text that protovalidate-java gives, whatever the locale.
 *
 * <p>Clauses: %s any value, %d a number, %x and %X hexadecimal, %o octal, %b binary, %e and %f a
 * double with {@code .precision} or 6 digits, %% a percent sign. Arguments are values of dyn.
 */
public final class Formatting {
  private static final int DEFAULT_PRECISION = 6;

  /** More digits than any double has before it is all zeros. */
  private static final int HIGHEST_PRECISION = 100_000;

  private final String template;
  private final List<?> arguments;
  private final StringBuilder text = new StringBuilder();
  private int next;
  private int used;

  private Formatting(String template, List<?> arguments) {
    this.template = template;
    this.arguments = arguments;
  }

  /**
   * The template's text.
   *
   * @throws CelException for a clause that does not exist, one too many for the arguments, or one
   *     that is not for its argument's type
   */
  public static String format(String template, List<?> arguments) {
    return new Formatting(template, arguments).run();
  }

  private String run() {
    int clause = template.indexOf('%');
    while (clause >= 0) {
      text.append(template, next, clause);
      next = clause + 1;
      clause();
      clause = template.indexOf('%', next);
    }
    return text.append(template, next, template.length()).toString();
  }

  private void clause() {
    if (next < template.length() && template.charAt(next) == '%') {
      next++;
      text.append('%');
      return;
    }
    char first = take();
    Object argument = argument();
    int precision = DEFAULT_PRECISION;
    if (first == '.') {
      precision = precision();
      first = take();
    }
    text.append(format(first, argument, precision));
  }

  private char take() {
    if (next == template.length()) {
      throw new CelException("format: expected format specifier");
    }
    return template.charAt(next++);
  }

  private @Nullable Object argument() {
    if (used == arguments.size()) {
      throw new CelException("index " + used + " out of range");
    }
    return arguments.get(used++);
  }

  private int precision() {
    int precision = 0;
    while (next < template.length() && Ascii.DIGIT.has(template.charAt(next))) {
      precision = precision * 10 + (template.charAt(next++) - '0');
      if (precision > HIGHEST_PRECISION) {
        throw new CelException("format: precision too high");
      }
    }
    return precision;
  }

  private static String format(char clause, @Nullable Object argument, int precision) {
    return switch (clause) {
      case 's' -> FormattedValues.text(argument);
      case 'd' -> FormattedNumbers.decimal(argument);
      case 'x' -> FormattedNumbers.hex(argument);
      case 'X' -> Strings.upperAscii(FormattedNumbers.hex(argument));
      case 'o' -> FormattedNumbers.octal(argument);
      case 'b' -> FormattedNumbers.binary(argument);
      case 'e' -> FormattedNumbers.exponential(argument, precision);
      case 'f' -> FormattedNumbers.fixed(argument, precision);
      default ->
          throw new CelException(
              "could not parse formatting clause: unrecognized formatting clause \""
                  + clause
                  + "\"");
    };
  }
}
