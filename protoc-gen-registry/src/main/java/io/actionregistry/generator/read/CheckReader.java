package io.actionregistry.generator.read;

import build.buf.validate.AnyRules;
import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.generator.compile.CelScope;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Variable;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RulePathStep;
import io.actionregistry.generator.model.ValueChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is evaluated on a field, in protovalidate's order and with its rule paths. */
final class CheckReader {
  private final RuleExpressions expressions;

  CheckReader(RuleExpressions expressions) {
    this.expressions = expressions;
  }

  /**
   * What is evaluated on a field.
   *
   * @param exclusive whether a oneof rule of its message names it, so that its zero is exempt
   * @param forms the rules that have a form of their own
   * @param problems gets what does not compile
   */
  FieldChecks read(
      FieldDescriptor field,
      boolean exclusive,
      List<Rule> forms,
      SourceLocation place,
      Diagnostics problems) {
    FieldRules declared = field.getOptions().getExtension(ValidateProto.field);
    Ignore ignore =
        exclusive && !declared.hasIgnore() ? Ignore.IGNORE_IF_ZERO_VALUE : declared.getIgnore();
    if (ignore == Ignore.IGNORE_ALWAYS) {
      return FieldChecks.NONE;
    }
    FieldReading reading = new FieldReading(forms, place, problems.at(field.getFullName(), place));
    return new FieldChecks(
        declared.getRequired(),
        field.hasPresence() || ignore == Ignore.IGNORE_IF_ZERO_VALUE,
        reading.value(field, declared, List.of(), false));
  }

  /** One field's rules, being read. */
  private final class FieldReading {
    private final List<Rule> forms;
    private final SourceLocation place;
    private final Diagnostics.Subject errors;

    FieldReading(List<Rule> forms, SourceLocation place, Diagnostics.Subject errors) {
      this.forms = forms;
      this.place = place;
      this.errors = errors;
    }

    /**
     * What is evaluated on a value.
     *
     * @param path to its rules
     * @param nested whether it is an item, key or map value
     */
    ValueChecks value(
        FieldDescriptor field, FieldRules declared, List<RulePathStep> path, boolean nested) {
      if (declared.getIgnore() == Ignore.IGNORE_ALWAYS) {
        return ValueChecks.NONE;
      }
      List<Check> checks = new ArrayList<>();
      boolean one = nested || !field.isRepeated();
      boolean message = one && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
      CelScope scope = one ? CelScope.ofOne(field) : CelScope.ofField(field);
      RuleFamily family = one ? RuleFamily.ofOne(field) : RuleFamily.of(field);
      checks.addAll(custom(declared, path, scope));
      if (message && TypeReader.isWrapper(field.getMessageType().getFullName())) {
        if (declared.getTypeCase() != FieldRules.TypeCase.TYPE_NOT_SET) {
          // protovalidate evaluates them once more on what the wrapper holds.
          checks.addAll(custom(declared, path, scope.unwrapped()));
          checks.addAll(standard(declared, family, path, scope.unwrapped()));
        }
      } else {
        checks.addAll(standard(declared, family, path, scope));
      }
      if (message && declared.hasAny()) {
        checks.addAll(any(declared.getAny(), path));
      }
      if (one && declared.getEnum().getDefinedOnly() && isEnum(field)) {
        checks.add(definedOnly(field, path));
      }
      return new ValueChecks(
          nested && declared.getIgnore() == Ignore.IGNORE_IF_ZERO_VALUE,
          checks,
          message && !TypeReader.isWellKnown(field.getMessageType().getFullName()),
          one || field.isMapField() ? null : items(field, declared, path),
          one || !field.isMapField() ? null : entry(field, declared, path, "keys", 0),
          one || !field.isMapField() ? null : entry(field, declared, path, "values", 1));
    }

    private @Nullable ValueChecks items(
        FieldDescriptor field, FieldRules declared, List<RulePathStep> path) {
      return value(
          field, declared.getRepeated().getItems(), RulePaths.to(path, "repeated", "items"), true);
    }

    private ValueChecks entry(
        FieldDescriptor field,
        FieldRules declared,
        List<RulePathStep> path,
        String rules,
        int index) {
      FieldDescriptor part = field.getMessageType().getFields().get(index);
      return value(
          part,
          index == 0 ? declared.getMap().getKeys() : declared.getMap().getValues(),
          RulePaths.to(path, "map", rules),
          true);
    }

    private List<Check> custom(FieldRules declared, List<RulePathStep> path, CelScope scope) {
      return expressions.custom(
          declared.getCelList(), declared.getCelExpressionList(), path, scope, place, errors);
    }

    private List<Check> standard(
        FieldRules declared, RuleFamily family, List<RulePathStep> path, CelScope scope) {
      if (declared.getTypeCase() == FieldRules.TypeCase.TYPE_NOT_SET || !family.admits(declared)) {
        return List.of(); // reported where the rules are read into their forms
      }
      return expressions.standard(declared, path, scope, forms, place, errors);
    }

    /** protovalidate checks these outside CEL, which would unpack the message. */
    private List<Check> any(AnyRules rules, List<RulePathStep> path) {
      List<Check> checks = new ArrayList<>();
      if (rules.getInCount() > 0) {
        checks.add(
            typeUrl(path, "in", rules.getInList(), "type URL must be in the allow list", false));
      }
      if (rules.getNotInCount() > 0) {
        checks.add(
            typeUrl(
                path,
                "not_in",
                rules.getNotInList(),
                "type URL must not be in the block list",
                true));
      }
      return checks;
    }

    private Check typeUrl(
        List<RulePathStep> path, String name, List<String> urls, String message, boolean refused) {
      CelExpression in =
          contains(
              new CelExpression.Call(
                  "any_type_url",
                  List.of(new Variable("this", CelType.message("google.protobuf.Any"))),
                  CelType.STRING),
              new Constant(List.copyOf(urls), CelType.listOf(CelType.STRING)));
      return check(
          "any." + name,
          RulePaths.to(path, "any", name),
          message,
          List.copyOf(urls),
          refused ? not(in) : in);
    }

    private Check definedOnly(FieldDescriptor field, List<RulePathStep> path) {
      List<Long> numbers =
          field.getEnumType().getValues().stream()
              .map(EnumValueDescriptor::getNumber)
              .distinct()
              .map(Long::valueOf)
              .toList();
      return check(
          "enum.defined_only",
          RulePaths.to(path, "enum", "defined_only"),
          "value must be one of the defined enum values",
          true,
          contains(
              new Variable("this", CelType.INT),
              new Constant(numbers, CelType.listOf(CelType.INT))));
    }

    private Check check(
        String id, List<RulePathStep> path, String message, Object setting, CelExpression holds) {
      String text = Check.text(path);
      return new Check(
          id,
          path,
          message,
          Map.of(text, setting),
          text,
          holds,
          RuleExpressions.formOf(id, text, forms),
          place);
    }
  }

  private static boolean isEnum(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.ENUM;
  }

  private static CelExpression contains(CelExpression value, Constant list) {
    return new CelExpression.Call("in_list", List.of(value, list), CelType.BOOL);
  }

  private static CelExpression not(CelExpression condition) {
    return new CelExpression.Call("logical_not", List.of(condition), CelType.BOOL);
  }

  /** Names of the message's fields that its oneof rules name. */
  static Set<String> exclusive(Descriptor message) {
    return message.getOptions().getExtension(ValidateProto.message).getOneofList().stream()
        .flatMap(oneof -> oneof.getFieldsList().stream())
        .collect(Collectors.toSet());
  }
}
