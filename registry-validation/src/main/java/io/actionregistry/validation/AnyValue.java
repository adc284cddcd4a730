package io.actionregistry.validation;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@code google.protobuf.Any}, not unpacked. */
public final class AnyValue {
  /** The value of a field that is absent: no type, no bytes. */
  public static final AnyValue EMPTY = new AnyValue("", new byte[0]);

  private final String typeUrl;
  private final byte[] value;

  /**
   * A value.
   *
   * @param typeUrl which message it is, {@code "type.googleapis.com/t.M"}
   * @param value the message as protobuf writes it; the array is not copied
   */
  public AnyValue(String typeUrl, byte[] value) {
    this.typeUrl = Objects.requireNonNull(typeUrl);
    this.value = Objects.requireNonNull(value);
  }

  /** Which message it is. */
  public String typeUrl() {
    return typeUrl;
  }

  /** The message as protobuf writes it; not a copy, and not to be changed. */
  public byte[] value() {
    return value;
  }

  /** Whether it is what an absent field is. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnyValue that
        && typeUrl.equals(that.typeUrl)
        && Arrays.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return 31 * typeUrl.hashCode() + Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return typeUrl + " (" + value.length + " bytes)";
  }
}
