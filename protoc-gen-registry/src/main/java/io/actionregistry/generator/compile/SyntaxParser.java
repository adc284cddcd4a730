package io.actionregistry.generator.compile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Quantifier;
import io.actionregistry.generator.model.CelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stored form of {@link Syntax}: arrays whose first element says what they are, without
 * places.
 */
final class SyntaxParser {
  private SyntaxParser() {}

  /** The part that an array stands for. */
  static Syntax syntax(JsonElement json) {
    JsonArray parts = json.getAsJsonArray();
    String kind = text(parts, 0);
    return switch (kind) {
      case "literal" -> new Syntax.Literal(constant(type(parts.get(1)), text(parts, 2)));
      case "null" -> new Syntax.Literal(new Constant(null, CelType.NULL));
      case "name" -> new Syntax.Name(text(parts, 1), "");
      case "select" -> new Syntax.Select(syntax(parts.get(1)), text(parts, 2), "");
      case "has" -> new Syntax.Has(syntax(parts.get(1)), text(parts, 2), "");
      case "call" -> new Syntax.Call(text(parts, 1), overloads(parts.get(2)), all(parts, 3), "");
      case "and" -> new Syntax.And(syntax(parts.get(1)), syntax(parts.get(2)));
      case "or" -> new Syntax.Or(syntax(parts.get(1)), syntax(parts.get(2)));
      case "conditional" ->
          new Syntax.Conditional(
              syntax(parts.get(1)), syntax(parts.get(2)), syntax(parts.get(3)), type(parts.get(4)));
      case "list" -> new Syntax.ListOf(all(parts, 1));
      case "map" -> new Syntax.MapOf(all(parts, 1));
      case "all", "exists", "exists_one" ->
          new Syntax.Quantified(
              Quantifier.valueOf(kind.toUpperCase(Locale.ROOT)),
              syntax(parts.get(1)),
              text(parts, 2),
              syntax(parts.get(3)));
      case "transformed" ->
          new Syntax.Transformed(
              syntax(parts.get(1)), text(parts, 2), optional(parts.get(3)), syntax(parts.get(4)));
      default -> throw new IllegalArgumentException("no part of an expression: " + kind);
    };
  }

  /** A type by its name, or as an array of its kind and what that takes. */
  static CelType type(JsonElement json) {
    if (json.isJsonPrimitive()) {
      return new CelType(kind(json.getAsString()), List.of(), "");
    }
    JsonArray parts = json.getAsJsonArray();
    CelType.Kind kind = kind(text(parts, 0));
    if (kind == CelType.Kind.MESSAGE) {
      return CelType.message(text(parts, 1));
    }
    List<CelType> parameters = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      parameters.add(type(parts.get(i)));
    }
    return new CelType(kind, parameters, "");
  }

  private static CelType.Kind kind(String name) {
    return CelType.Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Constant constant(CelType type, String text) {
    Object value =
        switch (type.kind()) {
          case BOOL -> Boolean.valueOf(text);
          case INT -> Long.valueOf(text);
          case UINT -> Long.parseUnsignedLong(text);
          case DOUBLE -> Double.valueOf(text);
          case STRING -> text;
          case BYTES -> new Bytes(text);
          default -> throw new IllegalArgumentException("no type of a literal: " + type);
        };
    return new Constant(value, type);
  }

  private static List<Syntax.Overload> overloads(JsonElement json) {
    List<Syntax.Overload> overloads = new ArrayList<>();
    for (JsonElement one : json.getAsJsonArray()) {
      JsonArray parts = one.getAsJsonArray();
      List<CelType> parameters = new ArrayList<>();
      for (int i = 2; i < parts.size(); i++) {
        parameters.add(type(parts.get(i)));
      }
      overloads.add(new Syntax.Overload(text(parts, 0), type(parts.get(1)), parameters));
    }
    return overloads;
  }

  private static List<Syntax> all(JsonArray parts, int from) {
    List<Syntax> all = new ArrayList<>();
    for (int i = from; i < parts.size(); i++) {
      all.add(syntax(parts.get(i)));
    }
    return all;
  }

  private static @Nullable Syntax optional(JsonElement json) {
    return json.isJsonNull() ? null : syntax(json);
  }

  private static String text(JsonArray parts, int index) {
    return parts.get(index).getAsString();
  }
}
