package io.actionregistry.generator.read;

import build.buf.validate.FieldRules;
import build.buf.validate.PredefinedRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import io.actionregistry.generator.compile.CelProblem;
import io.actionregistry.generator.compile.CelScope;
import io.actionregistry.generator.compile.ExpressionCompiler;
import io.actionregistry.generator.compile.RuleValues;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RulePathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what rules are written in: custom expressions, and the expressions that validate.proto
 * and predefined rules give their own settings.
 */
final class RuleExpressions {
  private static final FieldDescriptor CEL =
      Objects.requireNonNull(FieldRules.getDescriptor().findFieldByName("cel"));
  private static final FieldDescriptor CEL_EXPRESSION =
      Objects.requireNonNull(FieldRules.getDescriptor().findFieldByName("cel_expression"));

  private final ExpressionCompiler compiler = new ExpressionCompiler();
  private final DescriptorPool pool;
  private final ExtensionRegistry predefined;

  RuleExpressions(DescriptorPool pool) {
    this.pool = pool;
    this.predefined = pool.extensions();
  }

  /** Checks from {@code cel} and {@code cel_expression}, of a field or of a part of it. */
  List<Check> custom(
      List<build.buf.validate.Rule> rules,
      List<String> bare,
      List<RulePathStep> path,
      CelScope scope,
      SourceLocation place,
      Diagnostics.Subject errors) {
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      add(checks, rules.get(i), RulePaths.element(path, CEL, i), scope, place, errors);
    }
    for (int i = 0; i < bare.size(); i++) {
      List<RulePathStep> own = RulePaths.element(path, CEL_EXPRESSION, i);
      add(checks, bare(bare.get(i)), own, scope, place, errors);
    }
    return checks;
  }

  /** Checks of a message as a whole. */
  List<Check> ofMessage(
      build.buf.validate.MessageRules rules,
      CelScope scope,
      SourceLocation place,
      Diagnostics.Subject errors) {
    List<Check> checks = new ArrayList<>();
    for (String expression : rules.getCelExpressionList()) {
      add(checks, bare(expression), List.of(), scope, place, errors);
    }
    for (build.buf.validate.Rule rule : rules.getCelList()) {
      add(checks, rule, List.of(), scope, place, errors);
    }
    return checks;
  }

  /** An expression alone: it is its own id. */
  private static build.buf.validate.Rule bare(String expression) {
    return build.buf.validate.Rule.newBuilder().setId(expression).setExpression(expression).build();
  }

  private void add(
      List<Check> checks,
      build.buf.validate.Rule rule,
      List<RulePathStep> path,
      CelScope scope,
      SourceLocation place,
      Diagnostics.Subject errors) {
    CelExpression expression = compile(rule, Check.text(path), scope, errors);
    if (expression != null && !holdsAlways(expression)) {
      checks.add(
          new Check(
              rule.getId(),
              path,
              message(rule, expression),
              Map.of("cel." + rule.getId(), rule.getExpression()),
              rule.getExpression(),
              expression,
              null,
              place));
    }
  }

  /** Checks from the settings of the rules' type, predefined ones included. */
  List<Check> standard(
      FieldRules declared,
      List<RulePathStep> path,
      CelScope scope,
      List<Rule> forms,
      SourceLocation place,
      Diagnostics.Subject errors) {
    FieldDescriptor family =
        Objects.requireNonNull(
            FieldRules.getDescriptor().findFieldByNumber(declared.getTypeCase().getNumber()));
    Message settings = withExtensions((Message) declared.getField(family));
    List<RulePathStep> own = RulePaths.field(path, family);
    if (!settings.getUnknownFields().asMap().isEmpty()) {
      errors.error(
          "unresolved-option",
          "a rule below '(buf.validate.field)."
              + Check.text(own)
              + "' is unknown: field "
              + settings.getUnknownFields().asMap().keySet().iterator().next(),
          "import the file that defines it; rules of a newer validate.proto need a newer version");
      return List.of();
    }
    List<Check> checks = new ArrayList<>();
    for (FieldDescriptor setting : new TreeMap<>(settings.getAllFields()).keySet()) {
      List<RulePathStep> settingPath = RulePaths.field(own, setting);
      for (build.buf.validate.Rule rule : rulesOf(setting).getCelList()) {
        CelExpression expression =
            compile(
                rule,
                Check.text(settingPath),
                scope.with(new RuleValues(settings, setting)),
                errors);
        if (expression != null && !holdsAlways(expression)) {
          checks.add(standard(rule, settingPath, setting, settings, expression, forms, place));
        }
      }
    }
    return checks;
  }

  private static Check standard(
      build.buf.validate.Rule rule,
      List<RulePathStep> path,
      FieldDescriptor setting,
      Message settings,
      CelExpression expression,
      List<Rule> forms,
      SourceLocation place) {
    String text = Check.text(path);
    Rule form = formOf(rule.getId(), text, forms);
    return new Check(
        rule.getId(),
        path,
        message(rule, expression),
        form == null
            ? Map.of(text, PlainSettings.of(setting, settings.getField(setting)))
            : form.origin().declared(),
        rule.getExpression(),
        expression,
        form,
        place);
  }

  /** The rule's form among those read from the settings themselves. */
  static @Nullable Rule formOf(String id, String path, List<Rule> forms) {
    for (Rule form : forms) {
      if (form.origin().id().equals(id) && form.origin().path().equals(path)) {
        return form;
      }
    }
    return null;
  }

  /** The settings in terms of the schema's own descriptors, which know its extensions. */
  private Message withExtensions(Message settings) {
    Descriptor type = settings.getDescriptorForType();
    if (settings.getUnknownFields().asMap().isEmpty()
        || !(pool.element(type.getFullName()) instanceof Descriptor own)) {
      return settings;
    }
    try {
      return DynamicMessage.parseFrom(own, settings.toByteString(), predefined);
    } catch (InvalidProtocolBufferException e) {
      return settings;
    }
  }

  /** A setting's own expressions; validate.proto's are those that this version knows. */
  private static PredefinedRules rulesOf(FieldDescriptor setting) {
    FieldDescriptor known = setting;
    if (!setting.isExtension()) {
      Descriptor ours =
          ValidateProto.getDescriptor()
              .findMessageTypeByName(setting.getContainingType().getName());
      known = Objects.requireNonNull(ours.findFieldByNumber(setting.getNumber()));
    }
    return known.getOptions().getExtension(ValidateProto.predefined);
  }

  private @Nullable CelExpression compile(
      build.buf.validate.Rule rule, String path, CelScope scope, Diagnostics.Subject errors) {
    String what =
        path.isEmpty() ? "the expression '" + rule.getId() + "'" : "the expression of " + path;
    try {
      return compiler.compileRule(rule.getExpression(), scope);
    } catch (CelProblem e) {
      String message = what + " does not compile: " + e.getMessage();
      if (e.kind() == CelProblem.Kind.UNSUPPORTED) {
        errors.error(
            "unsupported-expression",
            message,
            "nothing is generated rather than a validator that leaves a rule out");
      } else {
        errors.error("bad-expression", message);
      }
      return null;
    }
  }

  private static boolean holdsAlways(CelExpression expression) {
    return expression instanceof Constant constant
        && (Boolean.TRUE.equals(constant.value()) || "".equals(constant.value()));
  }

  /** Where the expression is a string, it is the message. */
  private static String message(build.buf.validate.Rule rule, CelExpression expression) {
    if (expression.type().is(io.actionregistry.generator.model.CelType.Kind.STRING)) {
      return "";
    }
    return rule.getMessage().isEmpty()
        ? "\"" + rule.getExpression() + "\" returned false"
        : rule.getMessage();
  }
}
