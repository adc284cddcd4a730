package io.actionregistry.generator.read;

import build.buf.validate.FieldRules;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.generator.model.RulePathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Paths to settings below {@code buf.validate.FieldRules}. */
final class RulePaths {
  private RulePaths() {}

  /** The path, and on through these fields of {@code FieldRules}. */
  static List<RulePathStep> to(List<RulePathStep> path, String... fields) {
    List<RulePathStep> longer = new ArrayList<>(path);
    Descriptor message = FieldRules.getDescriptor();
    for (String name : fields) {
      FieldDescriptor field = Objects.requireNonNull(message.findFieldByName(name), name);
      longer.add(step(field));
      if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
        message = field.getMessageType();
      }
    }
    return longer;
  }

  /** The path, and on to one element of a repeated field. */
  static List<RulePathStep> element(List<RulePathStep> path, FieldDescriptor field, int index) {
    List<RulePathStep> longer = new ArrayList<>(path);
    RulePathStep step = step(field);
    longer.add(new RulePathStep(step.name(), step.number(), step.type(), index));
    return longer;
  }

  /** The path, and on to a field. */
  static List<RulePathStep> field(List<RulePathStep> path, FieldDescriptor field) {
    List<RulePathStep> longer = new ArrayList<>(path);
    longer.add(step(field));
    return longer;
  }

  private static RulePathStep step(FieldDescriptor field) {
    return new RulePathStep(
        field.isExtension() ? "[" + field.getFullName() + "]" : field.getName(),
        field.getNumber(),
        field.getType().name(),
        null);
  }
}
