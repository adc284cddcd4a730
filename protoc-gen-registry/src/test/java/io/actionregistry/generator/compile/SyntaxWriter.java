package io.actionregistry.generator.compile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what {@link SyntaxParser} reads. */
final class SyntaxWriter {
  private SyntaxWriter() {}

  static JsonElement json(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return literal(literal.value());
    } else if (syntax instanceof Syntax.Name name) {
      return array("name", name.name());
    } else if (syntax instanceof Syntax.Select select) {
      return array("select", select.operand(), select.field());
    } else if (syntax instanceof Syntax.Has has) {
      return array("has", has.operand(), has.field());
    } else if (syntax instanceof Syntax.Call call) {
      return call(call);
    } else if (syntax instanceof Syntax.And and) {
      return array("and", and.left(), and.right());
    } else if (syntax instanceof Syntax.Or or) {
      return array("or", or.left(), or.right());
    } else if (syntax instanceof Syntax.Conditional either) {
      return array(
          "conditional", either.condition(), either.then(), either.otherwise(), either.type());
    } else if (syntax instanceof Syntax.ListOf list) {
      return all("list", list.elements());
    } else if (syntax instanceof Syntax.MapOf map) {
      return all("map", map.keysAndValues());
    } else if (syntax instanceof Syntax.Quantified macro) {
      return array(
          macro.quantifier().name().toLowerCase(Locale.ROOT),
          macro.range(),
          macro.variable(),
          macro.condition());
    } else if (syntax instanceof Syntax.Transformed macro) {
      return array(
          "transformed", macro.range(), macro.variable(), macro.condition(), macro.result());
    }
    throw new IllegalArgumentException(syntax.toString());
  }

  static JsonElement json(CelType type) {
    if (type.is(CelType.Kind.MESSAGE)) {
      return array("message", type.name());
    }
    String kind = type.kind().name().toLowerCase(Locale.ROOT);
    if (type.parameters().isEmpty()) {
      return new JsonPrimitive(kind);
    }
    JsonArray json = array(kind);
    type.parameters().forEach(parameter -> json.add(json(parameter)));
    return json;
  }

  private static JsonElement literal(Constant constant) {
    Object value = constant.value();
    if (value == null) {
      return array("null");
    }
    if (value instanceof Long bits && constant.type().is(CelType.Kind.UINT)) {
      return array("literal", constant.type(), Long.toUnsignedString(bits));
    }
    return array(
        "literal", constant.type(), value instanceof Bytes bytes ? bytes.base64() : value + "");
  }

  private static JsonElement call(Syntax.Call call) {
    JsonArray overloads = new JsonArray();
    for (Syntax.Overload overload : call.candidates()) {
      JsonArray one = array(overload.id(), overload.result());
      overload.parameters().forEach(parameter -> one.add(json(parameter)));
      overloads.add(one);
    }
    JsonArray json = array("call", call.function());
    json.add(overloads);
    call.arguments().forEach(argument -> json.add(json(argument)));
    return json;
  }

  private static JsonArray all(String kind, List<Syntax> parts) {
    return array(kind, parts.toArray());
  }

  private static JsonArray array(String kind, @Nullable Object... parts) {
    JsonArray json = new JsonArray();
    json.add(kind);
    for (Object part : parts) {
      json.add(
          part == null
              ? JsonNull.INSTANCE
              : part instanceof Syntax syntax
                  ? json(syntax)
                  : part instanceof CelType type ? json(type) : new JsonPrimitive((String) part));
    }
    return json;
  }
}
