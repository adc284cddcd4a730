package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.emit.MessageSettings;
import io.actionregistry.generator.emit.OtherRules;
import io.actionregistry.generator.emit.catalogue.Catalogue.Branch;
import io.actionregistry.generator.emit.catalogue.Catalogue.Code;
import io.actionregistry.generator.emit.catalogue.Catalogue.Entry;
import io.actionregistry.generator.emit.catalogue.Catalogue.Row;
import io.actionregistry.generator.emit.catalogue.Catalogue.Shown;
import io.actionregistry.generator.emit.catalogue.Catalogue.Value;
import io.actionregistry.generator.example.ExampleValue.Fields;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.example.Notation;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Settings;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the catalogue shows from a schema. */
final class Collector {
  private final Schema schema;
  private final Examples examples;
  private final Map<String, Message> messages = new HashMap<>();
  private final Map<String, EnumType> enums = new HashMap<>();

  private Collector(Schema schema, Examples examples) {
    this.schema = schema;
    this.examples = examples;
    schema.messages().forEach(message -> messages.put(message.fullName(), message));
    schema.enums().forEach(type -> enums.put(type.fullName(), type));
  }

  static Catalogue of(Schema schema, Examples examples) {
    return new Collector(schema, examples).catalogue();
  }

  private Catalogue catalogue() {
    Map<String, List<Action>> byBranch = new LinkedHashMap<>();
    for (Action action : schema.actions()) {
      byBranch.computeIfAbsent(branch(action), name -> new ArrayList<>()).add(action);
    }
    List<Branch> branches = new ArrayList<>();
    byBranch.forEach(
        (name, actions) ->
            branches.add(
                new Branch(
                    name, documentation(actions), actions.stream().map(this::entry).toList())));
    List<Row> envelope = new ArrayList<>();
    schema.envelope().forEach(parameter -> add(envelope, parameter, List.of(), List.of()));
    String simple = schema.root().substring(schema.root().lastIndexOf('.') + 1);
    String owner = schema.root().equals(simple) ? simple : schema.root();
    return new Catalogue("Commands of " + owner, schema.root(), branches, envelope);
  }

  /** The first step; where that is all there is, the module. */
  private String branch(Action action) {
    return action.path().size() > 1
        ? schema.naming().of(action.path().get(0).field())
        : schema.naming().of(action.module());
  }

  /** What the one file says that all actions of a branch come from. */
  private String documentation(List<Action> actions) {
    List<String> modules = actions.stream().map(Action::module).distinct().toList();
    return modules.size() > 1
        ? ""
        : schema.modules().stream()
            .filter(module -> module.className().equals(modules.get(0)))
            .map(Module::documentation)
            .findFirst()
            .orElse("");
  }

  private Entry entry(Action action) {
    List<Row> rows = new ArrayList<>();
    for (Parameter parameter : action.message().parameters()) {
      add(rows, parameter, List.of(), List.of(action.message().fullName()));
    }
    return new Entry(
        action.name(),
        action.kind() == Action.Kind.GROUP,
        action.documentation(),
        action.aliases(),
        action.hazard(),
        action.deprecated(),
        action.replacement(),
        action.path().stream().map(Action.Step::field).collect(Collectors.joining(".")),
        action.message().fullName(),
        settings(action.message()),
        rows,
        shown(action));
  }

  /** Settings as text; expressions as they are written, with what they say when they are broken. */
  private static List<String> settings(Map<String, Object> settings, List<Check> checks) {
    Map<Object, String> messages = new HashMap<>();
    checks.forEach(check -> messages.put(check.source(), check.message()));
    List<String> texts = new ArrayList<>();
    settings.forEach(
        (path, value) -> {
          String said = messages.getOrDefault(value, "");
          if (messages.containsKey(value) && value instanceof String expression) {
            texts.add(expression.strip() + (said.isEmpty() ? "" : " // " + said));
          } else {
            texts.add(Settings.text(Map.of(path, value)));
          }
        });
    return texts;
  }

  private static List<String> settings(Message message) {
    return settings(MessageSettings.of(message), message.checks().checks());
  }

  private void add(
      List<Row> rows, Parameter parameter, List<String> within, List<String> messagesAround) {
    Message inside = messages.get(parameter.type().reference());
    boolean again = inside != null && messagesAround.contains(inside.fullName());
    String note = again ? "as above" : inside == null ? "" : rules(inside);
    rows.add(row(parameter, within, inside == null ? "" : inside.documentation(), note));
    if (inside != null && !again) {
      List<String> deeper = new ArrayList<>(within);
      deeper.add(parameter.name());
      List<String> around = new ArrayList<>(messagesAround);
      around.add(inside.fullName());
      inside.parameters().forEach(one -> add(rows, one, deeper, around));
    }
  }

  private static String rules(Message message) {
    return String.join("; ", settings(message));
  }

  private Row row(Parameter parameter, List<String> within, String ofMessage, String note) {
    Object given = parameter.defaultValue();
    String from = parameter.defaultFrom() == null ? "" : parameter.defaultFrom().label();
    String own = parameter.documentation();
    return new Row(
        within,
        parameter.name(),
        type(parameter),
        parameter.required(),
        parameter.deprecated(),
        parameter.sensitive(),
        parameter.oneof(),
        own.isEmpty() ? ofMessage : own,
        parameter.unit(),
        given == null ? from : Settings.text(given),
        values(parameter),
        parameter.ranges().stream()
            .map(RangeText::span)
            .filter(span -> !span.text().isEmpty())
            .toList(),
        settings(rules(parameter), checks(parameter.checks().value())),
        note);
  }

  /** On the value, and on each item, key and map value. */
  private static List<Check> checks(@Nullable ValueChecks checks) {
    List<Check> all = new ArrayList<>();
    if (checks != null) {
      all.addAll(checks.checks());
      all.addAll(checks(checks.items()));
      all.addAll(checks(checks.keys()));
      all.addAll(checks(checks.values()));
    }
    return all;
  }

  /** Those that are no range, and that the list of an enum's values does not say. */
  private static Map<String, Object> rules(Parameter parameter) {
    Map<String, Object> rules = new LinkedHashMap<>(OtherRules.of(parameter));
    // Predefined rules have no form, and stand in what is evaluated alone.
    checks(parameter.checks().value())
        .forEach(check -> check.settings().forEach(rules::putIfAbsent));
    parameter.ranges().forEach(range -> rules.keySet().removeAll(range.rules().keySet()));
    rules.keySet().removeIf(path -> path.startsWith("enum.") || path.contains(".enum."));
    return rules;
  }

  private static String type(Parameter parameter) {
    String one =
        parameter.type().reference().isEmpty()
            ? parameter.type().type().label()
            : parameter.type().reference();
    if (parameter.shape() instanceof Shape.MapOf map) {
      return "map of " + map.key().label() + " to " + one;
    }
    return parameter.shape() instanceof Shape.Repeated ? "list of " + one : one;
  }

  private List<Value> values(Parameter parameter) {
    EnumType type = enums.get(parameter.type().reference());
    if (parameter.type().type() != ValueType.ENUM || type == null) {
      return List.of();
    }
    List<String> offered = parameter.offered();
    return type.values().stream()
        .filter(v -> offered.isEmpty() ? !v.isAlias() : offered.contains(v.name()))
        .map(v -> new Value(v.name(), v.documentation(), v.deprecated()))
        .toList();
  }

  private List<Shown> shown(Action action) {
    List<Shown> shown = new ArrayList<>();
    examples
        .of(action)
        .ifPresent(
            found -> {
              boolean one = found.isOne();
              shown.add(shown(one ? "Example" : "What is needed", action, found.minimal()));
              if (!one) {
                shown.add(shown("All parameters", action, found.full()));
              }
            });
    return shown;
  }

  private static Shown shown(String title, Action action, Fields params) {
    List<Code> codes = new ArrayList<>();
    for (Notation notation : Notation.values()) {
      notation
          .command(action.name(), params)
          .ifPresent(text -> codes.add(new Code(notation.title(), text)));
    }
    return new Shown(title, codes);
  }
}
