package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts: lengths in code points, lists, and patterns whose meaning is the same. */
final class TextSchema {
  private final Subject subject;
  private final JsonObject json = Json.type("string");
  private final Set<Check> said = new HashSet<>();
  private boolean admitsZero = true;

  TextSchema(Subject subject) {
    this.subject = subject;
  }

  Part part() {
    ValueRange lengths = subject.range(Measure.CODE_POINTS);
    if (lengths != null) {
      Json.require(json, Intervals.sizes(lengths, "minLength", "maxLength"));
      admitsZero &= Ranges.contains(lengths, 0L);
    }
    ValueRange bytes = subject.range(Measure.UTF8_BYTES);
    admitsZero &= bytes == null || Ranges.contains(bytes, 0L);
    for (Check check : subject.checks().checks()) {
      if (add(check)) {
        said.add(check);
      }
    }
    Unchecked.addAll(json, subject.unsaid(said::contains));
    return new Part(json, admitsZero);
  }

  /** Whether the schema says it now. */
  private boolean add(Check check) {
    Rule form = check.form();
    if (form instanceof Rule.Size size) {
      return size.measure() == Measure.CODE_POINTS;
    }
    if (form instanceof Rule.OneOf list) {
      Json.require(json, values(list.values()));
      admitsZero &= list.values().contains("");
      return true;
    }
    if (form instanceof Rule.NoneOf list) {
      Json.require(json, Json.object("not", values(list.values())));
      admitsZero &= !list.values().contains("");
      return true;
    }
    String setting = Subject.setting(check);
    if (setting.startsWith("string.") && check.id().equals(setting + "_empty")) {
      JsonObject some = Json.type("string");
      some.addProperty("minLength", 1);
      Json.require(json, some);
      admitsZero = false;
      return true;
    }
    return check.id().equals(setting) && addPattern(setting, check);
  }

  private static JsonObject values(List<Object> values) {
    return values.size() == 1
        ? Json.object("const", Json.value(values.get(0)))
        : Json.object("enum", Json.value(values));
  }

  private boolean addPattern(String setting, Check check) {
    Object value = check.settings().values().iterator().next();
    if (!(value instanceof String text)) {
      return false;
    }
    String literal = EcmaText.literal(text);
    return switch (setting) {
      case "string.prefix" -> require("^" + literal);
      case "string.suffix" -> require(literal + "$");
      case "string.contains" -> require(literal);
      case "string.not_contains" -> {
        Json.require(json, Json.not(List.of(Json.pattern(literal))));
        admitsZero &= !text.isEmpty();
        yield true;
      }
      case "string.pattern" -> {
        Optional<String> pattern = EcmaPattern.of(text);
        yield pattern.isPresent() && require(pattern.get());
      }
      default -> false;
    };
  }

  private boolean require(String pattern) {
    Json.require(json, Json.pattern(pattern));
    admitsZero &= Pattern.compile(pattern).matcher("").find();
    return true;
  }

  /** A choice of texts, as a pattern. */
  static String oneOf(List<String> patterns) {
    List<String> all = new ArrayList<>(patterns);
    return all.size() == 1 ? all.get(0) : "(?:" + String.join("|", all) + ")";
  }
}
