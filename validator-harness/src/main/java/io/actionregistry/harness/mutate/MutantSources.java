package io.actionregistry.harness.mutate;

import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.jvm.ValidatorTarget;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the generator makes of a mutant: the code of its message and of what is inside, no more. */
final class MutantSources {
  /** The class that hands out what was generated. */
  static final String ENTRY = "Mutated";

  private final Schema schema;
  private final Map<String, Message> messages = new LinkedHashMap<>();
  private final ValidatorTarget target = new ValidatorTarget();

  MutantSources(Schema schema) {
    this.schema = schema;
    schema.messages().forEach(message -> messages.put(message.fullName(), message));
    schema.actions().forEach(a -> messages.putIfAbsent(a.message().fullName(), a.message()));
  }

  private Map<String, Message> reachable(Message from) {
    Map<String, Message> found = new LinkedHashMap<>();
    add(from, found);
    return found;
  }

  private void add(Message message, Map<String, Message> found) {
    if (found.putIfAbsent(message.fullName(), message) == null) {
      for (Parameter parameter : message.parameters()) {
        Message inner = messages.get(parameter.type().reference());
        if (inner != null) {
          add(inner, found);
        }
      }
    }
  }

  /**
   * Java sources by path.
   *
   * @param javaPackage where they go
   */
  Map<String, String> of(Mutant.InValidators mutant, String javaPackage) {
    String folder = javaPackage.replace('.', '/') + "/validation/";
    Map<String, String> sources = new LinkedHashMap<>();
    StringBuilder entry = new StringBuilder("package " + javaPackage + ".validation;\n\n");
    entry.append("public final class ").append(ENTRY).append(" {\n  public static void addTo(");
    entry.append("io.actionregistry.validation.RuleTable.Builder rules) {\n");
    for (OutputFile file : target.emit(reduced(mutant), new EmitOptions(javaPackage, "none"))) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      if (file.path().startsWith(folder) && !name.equals("Validation.java")) {
        sources.put(file.path(), file.content());
        entry.append("    ").append(name.replace(".java", "")).append(".addTo(rules);\n");
      }
    }
    sources.put(folder + ENTRY + ".java", entry.append("  }\n}\n").toString());
    return sources;
  }

  /** The schema with nothing but the actions that the mutant can make wrong. */
  private Schema reduced(Mutant.InValidators mutant) {
    List<Action> actions = new ArrayList<>();
    Map<String, Message> inside = new LinkedHashMap<>();
    for (Action action : schema.actions()) {
      if (!reachable(action.message()).containsKey(mutant.messageName())) {
        continue;
      }
      actions.add(with(action, wrong(action.message(), mutant)));
      reachable(action.message())
          .forEach((name, message) -> inside.put(name, wrong(message, mutant)));
    }
    Set<String> referred =
        inside.values().stream()
            .flatMap(message -> message.parameters().stream())
            .map(parameter -> parameter.type().reference())
            .collect(Collectors.toSet());
    List<EnumType> enums =
        schema.enums().stream().filter(type -> referred.contains(type.fullName())).toList();
    inside.keySet().retainAll(schema.messages().stream().map(Message::fullName).toList());
    List<Module> modules =
        schema.modules().stream()
            .filter(
                module ->
                    actions.stream().anyMatch(a -> isIn(module, a))
                        || inside.values().stream().anyMatch(m -> m.file().equals(module.file()))
                        || enums.stream().anyMatch(e -> e.file().equals(module.file())))
            .toList();
    return new Schema(
        schema.root(),
        schema.naming(),
        List.of(),
        actions,
        List.copyOf(inside.values()),
        enums,
        modules);
  }

  private static boolean isIn(Module module, Action action) {
    return action.module().equals(module.className())
        || action.message().file().equals(module.file());
  }

  private static Message wrong(Message message, Mutant.InValidators mutant) {
    return message.fullName().equals(mutant.messageName()) ? mutant.wrong() : message;
  }

  private static Action with(Action of, Message message) {
    return new Action(
        of.name(),
        of.kind(),
        of.path(),
        message,
        of.response(),
        of.documentation(),
        of.aliases(),
        of.hazard(),
        of.deprecated(),
        of.replacement(),
        of.module(),
        of.place());
  }
}
