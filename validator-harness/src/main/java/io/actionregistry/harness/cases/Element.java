package io.actionregistry.harness.cases;

import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.harness.command.RegistryNames;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One value that can be given: a singular field's, a list's item, a map's key or value.
 *
 * @param field the field whose type it has; of maps, that of the entry
 * @param isWrapper whether protobuf holds it in a message of its own
 * @param finite whether the registry wants finite numbers, which protobuf does not
 * @param rules the standard rules on it
 * @param own rules of the schema's own on it, of which cases cannot tell
 * @param ignore when rules are not asked
 * @param source the rules as they stand
 * @param names of enum values
 * @param nested the message's plan
 */
record Element(
    FieldDescriptor field,
    Kind kind,
    boolean isWrapper,
    boolean finite,
    ValueRules rules,
    List<OwnRule> own,
    Ignore ignore,
    FieldRules source,
    RegistryNames names,
    Supplier<@Nullable MessagePlan> nested) {

  /**
   * Reads a value's rules.
   *
   * @param field whose type it has; of maps, that of the entry
   * @param owner the field that states the rules
   */
  static Element of(FieldDescriptor field, FieldRules rules, FieldDescriptor owner, Plans plans) {
    Kind kind = Kind.of(field);
    return new Element(
        field,
        kind,
        Kind.isWrapper(field),
        kind.isFloating() && Options.isFinite(field, plans.names()),
        RulesReader.read(rules, field),
        OwnRulesReader.read(rules, owner),
        rules.getIgnore(),
        rules,
        plans.names(),
        () -> kind == Kind.MESSAGE ? plans.of(field.getMessageType()) : null);
  }

  /** Whether rules of the schema's own are on it. */
  boolean hasOthers() {
    return !own.isEmpty();
  }

  /** The plan of the message that it is. */
  MessagePlan message() {
    MessagePlan plan = nested.get();
    if (plan == null) {
      throw new IllegalStateException(field.getFullName() + " is no message");
    }
    return plan;
  }

  /** Whether an enum takes no numbers but those of its values. */
  boolean isClosedEnum() {
    return kind == Kind.ENUM && field.legacyEnumFieldTreatedAsClosed();
  }
}
