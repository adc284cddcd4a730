package io.actionregistry.generator.compile;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can refer to.
 *
 * @param thisType type of {@code this}
 * @param messages types whose fields may be selected, with the types of these
 * @param ruleValues what {@code rules} and {@code rule} are; null for custom expressions, which do
 *     not have them
 */
public record CelScope(
    CelType thisType, List<Descriptor> messages, @Nullable RuleValues ruleValues) {
  /** Keeps its own copy. */
  public CelScope {
    messages = List.copyOf(messages);
  }

  /** A message's own expressions: {@code this} is the message. */
  public static CelScope ofMessage(Descriptor message) {
    return new CelScope(StructTypeReference.create(message.getFullName()), List.of(message), null);
  }

  /** A field's own expressions: {@code this} is its value, a list or map as a whole. */
  public static CelScope ofField(FieldDescriptor field) {
    return new CelScope(CelTypes.of(field), messageOf(field), null);
  }

  /** Expressions about each item of a list, or about a map entry's key or value. */
  public static CelScope ofOne(FieldDescriptor field) {
    return new CelScope(CelTypes.ofOne(field), messageOf(field), null);
  }

  /** The same with the settings of a standard or predefined rule. */
  public CelScope with(RuleValues values) {
    List<Descriptor> known = new ArrayList<>(messages);
    known.add(values.rules().getDescriptorForType());
    return new CelScope(thisType, known, values);
  }

  /** The same with what a wrapper holds. */
  public CelScope unwrapped() {
    return thisType instanceof dev.cel.common.types.NullableType nullable
        ? new CelScope(nullable.targetType(), messages, ruleValues)
        : this;
  }

  /** A scope for tests and tools: no message, {@code this} of any type. */
  static CelScope ofAnything() {
    return new CelScope(SimpleType.DYN, List.of(), null);
  }

  private static List<Descriptor> messageOf(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        ? List.of(field.getMessageType())
        : List.of();
  }
}
