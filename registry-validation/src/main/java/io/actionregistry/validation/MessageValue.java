package io.actionregistry.validation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message in canonical form. Immutable.
 *
 * <p>Slots hold: Double; Float; Long for integers (the bits of unsigned 64-bit ones) and enum
 * numbers; Boolean; String; {@code byte[]}; MessageValue; List; Map; Instant; Duration; {@code
 * List<String>} for field masks; {@link AnyValue}; plain data for Struct, Value and ListValue. The
 * typed getters answer protobuf's zero value for what is absent; which one fits a slot is known to
 * who generates the calls, and another fails with a ClassCastException.
 */
public final class MessageValue {
  /** Stands for a {@code google.protobuf.Value} that is null, because null stands for absence. */
  static final Object NULL = new Object();

  private static final byte[] NO_BYTES = {};

  private final MessageShape shape;
  private final @Nullable Object[] slots;

  MessageValue(MessageShape shape, @Nullable Object[] slots) {
    this.shape = shape;
    this.slots = slots;
  }

  /** The message of that shape in which everything is absent. */
  public static MessageValue empty(MessageShape shape) {
    return shape.empty();
  }

  /**
   * A message of canonical values, which are not checked, by slot; null for what is absent.
   *
   * @throws IllegalArgumentException if there are not as many values as slots
   */
  public static MessageValue of(MessageShape shape, @Nullable Object... values) {
    if (values.length != shape.size()) {
      throw new IllegalArgumentException(shape + " has " + shape.size() + " slots");
    }
    return new MessageValue(shape, values.clone());
  }

  /** What the message consists of. */
  public MessageShape shape() {
    return shape;
  }

  /**
   * Whether a field is set in protobuf's meaning: with presence, if it was given; without, if it
   * differs from zero (-0.0 and NaN do); lists and maps, if they are not empty.
   */
  public boolean has(int slot) {
    Object value = slots[slot];
    return value != null && (shape.field(slot).presence || !Canonical.isZero(value));
  }

  /** Whether no field is set. */
  public boolean isEmpty() {
    for (int slot = 0; slot < slots.length; slot++) {
      if (has(slot)) {
        return false;
      }
    }
    return true;
  }

  /** The value in a slot; null if it is absent, or is the null of a Value. */
  public @Nullable Object get(int slot) {
    Object value = slots[slot];
    return value == NULL ? null : value;
  }

  /** The value in a slot, or what a rule sees in its place; null for an absent wrapper or Value. */
  public @Nullable Object getOrZero(int slot) {
    Object value = slots[slot];
    return value == null ? Canonical.zero(shape.field(slot)) : value == NULL ? null : value;
  }

  /** A double. */
  public double getDouble(int slot) {
    Object value = slots[slot];
    return value == null ? 0 : (Double) value;
  }

  /** A float. */
  public float getFloat(int slot) {
    Object value = slots[slot];
    return value == null ? 0 : (Float) value;
  }

  /** An integer, the bits of an unsigned one, or an enum's number. */
  public long getLong(int slot) {
    Object value = slots[slot];
    return value == null ? zeroLong(slot) : (Long) value;
  }

  private long zeroLong(int slot) {
    EnumNames names = shape.field(slot).enumNames;
    return names == null ? 0 : names.zero();
  }

  /** A boolean. */
  public boolean getBoolean(int slot) {
    Object value = slots[slot];
    return value != null && (Boolean) value;
  }

  /** A text. */
  public String getString(int slot) {
    Object value = slots[slot];
    return value == null ? "" : (String) value;
  }

  /** Bytes; not a copy, and not to be changed. */
  public byte[] getBytes(int slot) {
    Object value = slots[slot];
    return value == null ? NO_BYTES : (byte[]) value;
  }

  /** A list, also a field mask's. */
  public List<?> getList(int slot) {
    Object value = slots[slot];
    return value == null ? List.of() : (List<?>) value;
  }

  /** A map, also a Struct's. */
  public Map<?, ?> getMap(int slot) {
    Object value = slots[slot];
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  /** A message. */
  public MessageValue getMessage(int slot) {
    Object value = slots[slot];
    return value == null ? shape.field(slot).nested().empty() : (MessageValue) value;
  }

  /** A point in time. */
  public Instant getTimestamp(int slot) {
    Object value = slots[slot];
    return value == null ? Instant.EPOCH : (Instant) value;
  }

  /** A length of time. */
  public Duration getDuration(int slot) {
    Object value = slots[slot];
    return value == null ? Duration.ZERO : (Duration) value;
  }

  /** An Any. */
  public AnyValue getAny(int slot) {
    Object value = slots[slot];
    return value == null ? AnyValue.EMPTY : (AnyValue) value;
  }

  /**
   * As protobuf and CEL compare messages: the same type, the same fields set, equal values. Doubles
   * compare as numbers, so that a message with a NaN does not equal itself.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof MessageValue that)
        || !shape.name().equals(that.shape.name())
        || slots.length != that.slots.length) {
      return false;
    }
    for (int slot = 0; slot < slots.length; slot++) {
      boolean given = has(slot);
      if (given != that.has(slot) || (given && !Canonical.equal(slots[slot], that.slots[slot]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = shape.name().hashCode();
    for (int slot = 0; slot < slots.length; slot++) {
      hash = 31 * hash + (has(slot) ? Canonical.hash(Objects.requireNonNull(slots[slot])) : 0);
    }
    return hash;
  }

  /** The names of what is set; values are not shown. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(shape.toString()).append(" {");
    for (int slot = 0; slot < slots.length; slot++) {
      if (has(slot)) {
        text.append(' ').append(shape.param(slot).getName());
      }
    }
    return text.append(" }").toString();
  }
}
