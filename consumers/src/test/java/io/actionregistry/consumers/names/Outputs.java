package io.actionregistry.consumers.names;

import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Registry;
import java.util.List;

/**
 * What is generated of a schema, and the names that it should have.
 *
 * @param title of the schema
 * @param schema what it is generated of
 * @param expected the names that its registry in Java has
 * @param options how it is generated
 */
record Outputs(String title, Schema schema, Names expected, EmitOptions options) {

  static Outputs of(String title, Schema schema, Registry registry) {
    return new Outputs(
        title,
        schema,
        namesOf(registry),
        new EmitOptions(
            "names." + title,
            "names.validation",
            title + ".ts",
            "names." + title,
            title + ".edn",
            EmitOptions.CATALOGUE));
  }

  private static Names namesOf(Registry registry) {
    Names names = new Names();
    for (String name : registry.getAllActionNames()) {
      ActionDefinition action = registry.requireAction(name);
      names.action(name);
      action.getAliases().forEach(alias -> names.alias(name, alias));
      action
          .getParams()
          .forEach(
              (param, definition) -> {
                names.param(name, param);
                definition.getEnumValues().forEach(value -> names.value(name, param, value));
              });
    }
    return names;
  }

  /** The files of one target. */
  List<OutputFile> of(Emitter target) {
    return target.emit(schema, options);
  }

  @Override
  public String toString() {
    return title;
  }
}
