package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.Lists;
import io.actionregistry.generator.emit.MessageSettings;
import io.actionregistry.generator.emit.OtherRules;
import io.actionregistry.generator.emit.jvm.Expression.Chain;
import io.actionregistry.generator.emit.jvm.Expression.Invocation;
import io.actionregistry.generator.emit.jvm.Expression.Paragraph;
import io.actionregistry.generator.emit.jvm.Expression.Text;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueType;
import java.util.List;

/** Java that builds the runtime's definitions. */
final class DefinitionCode {
  private static final int MOST_LISTED_NAMES = 200;

  private DefinitionCode() {}

  /**
   * An action.
   *
   * @param messageMethod call that gives its message's definition
   */
  static Chain action(Action action, String messageMethod) {
    Chain chain = Chain.of("ActionDefinition", JavaText.string(action.name()));
    addDescription(chain, action.documentation());
    chain.call("module", JavaText.string(action.module()));
    for (Action.Step step : action.path()) {
      chain.call("path", JavaText.string(step.field()), String.valueOf(step.number()));
    }
    if (action.kind() == Action.Kind.GROUP) {
      chain.call("group");
    }
    action.aliases().forEach(alias -> chain.call("alias", JavaText.string(alias)));
    if (action.hazard().level() != Hazard.Level.NONE) {
      chain.call(
          "hazard",
          new Text("HazardLevel." + action.hazard().level().name()),
          new Paragraph(action.hazard().reason()));
    }
    if (action.deprecated()) {
      chain.call(
          "deprecated",
          action.replacement().isEmpty() ? "null" : JavaText.string(action.replacement()));
    }
    if (!action.response().isEmpty()) {
      chain.call("response", JavaText.string(action.response()));
    }
    return chain.call("message", messageMethod);
  }

  static Chain message(Message message) {
    Chain chain = Chain.of("MessageDefinition", JavaText.string(message.fullName()));
    addDescription(chain, message.documentation());
    message.parameters().forEach(p -> chain.call("param", parameter(p)));
    for (Oneof oneof : message.oneofs()) {
      chain.call("oneof", oneof(oneof));
    }
    MessageSettings.of(message).forEach((path, value) -> RangeCode.addRule(chain, path, value));
    return chain;
  }

  static Chain enumType(EnumType type) {
    Chain chain = Chain.of("EnumDefinition", JavaText.string(type.fullName()));
    addDescription(chain, type.documentation());
    if (!type.prefix().isEmpty()) {
      chain.call("prefix", JavaText.string(type.prefix()));
    }
    if (type.closed()) {
      chain.call("closed");
    }
    type.values().forEach(value -> addEnumValue(chain, value));
    return chain;
  }

  private static void addEnumValue(Chain chain, EnumType.Value value) {
    String[] arguments = {
      JavaText.string(value.name()),
      JavaText.string(value.protoName()),
      value.number() == Integer.MIN_VALUE ? "Integer.MIN_VALUE" : String.valueOf(value.number())
    };
    if (value.documentation().isEmpty() && !value.deprecated()) {
      chain.call("value", arguments);
      return;
    }
    Chain full = Chain.of("EnumValue", arguments);
    addDescription(full, value.documentation());
    if (value.deprecated()) {
      full.call("deprecated");
    }
    chain.call("value", full);
  }

  static Chain parameter(Parameter parameter) {
    ValueType type = parameter.type().type();
    Chain chain =
        Chain.of("ParamDefinition", JavaText.string(parameter.name()), "ParamType." + type.name());
    addDescription(chain, parameter.documentation());
    chain.call("proto", JavaText.string(parameter.protoName()), String.valueOf(parameter.number()));
    if (!parameter.type().reference().isEmpty()) {
      chain.call(
          type == ValueType.ENUM ? "enumName" : "messageName",
          JavaText.string(parameter.type().reference()));
    }
    for (List<String> some : Lists.chunks(parameter.offered(), 20)) {
      chain.call(
          "offers",
          some.stream()
              .map(n -> (Expression) new Text(JavaText.string(n)))
              .toArray(Expression[]::new));
    }
    addShape(chain, parameter.shape());
    if (parameter.type().wrapper()) {
      chain.call("wrapper");
    }
    if (parameter.delimited()) {
      chain.call("delimited");
    }
    if (!parameter.oneof().isEmpty()) {
      chain.call("oneof", JavaText.string(parameter.oneof()));
    }
    chain.call(parameter.required() ? "required" : "optional");
    addValues(chain, parameter);
    parameter.ranges().forEach(range -> chain.call("range", RangeCode.of(range)));
    OtherRules.of(parameter).forEach((path, value) -> RangeCode.addRule(chain, path, value));
    if (parameter.deprecated()) {
      chain.call("deprecated");
    }
    if (parameter.sensitive()) {
      chain.call("sensitive");
    }
    return chain;
  }

  private static void addShape(Chain chain, Shape shape) {
    if (shape instanceof Shape.Repeated) {
      chain.call("repeated");
    } else if (shape instanceof Shape.MapOf map) {
      chain.call("map", "ParamType." + map.key().name());
    } else if (shape instanceof Shape.Singular singular && singular.tracksPresence()) {
      chain.call("presence");
    }
  }

  private static void addValues(Chain chain, Parameter parameter) {
    if (!parameter.unit().isEmpty()) {
      chain.call("unit", JavaText.string(parameter.unit()));
    }
    if (parameter.defaultValue() != null) {
      chain.call("defaultValue", JavaText.value(parameter.defaultValue()));
    }
    if (parameter.defaultFrom() != null) {
      chain.call("defaultFrom", "DefaultSource." + parameter.defaultFrom().name());
    }
    parameter.examples().forEach(example -> chain.call("example", JavaText.value(example)));
  }

  private static void addDescription(Chain chain, String documentation) {
    if (!documentation.isEmpty()) {
      chain.call("description", new Paragraph(documentation));
    }
  }

  private static Expression oneof(Oneof oneof) {
    return new Invocation(
        "new OneofDefinition",
        List.of(
            new Text(JavaText.string(oneof.name())),
            new Text(String.valueOf(oneof.required())),
            names(oneof.members())));
  }

  /** Names have no blanks in them, so one constant can hold them all, however many. */
  private static Expression names(List<String> names) {
    return names.size() > MOST_LISTED_NAMES
        ? new Text("List.of(" + JavaText.string(String.join(" ", names)) + ".split(\" \"))")
        : new Invocation(
            "List.of",
            names.stream().map(name -> (Expression) new Text(JavaText.string(name))).toList());
  }
}
