package io.actionregistry.generator.emit.manifest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.emit.Digest;
import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.MessageSettings;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.util.List;

/**
 * The manifest: one stable JSON file that says all a registry knows, the lock of its names and
 * rules.
 */
public final class ManifestEmitter implements Emitter {
  /** Its name in the registry's package. */
  public static final String FILE_NAME = "action-registry.json";

  private static final int FORMAT = 1;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  @Override
  public List<OutputFile> emit(Emission emission) {
    Manifest manifest = Manifest.of(emission);
    String path = emission.options().javaPackage().replace('.', '/') + "/" + FILE_NAME;
    return List.of(new OutputFile(path, manifest.text()));
  }

  /** The text with the digest of the text without it. */
  static Manifest manifest(Emission emission) {
    JsonObject body = body(emission.schema(), emission.options());
    String hash = "sha256:" + Digest.of(GSON.toJson(body));
    JsonObject manifest = new JsonObject();
    manifest.addProperty("format", FORMAT);
    manifest.addProperty("hash", hash);
    body.entrySet().forEach(e -> manifest.add(e.getKey(), e.getValue()));
    return new Manifest(GSON.toJson(manifest) + "\n", hash);
  }

  private static JsonObject body(Schema schema, EmitOptions options) {
    JsonObject body = new JsonObject();
    addText(body, "root", schema.root());
    body.addProperty("names", schema.naming().label());
    addText(body, "validation-property", options.validationProperty());
    body.add("envelope", parameters(schema.envelope()));
    JsonObject actions = new JsonObject();
    schema.actions().forEach(action -> actions.add(action.name(), action(action)));
    body.add("actions", actions);
    JsonObject messages = new JsonObject();
    schema.messages().forEach(message -> messages.add(message.fullName(), message(message)));
    body.add("messages", messages);
    JsonObject enums = new JsonObject();
    schema.enums().forEach(type -> enums.add(type.fullName(), enumType(type)));
    body.add("enums", enums);
    return body;
  }

  private static JsonObject action(Action action) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", action.kind() == Action.Kind.GROUP ? "group" : "leaf");
    json.addProperty("module", action.module());
    json.addProperty("message", action.message().fullName());
    addText(json, "response", action.response());
    JsonArray path = new JsonArray();
    for (Action.Step step : action.path()) {
      JsonObject one = new JsonObject();
      one.addProperty("field", step.field());
      one.addProperty("number", step.number());
      path.add(one);
    }
    json.add("path", path);
    addText(json, "description", action.documentation());
    addTexts(json, "aliases", action.aliases());
    if (action.deprecated()) {
      JsonObject deprecation = new JsonObject();
      addText(deprecation, "replacement", action.replacement());
      json.add("deprecated", deprecation);
    }
    if (action.hazard().level() != Hazard.Level.NONE) {
      JsonObject hazard = new JsonObject();
      hazard.addProperty("level", action.hazard().level().label());
      addText(hazard, "reason", action.hazard().reason());
      json.add("hazard", hazard);
    }
    json.add("params", parameters(action.message().parameters()));
    addOneofs(json, action.message());
    return json;
  }

  private static JsonObject message(Message message) {
    JsonObject json = new JsonObject();
    addText(json, "description", message.documentation());
    if (!message.parameters().isEmpty()) {
      json.add("params", parameters(message.parameters()));
    }
    addOneofs(json, message);
    return json;
  }

  private static void addOneofs(JsonObject json, Message message) {
    if (!message.oneofs().isEmpty()) {
      JsonArray oneofs = new JsonArray();
      message.oneofs().forEach(oneof -> oneofs.add(oneof(oneof)));
      json.add("oneofs", oneofs);
    }
    ManifestParameter.addSettings(json, MessageSettings.of(message));
  }

  private static JsonObject oneof(Oneof oneof) {
    JsonObject json = new JsonObject();
    json.addProperty("name", oneof.name());
    addFlag(json, "required", oneof.required());
    addTexts(json, "params", oneof.members());
    return json;
  }

  private static JsonObject parameters(List<Parameter> parameters) {
    JsonObject json = new JsonObject();
    parameters.forEach(p -> json.add(p.name(), ManifestParameter.of(p)));
    return json;
  }

  private static JsonObject enumType(EnumType type) {
    JsonObject json = new JsonObject();
    addText(json, "description", type.documentation());
    addText(json, "prefix", type.prefix());
    addFlag(json, "closed", type.closed());
    JsonArray values = new JsonArray();
    for (EnumType.Value value : type.values()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", value.name());
      one.addProperty("proto-name", value.protoName());
      one.addProperty("number", value.number());
      addText(one, "description", value.documentation());
      addFlag(one, "deprecated", value.deprecated());
      if (value.isAlias()) {
        one.addProperty("canonical", value.canonical());
      }
      values.add(one);
    }
    json.add("values", values);
    return json;
  }

  static void addText(JsonObject json, String name, String text) {
    if (!text.isEmpty()) {
      json.addProperty(name, text);
    }
  }

  static void addFlag(JsonObject json, String name, boolean flag) {
    if (flag) {
      json.addProperty(name, true);
    }
  }

  static void addTexts(JsonObject json, String name, List<String> texts) {
    addAll(json, name, texts.stream().map(JsonPrimitive::new).toList());
  }

  static void addAll(JsonObject json, String name, List<? extends JsonElement> elements) {
    if (!elements.isEmpty()) {
      JsonArray array = new JsonArray();
      elements.forEach(array::add);
      json.add(name, array);
    }
  }
}
