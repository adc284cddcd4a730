package io.actionregistry.generator.compile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonStreamParser;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import io.actionregistry.generator.model.CelType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The expressions that validate.proto gives its own settings, checked when this program was built:
 * they are the same in every schema, and a schema without expressions of its own needs no checker.
 *
 * <p>One resource per message of settings ({@code FloatRules}) holds one JSON object per
 * expression; a test compares them with what the checker says.
 */
final class StandardExpressions {
  private final Map<String, Map<Key, Checked>> byMessage = new HashMap<>();

  /** What an expression's meaning depends on: its setting, the type of {@code this}, its text. */
  private record Key(String setting, CelType thisType, String text) {}

  /** An expression's stored form; null if it is not among them. */
  @Nullable Checked find(String text, CelScope scope) {
    RuleValues values = scope.ruleValues();
    // Settings of another version of validate.proto, and those that extend it, are none of ours.
    if (values == null || values.rules() instanceof DynamicMessage) {
      return null;
    }
    return byMessage
        .computeIfAbsent(resource(values.rules().getDescriptorForType()), this::load)
        .get(new Key(values.rule().getName(), CelTypes.ofChecked(scope.thisType()), text));
  }

  /** Where the expressions of a message's settings are. */
  static String resource(Descriptor settings) {
    return "standard/" + settings.getName() + ".json";
  }

  private Map<Key, Checked> load(String resource) {
    Map<Key, Checked> expressions = new HashMap<>();
    try (InputStream in = StandardExpressions.class.getResourceAsStream(resource)) {
      if (in != null) {
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        new JsonStreamParser(text).forEachRemaining(one -> add(one, expressions));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return expressions;
  }

  private static void add(JsonElement json, Map<Key, Checked> expressions) {
    JsonObject one = json.getAsJsonObject();
    CelType type = SyntaxParser.type(one.get("type"));
    expressions.put(
        new Key(
            one.get("setting").getAsString(),
            SyntaxParser.type(one.get("this")),
            one.get("expression").getAsString()),
        new Checked(SyntaxParser.syntax(one.get("syntax")), type, type.kind().name()));
  }
}
