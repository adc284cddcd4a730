package io.actionregistry.generator.read;

import build.buf.validate.MessageOneofRule;
import build.buf.validate.MessageRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import io.actionregistry.generator.compile.CelScope;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.MessageChecks;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is evaluated on a message as a whole: {@code (buf.validate.message)}. */
final class MessageCheckReader {
  private final RuleExpressions expressions;

  MessageCheckReader(RuleExpressions expressions) {
    this.expressions = expressions;
  }

  MessageChecks read(Descriptor message, SourceLocation place, Diagnostics.Subject errors) {
    MessageRules rules = message.getOptions().getExtension(ValidateProto.message);
    if (!rules.getUnknownFields().asMap().isEmpty()) {
      errors.error(
          "unresolved-option",
          "rules below '(buf.validate.message)' are unknown to this version",
          "rules of a newer validate.proto need a newer version");
    }
    List<AtMostOne> oneofs = new ArrayList<>();
    for (MessageOneofRule rule : rules.getOneofList()) {
      checkFields(rule.getFieldsList(), message, errors);
      oneofs.add(new AtMostOne(rule.getFieldsList(), rule.getRequired()));
    }
    return new MessageChecks(
        expressions.ofMessage(rules, CelScope.ofMessage(message), place, errors), oneofs, "");
  }

  private static void checkFields(
      List<String> fields, Descriptor message, Diagnostics.Subject errors) {
    if (fields.isEmpty()) {
      errors.error("bad-oneof-rule", "a oneof rule names no field", "name at least one");
    }
    Set<String> seen = new HashSet<>();
    for (String field : fields) {
      if (message.findFieldByName(field) == null) {
        errors.error("bad-oneof-rule", "a oneof rule names '" + field + "', which is no field");
      } else if (!seen.add(field)) {
        errors.error("bad-oneof-rule", "a oneof rule names '" + field + "' twice");
      }
    }
  }
}
