package io.actionregistry.generator.emit.jsonschema;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Schemas of JSON Schema, draft 2020-12: {@code schema/<action>.json} for the parameters of each
 * action, and {@code schema/commands.json} for commands. They follow the JSON profile; what they
 * cannot say stands in {@code x-unchecked} where it belongs.
 */
public final class JsonSchemaEmitter implements Emitter {
  private static final String FOLDER = "schema/";
  private static final String EXTENSION = ".json";

  /** Path of the document for commands. */
  public static final String BUNDLE = FOLDER + FileNames.BUNDLE + EXTENSION;

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    if (schema.actions().isEmpty()) {
      return List.of();
    }
    Documents documents = new Documents(schema, emission.examples());
    FileNames names = new FileNames();
    List<OutputFile> files = new ArrayList<>();
    files.add(file(FileNames.BUNDLE, Json.text(documents.bundle())));
    for (Action action : schema.actions()) {
      files.add(file(names.of(action.name()), Json.text(documents.action(action))));
    }
    return files;
  }

  /**
   * The rules that the documents do not check, or not for all values, for people.
   *
   * @return one text for each; none if everything is checked
   */
  public static List<String> unchecked(Schema schema) {
    return UncheckedRules.of(new Documents(schema, Examples.of(schema)).bundle());
  }

  private static OutputFile file(String name, String text) {
    return new OutputFile(FOLDER + name + EXTENSION, text);
  }
}
