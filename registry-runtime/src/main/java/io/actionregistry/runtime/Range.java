package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the rules on a parameter admit, as data: of its value, its length or its count.
 *
 * <p>A range is a union of intervals without the excluded ones, given twice. <em>Declared</em> is
 * what the schema says. <em>Effective</em> is the same for the value as it arrives: a float
 * parameter arrives as a double and is narrowed, so {@code < 360} admits exactly the doubles whose
 * nearest float is below 360. The meaning of the rules is that of {@code buf.validate}.
 */
public final class Range {
  /** What of the parameter a range speaks about. */
  public enum Subject {
    /** The parameter itself. */
    VALUE,
    /** Each item of a list. */
    ITEM,
    /** Each key of a map. */
    KEY,
    /** Each value of a map. */
    MAP_VALUE;

    private final String name = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in manifests: {@code "map-value"}. */
    public String getName() {
      return name;
    }
  }

  /** What is measured on the subject. */
  public enum Measure {
    /** The number itself. */
    VALUE,
    /** A string's length in Unicode code points. */
    CODE_POINTS,
    /** A string's length in bytes of UTF-8. */
    UTF8_BYTES,
    /** The length of bytes. */
    BYTES,
    /** The number of items in a list. */
    ITEMS,
    /** The number of pairs in a map. */
    PAIRS;

    private final String name = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in manifests: {@code "code-points"}. */
    public String getName() {
      return name;
    }
  }

  private final Subject subject;
  private final Measure measure;
  private final @Nullable String unit;
  private final List<Interval> declared;
  private final List<Interval> declaredExcluded;
  private final List<Interval> effective;
  private final List<Interval> effectiveExcluded;
  private final Map<String, Object> rules;
  private final boolean inverted;
  private final boolean finite;
  private final boolean allowsNaN;

  private Range(Builder builder) {
    subject = builder.subject;
    measure = builder.measure;
    unit = builder.unit;
    declared = List.copyOf(builder.declared);
    declaredExcluded = List.copyOf(builder.declaredExcluded);
    effective = builder.effective.isEmpty() ? declared : List.copyOf(builder.effective);
    effectiveExcluded =
        builder.effectiveExcluded.isEmpty()
            ? declaredExcluded
            : List.copyOf(builder.effectiveExcluded);
    rules = builder.rules.build();
    inverted = builder.inverted;
    finite = builder.finite;
    allowsNaN = builder.allowsNaN;
  }

  /** Begins a range of something measured on a part of the parameter. */
  public static Builder of(Subject subject, Measure measure) {
    return new Builder(subject, measure);
  }

  /** Begins a range of the parameter's own number. */
  public static Builder value() {
    return of(Subject.VALUE, Measure.VALUE);
  }

  /** Begins a range of a list's length. */
  public static Builder items() {
    return of(Subject.VALUE, Measure.ITEMS);
  }

  /** Begins a range of a map's size. */
  public static Builder pairs() {
    return of(Subject.VALUE, Measure.PAIRS);
  }

  /** Begins a range of a string's length in code points. */
  public static Builder codePoints() {
    return of(Subject.VALUE, Measure.CODE_POINTS);
  }

  /** Begins a range of a string's length in bytes of UTF-8. */
  public static Builder utf8Bytes() {
    return of(Subject.VALUE, Measure.UTF8_BYTES);
  }

  /** Begins a range of a byte string's length. */
  public static Builder bytes() {
    return of(Subject.VALUE, Measure.BYTES);
  }

  /** What of the parameter the range speaks about. */
  public Subject getSubject() {
    return subject;
  }

  /** What is measured on it. */
  public Measure getMeasure() {
    return measure;
  }

  /** Whether it is the range of the parameter's own number. */
  boolean isOfValue() {
    return subject == Subject.VALUE && measure == Measure.VALUE;
  }

  /** The unit of the numbers as shown to people ({@code "deg"}), or null. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** The union of intervals that the schema states; empty if it states none. */
  public List<Interval> getDeclared() {
    return declared;
  }

  /** What the schema takes out of the declared intervals, usually single points. */
  public List<Interval> getDeclaredExcluded() {
    return declaredExcluded;
  }

  /** The declared intervals for the value as it arrives; the same ones unless built otherwise. */
  public List<Interval> getEffective() {
    return effective;
  }

  /** The declared exclusions for the value as it arrives; the same ones unless built otherwise. */
  public List<Interval> getEffectiveExcluded() {
    return effectiveExcluded;
  }

  /** Whether the schema's lower bound is above its upper one, so that the outside is admitted. */
  public boolean isInverted() {
    return inverted;
  }

  /** Whether NaN and the infinities are refused by themselves, not by a bound. */
  public boolean isFinite() {
    return finite;
  }

  /** Whether NaN is admitted. */
  public boolean allowsNaN() {
    return allowsNaN;
  }

  /** Declared values by rule id ({@code "float.gte"}), in the order of the schema. */
  public Map<String, Object> getRules() {
    return rules;
  }

  /**
   * Whether the range admits a number, given as it arrives.
   *
   * @param number of any class, see {@link Interval#contains}
   */
  public boolean contains(Number number) {
    Number value = Numbers.canonical(number);
    if (Numbers.isNaN(value)) {
      return allowsNaN;
    }
    boolean inside = effective.isEmpty() || anyContains(effective, value);
    return inside
        && !anyContains(effectiveExcluded, value)
        && !(finite && Numbers.isInfinite(value));
  }

  private static boolean anyContains(List<Interval> intervals, Number value) {
    return intervals.stream().anyMatch(interval -> interval.contains(value));
  }

  /** The lower end of the declared intervals taken together, or null if it is open. */
  public @Nullable Bound getMinimum() {
    return Hull.lower(declared);
  }

  /** The upper end of the declared intervals taken together, or null if it is open. */
  public @Nullable Bound getMaximum() {
    return Hull.upper(declared);
  }

  /** What is admitted, for people: {@code 0 ≤ value < 360 deg}. */
  public String describe() {
    return RangeText.of(this);
  }

  /** The range as plain data, as manifests have it. */
  public Map<String, Object> toMap() {
    return PlainDefinitions.of(this);
  }

  @Override
  public String toString() {
    return describe();
  }

  /** Collects what a range consists of. Not thread-safe. */
  public static final class Builder {
    private final Subject subject;
    private final Measure measure;
    private final List<Interval> declared = new ArrayList<>();
    private final List<Interval> declaredExcluded = new ArrayList<>();
    private final List<Interval> effective = new ArrayList<>();
    private final List<Interval> effectiveExcluded = new ArrayList<>();
    private final RuleSettings rules = new RuleSettings();
    private @Nullable String unit;
    private boolean inverted;
    private boolean finite;
    private boolean allowsNaN;

    private Builder(Subject subject, Measure measure) {
      this.subject = subject;
      this.measure = measure;
    }

    /** Adds intervals as the schema states them. */
    public Builder declared(Interval... intervals) {
      declared.addAll(List.of(intervals));
      return this;
    }

    /** Adds what the schema takes out. */
    public Builder declaredExcluded(Interval... intervals) {
      declaredExcluded.addAll(List.of(intervals));
      return this;
    }

    /** Adds intervals for the value as it arrives; without any, the declared ones hold. */
    public Builder effective(Interval... intervals) {
      effective.addAll(List.of(intervals));
      return this;
    }

    /** Adds what is taken out of the value as it arrives; without any, what is declared holds. */
    public Builder effectiveExcluded(Interval... intervals) {
      effectiveExcluded.addAll(List.of(intervals));
      return this;
    }

    /**
     * Adds a rule that the range comes from.
     *
     * @param id the rule's id, {@code "float.gte"}
     * @param value its value as declared: a number, or a list of them
     * @throws IllegalArgumentException if the rule is there already or the value is no plain data
     */
    public Builder rule(String id, Object value) {
      rules.set(id, value);
      return this;
    }

    /**
     * Adds values to a rule that is set to a list, {@code "float.in"}.
     *
     * @throws IllegalArgumentException if the rule is set to one value, or a value is no plain data
     */
    public Builder ruleValues(String id, Object... values) {
      rules.add(id, values);
      return this;
    }

    /** Sets the unit of the numbers. */
    public Builder unit(@Nullable String unit) {
      this.unit = unit;
      return this;
    }

    /** Refuses NaN and the infinities. */
    public Builder finite() {
      finite = true;
      return this;
    }

    /** Says that the schema's lower bound is above its upper one. */
    public Builder inverted() {
      inverted = true;
      return this;
    }

    /** Admits NaN. */
    public Builder allowNaN() {
      allowsNaN = true;
      return this;
    }

    /**
     * The range.
     *
     * @throws IllegalArgumentException if it would say nothing, or both refuse and admit NaN
     */
    public Range build() {
      boolean empty =
          declared.isEmpty()
              && declaredExcluded.isEmpty()
              && effective.isEmpty()
              && effectiveExcluded.isEmpty();
      Checks.that(finite || !empty, "a range without intervals that is not finite says nothing");
      Checks.that(!finite || !allowsNaN, "a finite range admits no NaN");
      return new Range(this);
    }
  }
}
