package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The code of one class of builders, put together. */
final class BuilderClass {
  private static final List<String> IMPORTS =
      List.of(
          "io.actionregistry.runtime.CommandMap",
          "io.actionregistry.runtime.ParamMap",
          "java.math.BigInteger",
          "java.time.Duration",
          "java.time.Instant",
          "java.util.List",
          "java.util.Map");

  /** A generated class inside another one. */
  record Named(String className, String type) {}

  private final String className;
  private final BuilderNames names;
  private final Map<String, Named> named;
  private final BuilderTypes types;
  private final List<BuilderView.Factory> factories = new ArrayList<>();
  private final List<BuilderView.Values> maps = new ArrayList<>();
  private final List<BuilderView.Names> enums = new ArrayList<>();

  /**
   * An empty class.
   *
   * @param named classes of messages and enums by full name
   */
  BuilderClass(String className, BuilderNames names, Map<String, Named> named) {
    this.className = className;
    this.names = names;
    this.named = named;
    this.types = new BuilderTypes(this::reference);
  }

  private @Nullable String reference(String fullName) {
    Named found = named.get(fullName);
    if (found == null) {
      return null;
    }
    return found.className().equals(className)
        ? found.type()
        : found.className() + "." + found.type();
  }

  /** Adds what belongs to an action, a message or an enum. */
  void add(Object element) {
    if (element instanceof Action action) {
      add(action);
    } else if (element instanceof Message message) {
      add(message);
    } else if (element instanceof EnumType type) {
      add(type);
    }
  }

  private void add(Action action) {
    String type = names.typeOf(action);
    List<String> doc = doc(action.name(), action.documentation());
    factories.add(new BuilderView.Factory(doc, action.deprecated(), type, names.methodOf(action)));
    maps.add(
        new BuilderView.Values(
            doc,
            action.deprecated(),
            type,
            "CommandMap",
            JavaText.string(action.name()) + ", params",
            setters(action.message())));
  }

  private void add(Message message) {
    String type = names.typeOf(message);
    List<String> doc = doc(message.fullName(), message.documentation());
    factories.add(new BuilderView.Factory(doc, false, type, names.methodOf(message)));
    maps.add(new BuilderView.Values(doc, false, type, "ParamMap", "params", setters(message)));
  }

  private List<BuilderView.Setter> setters(Message message) {
    List<Parameter> parameters = message.parameters();
    MethodNames methods =
        new MethodNames(parameters.stream().map(Parameter::name).toList(), n -> n, "");
    List<BuilderView.Setter> setters = new ArrayList<>();
    for (Parameter parameter : parameters) {
      String name = BuilderNames.method(methods.of(parameter.name()));
      types.of(parameter, name).forEach(taken -> setters.add(setter(parameter, name, taken)));
    }
    return setters;
  }

  private static BuilderView.Setter setter(
      Parameter parameter, String name, BuilderTypes.Taken taken) {
    return new BuilderView.Setter(
        doc(parameter.name(), documentation(parameter)),
        parameter.deprecated(),
        name,
        taken.type().isEmpty() ? "" : taken.type() + " " + name,
        JavaText.string(parameter.name()),
        taken.value());
  }

  /** What a caller has to know: the text, the unit, and what is declared of numbers and sizes. */
  private static String documentation(Parameter parameter) {
    List<String> sentences = new ArrayList<>();
    if (!parameter.documentation().isBlank()) {
      sentences.add(parameter.documentation().strip());
    }
    if (!parameter.unit().isEmpty()) {
      sentences.add("Unit: " + parameter.unit() + ".");
    }
    String rules =
        parameter.ranges().stream()
            .map(ValueRange::rules)
            .flatMap(settings -> settings.entrySet().stream())
            .map(setting -> setting.getKey() + " " + setting.getValue())
            .collect(Collectors.joining(", "));
    if (!rules.isEmpty()) {
      sentences.add("Declared: " + rules + ".");
    }
    return String.join(" ", sentences);
  }

  private void add(EnumType type) {
    List<EnumType.Value> values = type.values().stream().filter(v -> !v.isAlias()).toList();
    List<String> constants = BuilderNames.constants(type, values);
    List<BuilderView.Constant> views = new ArrayList<>();
    for (EnumType.Value value : values) {
      views.add(
          new BuilderView.Constant(
              doc(value.name(), value.documentation()),
              value.deprecated(),
              constants.get(views.size()),
              JavaText.string(value.name()),
              views.size() + 1 < values.size() ? "," : ";"));
    }
    enums.add(
        new BuilderView.Names(
            doc(type.fullName(), type.documentation()), names.typeOf(type), views));
  }

  private static List<String> doc(String name, String text) {
    String first = text.strip().split("\n\n", 2)[0].replace('\n', ' ');
    return JavaText.javadocOf(name, first);
  }

  /** All that was added. */
  BuilderView view(String javaPackage, String file) {
    StringBuilder source = new StringBuilder("Map");
    maps.forEach(
        values -> {
          source.append('\n').append(values.base());
          values
              .setters()
              .forEach(s -> source.append('\n').append(s.parameter()).append(s.value()));
        });
    return new BuilderView(
        javaPackage,
        JavaText.comment(file),
        Imports.used(source.toString(), IMPORTS),
        className,
        factories,
        maps,
        enums);
  }
}
