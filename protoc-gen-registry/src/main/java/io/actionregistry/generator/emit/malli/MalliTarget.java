package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.model.Schema;
import java.util.List;

/**
 * Schemas of Malli as one file of EDN, for what the JVM profile takes, and a namespace that reads
 * it where validation is switched on. What the schemas cannot say stands in {@code :unchecked}
 * where it belongs, and with each action.
 */
public final class MalliTarget implements Emitter {
  private static final Template<LoaderView> LOADER =
      Template.of("Schemas.clj.mustache", LoaderView.class);

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    EmitOptions options = emission.options();
    if (schema.actions().isEmpty()) {
      return List.of();
    }
    String namespace = options.clojureNamespace() + ".schemas";
    LoaderView loader =
        new LoaderView(schema.root(), namespace, options.malliFile(), options.validationProperty());
    return List.of(
        new OutputFile(options.malliFile(), new SchemaFile(schema).text()),
        new OutputFile(EmitOptions.clojurePath(namespace) + ".clj", LOADER.render(loader)));
  }

  /**
   * The rules that the schemas do not check, or not for all values, for people.
   *
   * @return one text for each; none if everything is checked
   */
  public static List<String> unchecked(Schema schema) {
    return new SchemaFile(schema).unchecked();
  }
}
