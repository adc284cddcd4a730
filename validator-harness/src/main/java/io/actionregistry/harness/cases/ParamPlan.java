package io.actionregistry.harness.cases;

import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.harness.command.RegistryNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One parameter: what the schema says of it.
 *
 * @param slot its place in the order of declaration
 * @param name in the registry
 * @param shape whether it is one value, a list or a map
 * @param required whether the registry wants it to be given
 * @param requiredByRule {@code (buf.validate.field).required}
 * @param presence whether protobuf tells absence from zero
 * @param sizes limits of the number of items or pairs, by rule id
 * @param unique whether items have to differ
 * @param own rules of the schema's own on the list or map
 * @param value its value, items, or values of pairs
 * @param key keys of pairs
 */
record ParamPlan(
    FieldDescriptor field,
    int slot,
    String name,
    Shape shape,
    boolean required,
    boolean requiredByRule,
    boolean presence,
    Ignore ignore,
    Map<String, Long> sizes,
    boolean unique,
    List<OwnRule> own,
    Element value,
    @Nullable Element key) {

  /** How many values. */
  enum Shape {
    ONE,
    LIST,
    MAP
  }

  /**
   * Reads a field.
   *
   * @param exclusive whether {@code (buf.validate.message).oneof} names it, which makes rules look
   *     away from zero
   */
  static ParamPlan of(FieldDescriptor field, int slot, boolean exclusive, Plans plans) {
    FieldRules rules = Options.rules(field);
    Shape shape = field.isMapField() ? Shape.MAP : field.isRepeated() ? Shape.LIST : Shape.ONE;
    Ignore ignore =
        exclusive && !rules.hasIgnore() ? Ignore.IGNORE_IF_ZERO_VALUE : rules.getIgnore();
    boolean requiredByRule = rules.getRequired() && ignore != Ignore.IGNORE_ALWAYS;
    return new ParamPlan(
        field,
        slot,
        plans.names().parameter(field),
        shape,
        isRequired(field, shape, requiredByRule, ignore, plans.names()),
        requiredByRule,
        field.hasPresence(),
        ignore,
        sizes(rules),
        rules.getRepeated().getUnique(),
        shape == Shape.ONE ? List.of() : OwnRulesReader.read(rules, field),
        value(field, shape, rules, plans),
        shape == Shape.MAP
            ? Element.of(entryField(field, 0), rules.getMap().getKeys(), field, plans)
            : null);
  }

  private static Element value(FieldDescriptor field, Shape shape, FieldRules rules, Plans plans) {
    return switch (shape) {
      case ONE -> Element.of(field, rules, field, plans);
      case LIST -> Element.of(field, rules.getRepeated().getItems(), field, plans);
      case MAP -> Element.of(entryField(field, 1), rules.getMap().getValues(), field, plans);
    };
  }

  private static FieldDescriptor entryField(FieldDescriptor map, int index) {
    return map.getMessageType().getFields().get(index);
  }

  /** Whoever leaves out a scalar without presence sends zero, and may not know it. */
  private static boolean isRequired(
      FieldDescriptor field,
      Shape shape,
      boolean requiredByRule,
      Ignore ignore,
      RegistryNames names) {
    boolean zeroIsSent =
        shape == Shape.ONE
            && !field.hasPresence()
            && ignore != Ignore.IGNORE_IF_ZERO_VALUE
            // There is nothing else that it could be.
            && Kind.of(field) != Kind.NULL;
    return Options.isRequired(field, names)
        .orElse(requiredByRule || field.isRequired() || zeroIsSent);
  }

  private static Map<String, Long> sizes(FieldRules rules) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    if (rules.getRepeated().hasMinItems()) {
      sizes.put("repeated.min_items", rules.getRepeated().getMinItems());
    }
    if (rules.getRepeated().hasMaxItems()) {
      sizes.put("repeated.max_items", rules.getRepeated().getMaxItems());
    }
    if (rules.getMap().hasMinPairs()) {
      sizes.put("map.min_pairs", rules.getMap().getMinPairs());
    }
    if (rules.getMap().hasMaxPairs()) {
      sizes.put("map.max_pairs", rules.getMap().getMaxPairs());
    }
    return sizes;
  }

  /** Whether rules of the schema's own are on the list or map. */
  boolean hasOthers() {
    return !own.isEmpty();
  }

  /** The field's name in the schema. */
  String protoName() {
    return field.getName();
  }
}
