package io.actionregistry.validation.cel;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a duration as CEL writes it: an optional sign, then numbers with a unit each. The syntax is
 * that of Go's {@code time.ParseDuration}, whose number always has digits before its point here.
 */
final class DurationText {
  /** Ten thousand years of 365.25 days; longer ones are refused. */
  private static final Duration LONGEST = Duration.ofDays(3_652_500);

  /** Units by their name; of two that match, the longer one comes first. */
  private static final Map<String, Duration> UNITS = units();

  private final String text;
  private int next;

  private DurationText(String text) {
    this.text = text;
  }

  private static Map<String, Duration> units() {
    Map<String, Duration> units = new LinkedHashMap<>();
    units.put("ns", Duration.ofNanos(1));
    units.put("us", Duration.ofNanos(1_000));
    units.put("\u00b5s", Duration.ofNanos(1_000)); // micro sign
    units.put("\u03bcs", Duration.ofNanos(1_000)); // Greek mu
    units.put("ms", Duration.ofMillis(1));
    units.put("s", Duration.ofSeconds(1));
    units.put("m", Duration.ofMinutes(1));
    units.put("h", Duration.ofHours(1));
    return units;
  }

  /** The duration of a text; throws {@link CelException} for another syntax or one too long. */
  static Duration parse(String text) {
    Duration duration;
    try {
      duration = new DurationText(text).read();
    } catch (ArithmeticException e) {
      throw malformed(text);
    }
    if (duration.abs().compareTo(LONGEST) > 0) {
      throw new CelException("invalid duration range: " + text);
    }
    return duration;
  }

  private Duration read() {
    boolean negative = take('-');
    if (!negative) {
      take('+');
    }
    if (text.substring(next).equals("0")) {
      return Duration.ZERO;
    }
    Duration sum = Duration.ZERO;
    do {
      sum = sum.plus(part());
    } while (next < text.length());
    return negative ? sum.negated() : sum;
  }

  /** One number with its unit. Its whole part has to fit in 63 bits. */
  private Duration part() {
    String whole = digits();
    String fraction = take('.') ? digits() : "";
    Duration unit = unit();
    return unit.multipliedBy(number(whole)).plus(fractionOf(unit, fraction));
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new ArithmeticException("more than 63 bits");
    }
  }

  /** Digits beyond the eighteenth or so do not count. */
  private static Duration fractionOf(Duration unit, String digits) {
    long numerator = 0;
    long denominator = 1;
    for (int i = 0; i < digits.length() && numerator <= Long.MAX_VALUE / 10; i++) {
      long longer = numerator * 10 + (digits.charAt(i) - '0');
      if (longer < 0) {
        break;
      }
      numerator = longer;
      denominator *= 10;
    }
    return numerator == 0 ? Duration.ZERO : unit.multipliedBy(numerator).dividedBy(denominator);
  }

  private String digits() {
    int start = next;
    while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
      next++;
    }
    if (next == start) {
      throw malformed(text);
    }
    return text.substring(start, next);
  }

  private Duration unit() {
    for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
      if (text.startsWith(unit.getKey(), next)) {
        next += unit.getKey().length();
        return unit.getValue();
      }
    }
    throw malformed(text);
  }

  private boolean take(char expected) {
    if (next < text.length() && text.charAt(next) == expected) {
      next++;
      return true;
    }
    return false;
  }

  private static CelException malformed(String text) {
    return new CelException("invalid duration format: " + text);
  }
}
