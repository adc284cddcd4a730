package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.Lists;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The target for typed builders: for each module a class with a method for every action, {@code
 * RotaryCommands.rotateToNdc().channel(HEAT).x(0.5).y(-0.5)}. For Java and Kotlin alike.
 */
public final class BuilderTarget implements Emitter {
  /** About ten constants each; a class has 65,535 (JVMS §4.1). */
  private static final int MOST_CLASSES = 1_000;

  /**
   * About 19 bytes of code each, and as many again for the array of them; a method has 65,535 (JVMS
   * §4.7.3).
   */
  private static final int MOST_VALUES = 1_500;

  private final Template<BuilderView> template =
      Template.of("Builders.java.mustache", BuilderView.class);

  /** What one class holds. */
  private record Part(String className, String file, BuilderNames names, List<Object> elements) {}

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    EmitOptions options = emission.options();
    List<Part> parts = parts(schema);
    Map<String, BuilderClass.Named> named = new HashMap<>();
    for (Part part : parts) {
      for (Object element : part.elements()) {
        if (element instanceof Message message) {
          String type = part.names().typeOf(message);
          named.put(message.fullName(), new BuilderClass.Named(part.className(), type));
        } else if (element instanceof EnumType type) {
          String name = part.names().typeOf(type);
          named.put(type.fullName(), new BuilderClass.Named(part.className(), name));
        }
      }
    }
    String folder = options.javaPackage().replace('.', '/') + "/builders/";
    List<OutputFile> files = new ArrayList<>();
    for (Part part : parts) {
      BuilderClass code = new BuilderClass(part.className(), part.names(), named);
      part.elements().forEach(code::add);
      BuilderView view = code.view(options.javaPackage(), part.file());
      files.add(new OutputFile(folder + part.className() + ".java", template.render(view)));
    }
    return files;
  }

  private static List<Part> parts(Schema schema) {
    Map<String, List<Object>> elements = new LinkedHashMap<>();
    Map<String, String> files = new HashMap<>();
    for (Module module : schema.modules()) {
      List<List<Object>> chunks = Lists.chunks(elements(schema, module), MOST_CLASSES);
      for (int i = 0; i < chunks.size(); i++) {
        String name = module.className() + (i == 0 ? "" : "_" + (i + 1));
        elements.put(name, chunks.get(i));
        files.put(name, module.file());
      }
    }
    List<Part> parts = new ArrayList<>();
    elements.forEach(
        (name, own) -> {
          BuilderNames names =
              new BuilderNames(
                  of(Action.class, own),
                  of(Message.class, own),
                  of(EnumType.class, own),
                  elements.keySet());
          parts.add(new Part(name, files.getOrDefault(name, ""), names, own));
        });
    return parts;
  }

  private static <T> List<T> of(Class<T> kind, List<Object> elements) {
    return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Object> elements(Schema schema, Module module) {
    List<Object> elements = new ArrayList<>();
    schema.actions().stream()
        .filter(action -> action.module().equals(module.className()))
        .forEach(elements::add);
    schema.messages().stream()
        .filter(message -> message.file().equals(module.file()))
        .forEach(elements::add);
    schema.enums().stream()
        .filter(type -> type.file().equals(module.file()) && type.values().size() <= MOST_VALUES)
        .forEach(elements::add);
    return elements;
  }
}
