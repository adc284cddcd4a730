package io.actionregistry.generator.read;

import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import build.buf.validate.ValidateProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleOrigin;
import io.actionregistry.generator.model.RuleSubject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
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
  private final Diagnostics diagnostics;

  RuleReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

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

  /** Reads what the field declares. */
  FieldRuleSet read(FieldDescriptor field, SourceLocation place) {
    Reading reading = new Reading(field, place);
    if (field.getOptions().hasExtension(ValidateProto.field)) {
      reading.read(
          field.getOptions().getExtension(ValidateProto.field),
          "",
          RuleSubject.VALUE,
          RuleFamily.of(field));
    }
    return new FieldRuleSet(
        List.copyOf(reading.rules),
        reading.required,
        List.copyOf(reading.zeroExempt),
        List.copyOf(reading.examples));
  }

  /** One field's rules, being read. */
  private final class Reading {
    final List<Rule> rules = new ArrayList<>();
    final List<RuleSubject> zeroExempt = new ArrayList<>();
    final List<Object> examples = new ArrayList<>();
    boolean required;
    private final FieldDescriptor field;
    private final SourceLocation place;
    private final Diagnostics.Subject errors;

    Reading(FieldDescriptor field, SourceLocation place) {
      this.field = field;
      this.place = place;
      this.errors = diagnostics.at(field.getFullName(), place);
    }

    /** Reads the rules of the field, or of its items, keys or values. */
    void read(FieldRules declared, String path, RuleSubject subject, RuleFamily family) {
      refuseUnknown(declared, path);
      if (declared.getCelCount() > 0) {
        unsupported(path + "cel", "custom CEL expressions");
      }
      if (declared.getCelExpressionCount() > 0) {
        unsupported(path + "cel_expression", "custom CEL expressions");
      }
      if (declared.getIgnore() == Ignore.IGNORE_ALWAYS) {
        if (family.isMessage() || subject != RuleSubject.VALUE) {
          unsupported(path + "ignore", "IGNORE_ALWAYS on messages, items, keys and values");
        }
        return;
      }
      // Where absent and zero differ, validate.proto gives the setting no effect.
      boolean exempt = subject != RuleSubject.VALUE || !field.hasPresence();
      if (declared.getIgnore() == Ignore.IGNORE_IF_ZERO_VALUE && exempt) {
        zeroExempt.add(subject);
      }
      if (declared.getRequired()) {
        readRequired(path, subject);
      }
      if (declared.getTypeCase() != FieldRules.TypeCase.TYPE_NOT_SET) {
        readTyped(declared, path, subject, family);
      }
    }

    private void readRequired(String path, RuleSubject subject) {
      if (subject != RuleSubject.VALUE) {
        unsupported(path + "required", "required on items, keys and values");
      } else if (zeroExempt.contains(subject)) {
        errors.error(
            "contradictory-rules",
            "IGNORE_IF_ZERO_VALUE has no effect beside required",
            "drop one of the two");
      } else {
        required = true;
        rules.add(new Rule.Required(origin("required", "required", Map.of()), subject));
      }
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
      refuseUnknown(rulesOfType, path + type.getName() + ".");
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
          case "example" -> addExamples(setting.getKey(), setting.getValue(), path, subject);
          default -> settings.put(name, plain(setting.getKey(), setting.getValue()));
        }
      }
      RuleForms forms = new RuleForms(family, path, subject, place);
      rules.addAll(forms.of(settings.values()));
      forms.unsupported().forEach(name -> unsupported(path + name, "the rule"));
      forms.problems().forEach(p -> errors.error("contradictory-rules", p));
    }

    private void nested(Object declared, String path, String name, RuleSubject subject) {
      read((FieldRules) declared, path + name + ".", subject, RuleFamily.of(field, subject));
    }

    private void addExamples(
        FieldDescriptor setting, Object values, String path, RuleSubject subject) {
      if (setting.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
        unsupported(path + "example", "an example that is a message");
      } else if (subject == RuleSubject.VALUE && plain(setting, values) instanceof List<?> list) {
        examples.addAll(list);
      }
    }

    private RuleOrigin origin(String id, String path, Map<String, Object> declared) {
      return new RuleOrigin(id, path, declared, place);
    }

    private void unsupported(String path, String what) {
      errors.error(
          "unsupported-rule",
          what + " (" + path + ") cannot be generated yet",
          "nothing is generated rather than a registry that leaves a rule out");
    }

    private void refuseUnknown(Message rulesMessage, String path) {
      if (!rulesMessage.getUnknownFields().asMap().isEmpty()) {
        errors.error(
            "unresolved-option",
            "rules below '(buf.validate.field)"
                + (path.isEmpty() ? "" : "." + path.substring(0, path.length() - 1))
                + "' are unknown to this version: field "
                + rulesMessage.getUnknownFields().asMap().keySet().iterator().next(),
            "predefined rules, and rules of a newer validate.proto, cannot be generated yet");
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

  /** A rule's value without protobuf's classes; a list for repeated settings. */
  private static Object plain(FieldDescriptor setting, Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> plainOne(setting, item)).toList();
    }
    return plainOne(setting, value);
  }

  private static Object plainOne(FieldDescriptor setting, Object value) {
    return switch (setting.getType()) {
      case UINT32, FIXED32 -> Integer.toUnsignedLong((Integer) value);
      case INT32, SINT32, SFIXED32 -> Long.valueOf((Integer) value);
      case UINT64, FIXED64 -> unsigned((Long) value);
      case BYTES ->
          new Bytes(Base64.getEncoder().encodeToString(((ByteString) value).toByteArray()));
      default -> value;
    };
  }

  private static Number unsigned(long bits) {
    return bits >= 0 ? (Number) bits : new BigInteger(Long.toUnsignedString(bits));
  }
}
