package io.actionregistry.harness.cases;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values to try because of what expressions mention: literals with their neighbours, sizes around
 * numbers, texts that a literal is a part of.
 */
final class OwnValues {
  /** Of literals that are put together; more of them would be too many pairs. */
  private static final int MOST_TOGETHER = 4;

  private static final Instant USUAL_TIME = Instant.parse("2020-02-29T12:00:00.123456789Z");
  private static final long LONGEST = 1 << 12;
  private static final List<Integer> SMALL = List.of(0, 1, -1, 2);
  private static final Pattern PART_OF_DURATION =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)(h|ms|us|ns|m|s)");
  private static final Pattern PATTERN_SIGNS = Pattern.compile("[\\\\^$\\[\\](){}+*?|]");

  private final CelText text;
  private final Set<Object> values = new LinkedHashSet<>();

  private OwnValues(CelText text) {
    this.text = text;
  }

  /** Values of a type of scalars or well-known messages; of messages none. */
  static List<Object> of(Element type, CelText text) {
    OwnValues all = new OwnValues(text);
    switch (type.kind()) {
      case INT32, UINT32, INT64, UINT64 -> all.integers();
      case DOUBLE, FLOAT -> all.floating(type.kind());
      case STRING -> all.values.addAll(all.texts());
      case BYTES ->
          all.texts().forEach(one -> all.values.add(one.getBytes(StandardCharsets.UTF_8)));
      case BOOL -> all.values.addAll(List.of(true, false));
      case ENUM -> all.enums(type);
      case TIMESTAMP -> all.timestamps();
      case DURATION -> all.durations();
      case FIELD_MASK -> text.texts().forEach(path -> all.values.add(List.of(path)));
      case ANY, STRUCT, VALUE, LIST_VALUE, NULL, MESSAGE -> {}
    }
    return List.copyOf(all.values);
  }

  /** Sizes around all numbers. */
  static Set<Integer> sizes(CelText text) {
    Set<Integer> sizes = new LinkedHashSet<>();
    for (BigDecimal number : text.numbers()) {
      long size = number.longValue();
      for (long near = size - 1; near <= size + 1; near++) {
        if (near >= 0 && near <= LONGEST) {
          sizes.add((int) near);
        }
      }
    }
    return sizes;
  }

  /** The literals, and what two of them make together. */
  private Set<BigDecimal> numbers() {
    Set<BigDecimal> numbers = new LinkedHashSet<>(text.numbers());
    SMALL.forEach(small -> numbers.add(BigDecimal.valueOf(small)));
    if (text.numbers().size() <= MOST_TOGETHER) {
      for (BigDecimal one : text.numbers()) {
        for (BigDecimal other : text.numbers()) {
          numbers.add(one.add(other));
          numbers.add(one.subtract(other));
          numbers.add(one.multiply(other));
          if (other.signum() != 0) {
            numbers.add(one.divide(other, MathContext.DECIMAL64));
          }
        }
      }
    }
    return numbers;
  }

  private void integers() {
    for (BigDecimal number : numbers()) {
      BigInteger whole = number.toBigInteger();
      for (BigInteger near :
          List.of(whole, whole.subtract(BigInteger.ONE), whole.add(BigInteger.ONE))) {
        values.add(Integers.arriving(near));
      }
    }
  }

  private void floating(Kind kind) {
    for (BigDecimal number : numbers()) {
      double limit = number.doubleValue();
      if (kind == Kind.FLOAT) {
        float narrow = (float) limit;
        values.addAll(List.of((double) narrow, (double) Math.nextUp(narrow)));
        values.add((double) Math.nextDown(narrow));
      } else {
        values.addAll(List.of(limit, Math.nextUp(limit), Math.nextDown(limit)));
      }
    }
    values.removeIf(one -> !Double.isFinite((Double) one));
  }

  private void enums(Element type) {
    for (EnumValueDescriptor value : type.field().getEnumType().getValues()) {
      values.add((long) value.getNumber());
    }
    integers();
  }

  private Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    for (String literal : text.texts()) {
      around(literal, texts);
      if (PATTERN_SIGNS.matcher(literal).find()) {
        PatternTexts.matching(new TextPattern(literal)).forEach(one -> around(one, texts));
      }
    }
    if (text.texts().size() <= MOST_TOGETHER) {
      for (String one : text.texts()) {
        text.texts().forEach(other -> texts.add(one + "x" + other));
      }
    }
    for (int size : sizes(text)) {
      texts.add("x".repeat(size));
      texts.add("\u00e9".repeat(size));
      for (String literal : text.texts()) {
        if (literal.length() <= size && text.texts().size() <= MOST_TOGETHER) {
          texts.add(literal + "x".repeat(size - literal.length()));
        }
      }
    }
    texts.addAll(List.of("", "text"));
    return texts;
  }

  private static void around(String literal, Set<String> texts) {
    texts.add(literal);
    texts.add(literal + "x");
    texts.add("x" + literal);
    texts.add("x" + literal + "x");
    texts.add(literal.toUpperCase(Locale.ROOT));
    texts.add(literal.toLowerCase(Locale.ROOT));
    if (!literal.isEmpty()) {
      texts.add(literal.substring(1));
      texts.add(literal.substring(0, literal.length() - 1));
    }
  }

  private void timestamps() {
    for (String literal : text.texts()) {
      try {
        Instant time = Instant.parse(literal);
        values.addAll(List.of(time, time.minusNanos(1), time.plusNanos(1)));
      } catch (DateTimeException e) {
        // It is no time, then.
      }
    }
    for (BigDecimal number : text.numbers()) {
      if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0) {
        values.add(Instant.ofEpochSecond(number.longValue()));
        values.add(Instant.ofEpochSecond(number.longValue() + 1));
        values.add(Instant.ofEpochSecond(number.longValue(), -1));
      }
    }
    values.addAll(List.of(USUAL_TIME, Instant.EPOCH));
    List<Object> times = List.copyOf(values);
    for (String literal : text.texts()) {
      Duration length = duration(literal);
      if (length != null) {
        times.forEach(time -> timestamps((Instant) time, length));
      }
    }
  }

  /** Times that lie so far from one that is tried. */
  private void timestamps(Instant time, Duration length) {
    for (Instant far : List.of(time.plus(length), time.minus(length))) {
      values.addAll(List.of(far, far.minusNanos(1), far.plusNanos(1)));
    }
  }

  private void durations() {
    for (String literal : text.texts()) {
      Duration length = duration(literal);
      if (length != null) {
        values.addAll(List.of(length, length.minusNanos(1), length.plusNanos(1)));
      }
    }
    for (BigDecimal number : text.numbers()) {
      if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0) {
        Duration length = Duration.ofSeconds(number.longValue());
        values.addAll(List.of(length, length.minusNanos(1), length.plusSeconds(1)));
      }
    }
    values.add(Duration.ofMillis(1500));
  }

  /** As CEL's {@code duration} reads it: {@code 1h30m}, {@code 1.5s}. */
  private static @Nullable Duration duration(String literal) {
    Duration sum = Duration.ZERO;
    Matcher part = PART_OF_DURATION.matcher(literal);
    int at = 0;
    while (part.find() && part.start() == at) {
      long nanos =
          switch (part.group(2)) {
            case "h" -> 3_600_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "s" -> 1_000_000_000L;
            case "ms" -> 1_000_000L;
            case "us" -> 1_000L;
            default -> 1L;
          };
      BigDecimal length = new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(nanos));
      sum = sum.plusNanos(length.longValue());
      at = part.end();
    }
    return at == literal.length() && at > 0 ? sum : null;
  }
}
