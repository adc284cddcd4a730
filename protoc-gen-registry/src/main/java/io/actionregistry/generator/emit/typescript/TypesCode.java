package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.example.Notation;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The types that callers see. */
final class TypesCode {
  private final Names names;
  private final Declared declared;
  private final List<String> lines = new ArrayList<>();

  TypesCode(Names names, Declared declared) {
    this.names = names;
    this.declared = declared;
  }

  List<String> lines(Schema schema, Examples examples) {
    schema.enums().forEach(this::add);
    names.messages().forEach(this::add);
    schema.actions().forEach(action -> add(action, examples));
    addUnion("ActionName", "The names of all actions.", schema.actions(), List.of());
    List<String> aliases = schema.actions().stream().flatMap(a -> a.aliases().stream()).toList();
    addUnion("ActionAlias", "Other names of actions.", List.of(), aliases);
    lines.add("/** The type of each action's parameters. */");
    lines.add("export interface ParamsOf {");
    for (Action action : schema.actions()) {
      lines.add(
          "  readonly "
              + TypeScriptText.property(action.name())
              + ": "
              + declared.params(action)
              + ";");
    }
    lines.add("}");
    addResponses(schema.actions().stream().filter(a -> !a.response().isEmpty()).toList());
    return lines;
  }

  private void addResponses(List<Action> answered) {
    if (answered.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("/** The type of what answers each action. */");
    lines.add("export interface ResponseOf {");
    for (Action action : answered) {
      lines.add(
          "  readonly "
              + TypeScriptText.property(action.name())
              + ": "
              + declared.message(action.response())
              + ";");
    }
    lines.add("}");
  }

  private void addUnion(String name, String text, List<Action> actions, List<String> others) {
    lines.add("/** " + text + " */");
    List<String> all = new ArrayList<>(actions.stream().map(Action::name).toList());
    all.addAll(others);
    addUnion(name, all);
  }

  private void addUnion(String name, List<String> texts) {
    if (texts.isEmpty()) {
      lines.add("export type " + name + " = never;");
    } else {
      lines.add("export type " + name + " =");
      texts.forEach(text -> lines.add("  | " + TypeScriptText.string(text)));
      lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ";");
    }
    lines.add("");
  }

  private void add(EnumType type) {
    lines.addAll(TypeScriptText.documentation(type.documentation()));
    addUnion(
        declared.enumType(type.fullName()),
        type.values().stream().map(EnumType.Value::name).toList());
  }

  private void add(Message message) {
    lines.addAll(TypeScriptText.documentation(message.documentation()));
    String name = declared.message(message.fullName());
    if (message.parameters().isEmpty()) {
      lines.add("export type " + name + " = { readonly [name: string]: never };");
    } else {
      lines.add("export interface " + name + " {");
      message.parameters().forEach(this::add);
      lines.add("}");
    }
    lines.add("");
  }

  private void add(Parameter parameter) {
    List<String> text = new ArrayList<>();
    text.add(parameter.documentation());
    if (!parameter.unit().isEmpty()) {
      text.add("Unit: " + parameter.unit() + ".");
    }
    if (!parameter.oneof().isEmpty()) {
      text.add("At most one of the oneof " + parameter.oneof() + " is given.");
    }
    String all = text.stream().filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
    TypeScriptText.documentation(all).forEach(line -> lines.add("  " + line));
    lines.add(
        "  readonly "
            + TypeScriptText.property(parameter.name())
            + (parameter.required() ? ": " : "?: ")
            + type(parameter)
            + ";");
  }

  private void add(Action action, Examples examples) {
    List<String> shown = new ArrayList<>();
    examples.of(action).ifPresent(found -> addExamples(action, found, shown));
    lines.addAll(TypeScriptText.documentation(action.documentation(), shown));
    lines.add(
        "export type "
            + declared.params(action)
            + " = "
            + declared.message(action.message().fullName())
            + ";");
    lines.add("");
  }

  private static void addExamples(Action action, Examples.Example examples, List<String> shown) {
    Notation.TYPESCRIPT.command(action.name(), examples.minimal()).ifPresent(shown::add);
    if (!examples.isOne()) {
      Notation.TYPESCRIPT.command(action.name(), examples.full()).ifPresent(shown::add);
    }
  }

  private String type(Parameter parameter) {
    String one = one(parameter);
    if (parameter.shape() instanceof Shape.Repeated) {
      return "readonly " + (one.contains(" ") ? "(" + one + ")" : one) + "[]";
    }
    if (parameter.shape() instanceof Shape.MapOf map) {
      String key = map.key() == ValueType.BOOL ? "boolean" : scalar(map.key());
      return "{ readonly [key: string]: " + one + " } | ReadonlyMap<" + key + ", " + one + ">";
    }
    return one;
  }

  private String one(Parameter parameter) {
    ValueType type = parameter.type().type();
    return switch (type) {
      case MESSAGE -> declared.message(parameter.type().reference());
      case ENUM -> enumType(parameter);
      case ANY -> "{ readonly \"type-url\": string; readonly value?: string | Uint8Array }";
      case STRUCT -> "{ readonly [name: string]: Json }";
      case VALUE -> "Json";
      case LIST_VALUE -> "readonly Json[]";
      case EMPTY -> "{ readonly [name: string]: never }";
      default -> scalar(type);
    };
  }

  private String enumType(Parameter parameter) {
    EnumType type = names.enumType(parameter.type().reference());
    List<String> all = type.values().stream().map(EnumType.Value::name).toList();
    return parameter.offered().isEmpty() || parameter.offered().equals(all)
        ? declared.enumType(type.fullName())
        : parameter.offered().stream()
            .map(TypeScriptText::string)
            .collect(Collectors.joining(" | "));
  }

  private static String scalar(ValueType type) {
    return switch (type) {
      case BOOL -> "boolean";
      case STRING, TIMESTAMP, DURATION, FIELD_MASK -> "string";
      case BYTES -> "string | Uint8Array";
      case NULL_VALUE -> "null";
      default -> Names.isBig(type) ? "bigint" : "number";
    };
  }
}
