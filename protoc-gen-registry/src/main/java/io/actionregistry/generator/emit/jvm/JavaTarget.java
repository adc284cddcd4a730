package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.emit.manifest.Manifest;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Java target: {@code ActionRegistry}, and one class for each {@code .proto} file. */
public final class JavaTarget implements Emitter {
  private final Template<RegistryView> registryTemplate =
      Template.of("ActionRegistry.java.mustache", RegistryView.class);
  private final Template<ModuleView> moduleTemplate =
      Template.of("Module.java.mustache", ModuleView.class);

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    EmitOptions options = emission.options();
    String folder = options.javaPackage().replace('.', '/') + "/";
    List<OutputFile> files = new ArrayList<>();
    files.add(
        new OutputFile(
            folder + "ActionRegistry.java", registryTemplate.render(registry(emission))));
    for (Module module : schema.modules()) {
      files.add(
          new OutputFile(
              folder + "commands/" + module.className() + ".java",
              moduleTemplate.render(module(schema, module, options))));
    }
    return files;
  }

  private static RegistryView registry(Emission emission) {
    Schema schema = emission.schema();
    EmitOptions options = emission.options();
    ModuleCode envelope = new ModuleCode();
    MethodNames names =
        new MethodNames(
            schema.envelope().stream().map(Parameter::name).toList(), n -> n, "EnvelopeParam");
    for (Parameter parameter : schema.envelope()) {
      envelope.add(
          "Envelope",
          "envelope",
          names.of(parameter.name()),
          JavaText.javadocOf(parameter.name(), ""),
          DefinitionCode.parameter(parameter));
    }
    return new RegistryView(
        options.javaPackage(),
        schema.root().isEmpty() ? "" : JavaText.comment(schema.root()),
        schema.root().isEmpty() ? "" : JavaText.string(schema.root()),
        JavaText.string(schema.naming().label()),
        JavaText.string(Manifest.of(emission).hash()),
        JavaText.string(options.validationProperty()),
        JavaText.string(options.javaPackage()),
        registryImports(schema, options, envelope),
        schema.modules().stream().map(Module::className).toList(),
        envelope.parts(),
        envelope.continuations());
  }

  private static List<String> registryImports(
      Schema schema, EmitOptions options, ModuleCode envelope) {
    List<String> imports = new ArrayList<>(Imports.of(envelope, Imports.FACADE));
    for (Module module : schema.modules()) {
      imports.add(options.javaPackage() + ".commands." + module.className());
    }
    imports.sort(null);
    return imports;
  }

  private static ModuleView module(Schema schema, Module module, EmitOptions options) {
    List<Action> actions =
        schema.actions().stream().filter(a -> a.module().equals(module.className())).toList();
    Map<String, Message> ownMessages = new LinkedHashMap<>();
    for (Message message : schema.messages()) {
      if (message.file().equals(module.file())) {
        ownMessages.put(message.fullName(), message);
      }
    }
    // Messages are registered in the manifest's order.
    Map<String, Message> messages = new LinkedHashMap<>(ownMessages);
    actions.forEach(action -> messages.putIfAbsent(action.message().fullName(), action.message()));
    List<EnumType> enums =
        schema.enums().stream().filter(e -> e.file().equals(module.file())).toList();
    ModuleCode code = new ModuleCode();
    MethodNames messageNames = new MethodNames(messages.keySet(), MethodNames::simple, "Message");
    Map<String, String> messageCalls = new HashMap<>();
    for (Message message : messages.values()) {
      String call =
          code.add(
              "Messages",
              ownMessages.containsKey(message.fullName()) ? "message" : "",
              messageNames.of(message.fullName()),
              doc(message.fullName(), message.documentation()),
              DefinitionCode.message(message));
      messageCalls.put(message.fullName(), call);
    }
    addActions(code, actions, messageCalls);
    addEnums(code, enums);
    return new ModuleView(
        options.javaPackage(),
        JavaText.comment(module.file()),
        Imports.of(code, Imports.REGISTRY),
        module.className(),
        JavaText.javadoc(
            module.documentation().isEmpty()
                ? "Definitions from " + module.file() + "."
                : module.documentation()),
        code.parts(),
        code.continuations());
  }

  private static void addActions(
      ModuleCode code, List<Action> actions, Map<String, String> messageCalls) {
    MethodNames names =
        new MethodNames(actions.stream().map(Action::name).toList(), n -> n, "Action");
    for (Action action : actions) {
      code.add(
          "Actions",
          "action",
          names.of(action.name()),
          doc(action.name(), action.documentation()),
          DefinitionCode.action(
              action, Objects.requireNonNull(messageCalls.get(action.message().fullName()))));
    }
  }

  private static void addEnums(ModuleCode code, List<EnumType> enums) {
    MethodNames names =
        new MethodNames(
            enums.stream().map(EnumType::fullName).toList(), MethodNames::simple, "Enum");
    for (EnumType type : enums) {
      code.add(
          "Enums",
          "enumeration",
          names.of(type.fullName()),
          doc(type.fullName(), type.documentation()),
          DefinitionCode.enumType(type));
    }
  }

  /** The name and the first paragraph; the definition below has the whole text. */
  private static List<String> doc(String name, String documentation) {
    String first = documentation.strip().split("\n\n", 2)[0].replace('\n', ' ');
    return JavaText.javadocOf(name, first);
  }
}
