package io.actionregistry.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a message: a rule of the schema that does not hold, or a value that
 * has not the shape which the schema asks for. Immutable.
 *
 * <p>What protovalidate says is here in its own words: rule id, message, both paths and whether a
 * map's key is meant. The rest is for people.
 */
public final class Violation {
  /** The kind of a rule that does not hold. */
  public static final String RULE = "rule";

  /** The kind of a value that has not the right shape. */
  public static final String SHAPE = "shape";

  private final Details details;

  private Violation(Details details) {
    this.details = details;
  }

  /**
   * A violation that works out what it says when it is asked. The details have to be immutable and
   * to answer the same every time.
   */
  public static Violation of(Details details) {
    return new Violation(details);
  }

  /** Begins a violation of that kind, {@link #RULE} or {@link #SHAPE}. */
  public static Builder builder(String kind, String ruleId) {
    return new Builder(kind, ruleId);
  }

  /** {@link #RULE} or {@link #SHAPE}. */
  public String getKind() {
    return details.kind();
  }

  /** The rule's id, {@code "float.gte_lte"}; of shape errors a name, {@code "wrong-type"}. */
  public String getRuleId() {
    return details.ruleId();
  }

  /** Of rules the text of the schema or of protovalidate, maybe empty; of shape errors ours. */
  public String getMessage() {
    return details.message();
  }

  /** Whether the key of a map's pair is wrong, not its value. */
  public boolean isForKey() {
    return details.isForKey();
  }

  /** Where it is, in proto names; empty for the message itself. */
  public FieldPath getField() {
    return details.field();
  }

  /** The rule's place among the rules; empty for shape errors. */
  public FieldPath getRule() {
    return details.rule();
  }

  /** Where it is, in the registry's names, {@code "target.samples[2]"}; empty for the message. */
  public String getParam() {
    return details.param();
  }

  /** The value that is wrong; null if there is none, or it must not be shown. */
  public @Nullable Object getValue() {
    return details.value();
  }

  /** Whether there is a value that must not be shown. */
  public boolean isRedacted() {
    return details.isRedacted();
  }

  /** What the schema sets behind the rule, by path: {@code {"float.gte": -1.0}}. */
  public Map<String, Object> getBound() {
    return details.bound();
  }

  /** A sentence for people: what was given, what is allowed. */
  public String getExplanation() {
    return details.explanation();
  }

  /** The violation as plain data; what is empty or absent is left out. */
  public Map<String, Object> toMap() {
    PlainMap plain =
        new PlainMap()
            .always("kind", getKind())
            .always("rule-id", getRuleId())
            .text("message", getMessage())
            .flag("for-key", isForKey())
            .always("field", getField().toString())
            .text("rule", getRule().toString())
            .always("param", getParam())
            .flag("redacted", isRedacted());
    Object value = getValue();
    if (value != null) {
      plain.always("value", PlainData.of(value));
    }
    return plain
        .object("bound", getBound(), PlainData::of)
        .text("explanation", getExplanation())
        .build();
  }

  /** One line for people: {@code latitude: 91 is … [double.lte]}. */
  @Override
  public String toString() {
    String text = getExplanation().isEmpty() ? getMessage() : getExplanation();
    return (getParam().isEmpty() ? "" : getParam() + ": ") + text + " [" + getRuleId() + "]";
  }

  /** What a violation says; see the methods of {@link Violation}. */
  public interface Details {
    /** See {@link Violation#getKind}. */
    String kind();

    /** See {@link Violation#getRuleId}. */
    String ruleId();

    /** See {@link Violation#getMessage}. */
    String message();

    /** See {@link Violation#isForKey}. */
    boolean isForKey();

    /** See {@link Violation#getField}. */
    FieldPath field();

    /** See {@link Violation#getRule}. */
    FieldPath rule();

    /** See {@link Violation#getParam}. */
    String param();

    /** See {@link Violation#getValue}. */
    @Nullable Object value();

    /** See {@link Violation#isRedacted}. */
    boolean isRedacted();

    /** See {@link Violation#getBound}. */
    Map<String, Object> bound();

    /** See {@link Violation#getExplanation}. */
    String explanation();
  }

  private record Fixed(
      String kind,
      String ruleId,
      String message,
      boolean isForKey,
      FieldPath field,
      FieldPath rule,
      String param,
      @Nullable Object given,
      boolean isRedacted,
      Map<String, Object> settings,
      String explanation)
      implements Details {
    @Override
    public @Nullable Object value() {
      return given == null ? null : Frozen.copy(given);
    }

    @Override
    public Map<String, Object> bound() {
      return Frozen.copies(settings);
    }
  }

  /** Collects what a violation consists of. Not thread-safe. */
  public static final class Builder {
    private final String kind;
    private final String ruleId;
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private String message = "";
    private boolean forKey;
    private FieldPath field = FieldPath.EMPTY;
    private FieldPath rule = FieldPath.EMPTY;
    private String param = "";
    private @Nullable Object value;
    private boolean redacted;
    private String explanation = "";

    private Builder(String kind, String ruleId) {
      Checks.that(kind.equals(RULE) || kind.equals(SHAPE), "no kind of violation: " + kind);
      this.kind = kind;
      this.ruleId = Checks.notEmpty("rule id", ruleId);
    }

    /** Sets the message. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** Says that a map's key is wrong. */
    public Builder forKey() {
      forKey = true;
      return this;
    }

    /** Sets where it is, in proto names. */
    public Builder field(FieldPath field) {
      this.field = field;
      return this;
    }

    /** Sets the rule's place among the rules. */
    public Builder rule(FieldPath rule) {
      this.rule = rule;
      return this;
    }

    /** Sets where it is, in the registry's names. */
    public Builder param(String param) {
      this.param = param;
      return this;
    }

    /** Sets the value, plain data; lists, maps and bytes are copied. */
    public Builder value(@Nullable Object plain) {
      value = plain == null ? null : Frozen.copy(plain);
      return this;
    }

    /** Says that the value must not be shown, and forgets it. */
    public Builder redacted() {
      redacted = true;
      return this;
    }

    /** Adds what the schema sets behind the rule, plain data. */
    public Builder bound(String path, Object plain) {
      bound.put(path, Frozen.copy(plain));
      return this;
    }

    /** Sets the sentence for people. */
    public Builder explanation(String explanation) {
      this.explanation = explanation;
      return this;
    }

    /** The violation. */
    public Violation build() {
      return of(
          new Fixed(
              kind,
              ruleId,
              message,
              forKey,
              field,
              rule,
              param,
              redacted ? null : value,
              redacted,
              Collections.unmodifiableMap(new LinkedHashMap<>(bound)),
              explanation));
    }
  }
}
