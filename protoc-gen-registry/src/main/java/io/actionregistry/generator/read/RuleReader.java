package io.actionregistry.generator.read;

import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleOrigin;
import io.actionregistry.generator.model.RuleSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads {@code (buf.validate.field)} into the rule form.
 *
 * <p>What has no form yet is an error: a rule that is silently left out is worse than none.
 */
final class RuleReader {
  /**
   * The rules of one field.
   *
   * @param rules in the form that all targets read
   * @param required whether the {@code required} rule is among them
   * @param zeroExempt subjects whose zero value is exempt from the rules ({@code
   *     IGNORE_IF_ZERO_VALUE})
   * @param examples from the schema's own example settings, of the value itself
   */
  record FieldRuleSet(
      List<Rule> rules, boolean required, List<RuleSubject> zeroExempt, List<Object> examples) {}

  /**
   * Reads what the field declares.
   *
   * @param exclusive whether a oneof rule of its message names it, so that its zero is exempt
   * @param problems gets what is wrong
   */
  FieldRuleSet read(
      FieldDescriptor field, boolean exclusive, SourceLocation place, Diagnostics problems) {
    Reading reading = new Reading(field, exclusive, place, problems.at(field.getFullName(), place));
    reading.read(
        field.getOptions().getExtension(ValidateProto.field),
        "",
        RuleSubject.VALUE,
        RuleFamily.of(field));
    return new FieldRuleSet(
        List.copyOf(reading.rules),
        reading.required,
        List.copyOf(reading.zeroExempt),
        List.copyOf(reading.examples));
  }

  /** One field's rules, being read. */
  private static final class Reading {
    final List<Rule> rules = new ArrayList<>();
    final List<RuleSubject> zeroExempt = new ArrayList<>();
    final List<Object> examples = new ArrayList<>();
    boolean required;
    private final FieldDescriptor field;
    private final boolean exclusive;
    private final SourceLocation place;
    private final Diagnostics.Subject errors;

    Reading(
        FieldDescriptor field,
        boolean exclusive,
        SourceLocation place,
        Diagnostics.Subject errors) {
      this.field = field;
      this.exclusive = exclusive;
      this.place = place;
      this.errors = errors;
    }

    /** Reads the rules of the field, or of its items, keys or values. */
    void read(FieldRules declared, String path, RuleSubject subject, RuleFamily family) {
      refuseUnknown(declared, path);
      if (declared.getIgnore() == Ignore.IGNORE_ALWAYS) {
        return;
      }
      declared.getCelList().forEach(rule -> addCustom(rule.getId(), rule.getExpression(), subject));
      declared.getCelExpressionList().forEach(text -> addCustom(text, text, subject));
      // Where absent and zero differ, validate.proto gives the setting no effect.
      boolean exempt = subject != RuleSubject.VALUE || !field.hasPresence();
      boolean asked =
          declared.getIgnore() == Ignore.IGNORE_IF_ZERO_VALUE
              || (exclusive && subject == RuleSubject.VALUE && !declared.hasIgnore());
      // Of items, keys and values, protovalidate heeds no 'required'.
      if (declared.getRequired() && subject == RuleSubject.VALUE) {
        required = true;
        rules.add(
            new Rule.Required(origin("required", "required", Map.of("required", true)), subject));
      } else if (asked && exempt) {
        zeroExempt.add(subject);
      }
      if (declared.getTypeCase() != FieldRules.TypeCase.TYPE_NOT_SET) {
        readTyped(declared, path, subject, family);
      }
    }

    private void addCustom(String id, String expression, RuleSubject subject) {
      String path = "cel." + id;
      rules.add(new Rule.Other(origin(id, path, Map.of(path, expression)), subject));
    }

    private void readTyped(
        FieldRules declared, String path, RuleSubject subject, RuleFamily family) {
      FieldDescriptor type =
          declared.getDescriptorForType().findFieldByNumber(declared.getTypeCase().getNumber());
      if (!family.admits(type.getName())) {
        errors.error(
            "rule-type-mismatch",
            "rules for '" + path + type.getName() + "' stand on a field of type " + typeName(),
            family.hint(path));
        return;
      }
      Message rulesOfType = (Message) declared.getField(type);
      readSettings(rulesOfType, path + type.getName() + ".", subject, type.getName());
    }

    private String typeName() {
      String type =
          switch (field.getJavaType()) {
            case MESSAGE -> field.getMessageType().getFullName();
            case ENUM -> field.getEnumType().getFullName();
            default -> field.getType().name().toLowerCase(java.util.Locale.ROOT);
          };
      if (field.isMapField()) {
        return "map";
      }
      return field.isRepeated() ? "repeated " + type : type;
    }

    private void readSettings(Message type, String path, RuleSubject subject, String family) {
      Settings settings = new Settings(path);
      for (var setting : new TreeMap<>(type.getAllFields()).entrySet()) {
        String name = setting.getKey().getName();
        switch (name) {
          case "items" -> nested(setting.getValue(), path, name, RuleSubject.ITEM);
          case "keys" -> nested(setting.getValue(), path, name, RuleSubject.KEY);
          case "values" -> nested(setting.getValue(), path, name, RuleSubject.MAP_VALUE);
          case "example" -> addExamples(setting.getKey(), setting.getValue(), subject);
          default -> settings.put(name, PlainSettings.of(setting.getKey(), setting.getValue()));
        }
      }
      RuleForms forms = new RuleForms(family, path, subject, place);
      rules.addAll(forms.of(settings.values()));
      forms.problems().forEach(p -> errors.error("contradictory-rules", p));
    }

    private void nested(Object declared, String path, String name, RuleSubject subject) {
      read((FieldRules) declared, path + name + ".", subject, RuleFamily.of(field, subject));
    }

    private void addExamples(FieldDescriptor setting, Object values, RuleSubject subject) {
      if (subject == RuleSubject.VALUE
          && PlainSettings.of(setting, values) instanceof List<?> list) {
        examples.addAll(list);
      }
    }

    private RuleOrigin origin(String id, String path, Map<String, Object> declared) {
      return new RuleOrigin(id, path, declared, place);
    }

    private void refuseUnknown(Message rulesMessage, String path) {
      if (!rulesMessage.getUnknownFields().asMap().isEmpty()) {
        errors.error(
            "unresolved-option",
            "rules below '(buf.validate.field)"
                + (path.isEmpty() ? "" : "." + path.substring(0, path.length() - 1))
                + "' are unknown to this version: field "
                + rulesMessage.getUnknownFields().asMap().keySet().iterator().next(),
            "rules of a newer validate.proto need a newer version");
      }
    }
  }

  /** Settings of one kind of rules by name, in order of their field numbers. */
  private record Settings(String path, Map<String, Object> values) {
    Settings(String path) {
      this(path, new LinkedHashMap<>());
    }

    void put(String name, Object value) {
      values.put(name, value);
    }
  }
}
