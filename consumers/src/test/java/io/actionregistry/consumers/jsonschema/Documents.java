package io.actionregistry.consumers.jsonschema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.jsonschema.JsonSchemaEmitter;
import io.actionregistry.generator.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The documents of a schema, by file name. */
final class Documents {
  static final String BUNDLE = "commands.json";

  /** A name, or what stands in brackets behind it. */
  private static final Pattern STEP = Pattern.compile("\\[[^\\]]*\\]|[^.\\[\\]]+");

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, String> byAction = new TreeMap<>();
  private final Map<String, JsonObject> parsed = new TreeMap<>();

  Documents(Schema schema, EmitOptions options) {
    for (OutputFile file : new JsonSchemaEmitter().emit(schema, options)) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      texts.put(name, file.content());
      JsonObject document = JsonParser.parseString(file.content()).getAsJsonObject();
      parsed.put(name, document);
      if (!name.equals(BUNDLE)) {
        byAction.put(document.get("title").getAsString(), name);
        JsonElement aliases = document.get("x-aliases");
        if (aliases != null) {
          aliases.getAsJsonArray().forEach(alias -> byAction.put(alias.getAsString(), name));
        }
      }
    }
  }

  Map<String, String> texts() {
    return texts;
  }

  /** The file of an action; null if there is no such action. */
  @Nullable String file(@Nullable Object action) {
    return action instanceof String name ? byAction.get(name) : null;
  }

  Path write(Path folder) throws IOException {
    Path schemas = Files.createDirectories(folder.resolve("schema"));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(schemas.resolve(text.getKey()), text.getValue());
    }
    return schemas;
  }

  /** The rules that a document lists as unchecked on the way to a parameter. */
  Set<String> unchecked(String file, String param) {
    JsonObject document = parsed.get(file);
    Set<String> rules = new TreeSet<>();
    Walk walk = new Walk(document, rules);
    Set<JsonObject> here = walk.variants(document);
    Matcher steps = STEP.matcher(param);
    while (steps.find()) {
      here = walk.step(here, steps.group());
    }
    return rules;
  }
}
