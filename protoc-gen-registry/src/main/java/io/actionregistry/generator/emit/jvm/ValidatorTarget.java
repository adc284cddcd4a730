package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.Lists;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.emit.manifest.Manifest;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The target for Java validators: for each module a class with the rules of its messages, and one
 * that provides them to the registry.
 */
public final class ValidatorTarget implements Emitter {
  /** About 10 constants each; a class has 65,535 (JVMS §4.1). */
  private static final int MOST_MESSAGES = 1_000;

  private final Template<ModuleRulesView> moduleTemplate =
      Template.of("ModuleRules.java.mustache", ModuleRulesView.class);
  private final Template<ValidationView> validationTemplate =
      Template.of("Validation.java.mustache", ValidationView.class);

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    EmitOptions options = emission.options();
    String javaPackage = options.javaPackage() + ".validation";
    String folder = javaPackage.replace('.', '/') + "/";
    ValidatedMessages validated = new ValidatedMessages(new Slots(schema));
    Map<String, Part> parts = parts(schema, validated);
    // A glance serves what is checked by itself: what actions carry, or all without actions.
    Set<String> ofActions =
        schema.actions().stream().map(a -> a.message().fullName()).collect(Collectors.toSet());
    Predicate<Message> isChecked = m -> ofActions.isEmpty() || ofActions.contains(m.fullName());
    List<OutputFile> files = new ArrayList<>();
    for (Part part : parts.values()) {
      List<RulesClass> classes = new ArrayList<>();
      List<String> registrations = new ArrayList<>();
      part.messages()
          .forEach(
              (simple, message) -> {
                boolean glanced = isChecked.test(message) && GlanceCode.isFor(message);
                classes.addAll(new MessageRulesCode(message, simple, validated, glanced).classes());
                registrations.add(
                    JavaLines.call(
                        "rules.message",
                        List.of(JavaText.string(message.fullName()), simple + "::check"),
                        "    "));
                if (glanced) {
                  registrations.add(
                      JavaLines.call(
                          "rules.glance",
                          List.of(JavaText.string(message.fullName()), simple + "::looksRight"),
                          "    "));
                }
              });
      files.add(
          new OutputFile(
              folder + part.className() + ".java",
              moduleTemplate.render(
                  ModuleRulesView.of(
                      javaPackage, part.file(), part.className(), registrations, classes))));
    }
    List<String> uncompilable = new ArrayList<>();
    validated
        .problems()
        .forEach(
            (message, problem) ->
                uncompilable.add(
                    "uncompilable("
                        + JavaText.string(message)
                        + ", "
                        + JavaText.string(problem)
                        + ")"));
    files.add(
        new OutputFile(
            folder + "Validation.java",
            validationTemplate.render(
                new ValidationView(
                    javaPackage,
                    imports(options.javaPackage()),
                    JavaText.string(options.javaPackage()),
                    JavaText.string(Manifest.of(emission).hash()),
                    List.copyOf(parts.keySet()),
                    uncompilable))));
    files.add(
        new OutputFile(
            "META-INF/services/io.actionregistry.runtime.ValidatorProvider",
            javaPackage + ".Validation\n"));
    return files;
  }

  private static List<String> imports(String registryPackage) {
    return Stream.of(
            "io.actionregistry.runtime.Registry",
            "io.actionregistry.runtime.Validator",
            "io.actionregistry.runtime.ValidatorProvider",
            "io.actionregistry.validation.RegistryValidator",
            "io.actionregistry.validation.RuleTable",
            registryPackage + ".ActionRegistry")
        .sorted()
        .toList();
  }

  /** Messages of one file, as many as fit into a class, by the names of their own classes. */
  private record Part(String file, String className, Map<String, Message> messages) {}

  private static Map<String, Part> parts(Schema schema, ValidatedMessages validated) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Module module : schema.modules()) {
      List<Message> messages =
          messagesOf(schema, module).stream()
              .filter(m -> validated.contains(m.fullName()))
              .filter(m -> !validated.problems().containsKey(m.fullName()))
              .toList();
      MethodNames names =
          new MethodNames(
              messages.stream().map(Message::fullName).toList(), MethodNames::simple, "Rules");
      for (List<Message> some : Lists.chunks(messages, MOST_MESSAGES)) {
        // No class of a message ends like that.
        String first = module.className() + "Validation";
        String className = first;
        for (int i = 2; parts.containsKey(className); i++) {
          className = first + "_" + i;
        }
        Map<String, Message> byName = new LinkedHashMap<>();
        for (Message message : some) {
          String simple = names.of(message.fullName());
          simple = Character.toUpperCase(simple.charAt(0)) + simple.substring(1);
          byName.put(simple, message);
          validated.setClass(message.fullName(), className + "." + simple);
        }
        parts.put(className, new Part(module.file(), className, byName));
      }
    }
    return parts;
  }

  private static List<Message> messagesOf(Schema schema, Module module) {
    Map<String, Message> messages = new LinkedHashMap<>();
    for (Action action : schema.actions()) {
      if (action.message().file().equals(module.file())) {
        messages.put(action.message().fullName(), action.message());
      }
    }
    for (Message message : schema.messages()) {
      if (message.file().equals(module.file())) {
        messages.put(message.fullName(), message);
      }
    }
    return List.copyOf(messages.values());
  }
}
