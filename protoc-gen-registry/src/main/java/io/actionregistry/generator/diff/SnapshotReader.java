package io.actionregistry.generator.diff;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.diff.Snapshot.ActionDef;
import io.actionregistry.generator.diff.Snapshot.EnumDef;
import io.actionregistry.generator.diff.Snapshot.MessageDef;
import io.actionregistry.generator.diff.Snapshot.OneofDef;
import io.actionregistry.generator.diff.Snapshot.ParamDef;
import io.actionregistry.generator.diff.Snapshot.RangeDef;
import io.actionregistry.generator.diff.Snapshot.RangeKey;
import io.actionregistry.generator.diff.Snapshot.Step;
import io.actionregistry.generator.diff.Snapshot.ValueDef;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.ValueType;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a manifest's JSON to a snapshot. */
final class SnapshotReader {
  private static final int FORMAT = 1;
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,30}");
  private static final Set<String> CARDINALITIES = Set.of("", "repeated", "map");

  private final Map<String, String> places;

  SnapshotReader(Map<String, String> places) {
    this.places = Map.copyOf(places);
  }

  Snapshot read(Node manifest) {
    int format = manifest.integer("format");
    if (format != FORMAT) {
      throw new UnreadableManifest(
          "its format is " + format + ", and this program reads format " + FORMAT);
    }
    Map<String, String> settings = new LinkedHashMap<>();
    for (String name : List.of("names", "validation-property")) {
      settings.put(name, manifest.textOrNone(name));
    }
    String root = manifest.textOrNone("root");
    return new Snapshot(
        root,
        manifest.text("hash"),
        settings,
        new MessageDef(root, "", params(manifest, "envelope"), List.of(), Map.of()),
        manifest.members("actions", SnapshotReader::action),
        manifest.members("messages", SnapshotReader::message),
        manifest.members("enums", SnapshotReader::enumType),
        places);
  }

  private static ActionDef action(String name, Node node) {
    Node hazard = node.childOrNone("hazard");
    String reason = hazard.textOrNone("reason");
    return new ActionDef(
        name,
        node.text("kind"),
        node.text("module"),
        node.objects("path", step -> new Step(step.text("field"), step.integer("number"))),
        node.textOrNone("description"),
        node.texts("aliases"),
        node.has("deprecated"),
        node.childOrNone("deprecated").textOrNone("replacement"),
        hazard.textOrNone("level") + (reason.isEmpty() ? "" : ": " + reason),
        message(node.text("message"), node));
  }

  /** An action carries its message's parts; its own description is not the message's. */
  private static MessageDef message(String name, Node node) {
    return new MessageDef(
        name,
        node.textOrNone("description"),
        params(node, "params"),
        node.objects(
            "oneofs",
            one -> new OneofDef(one.text("name"), one.flag("required"), one.texts("params"))),
        rules(node));
  }

  private static Map<Integer, ParamDef> params(Node node, String name) {
    Map<Integer, ParamDef> byNumber = new LinkedHashMap<>();
    node.members(name, SnapshotReader::param)
        .forEach(
            (key, p) -> {
              if (byNumber.put(p.number(), p) != null) {
                throw node.wrong(name, "without two parameters of number " + p.number());
              }
            });
    return byNumber;
  }

  private static ParamDef param(String name, Node node) {
    ValueType type = type(node, "type");
    ValueType key = node.has("key-type") ? type(node, "key-type") : null;
    String cardinality = node.textOrNone("cardinality");
    if (!CARDINALITIES.contains(cardinality)) {
      throw node.wrong("cardinality", "repeated or map");
    }
    Map<RangeKey, RangeDef> ranges = new LinkedHashMap<>();
    for (Node range : node.objects("ranges", one -> one)) {
      RangeKey of = new RangeKey(range.text("of"), range.text("measure"));
      ranges.put(of, range(range, of.measure().equals("value") ? valueType(of, type, key) : null));
    }
    return new ParamDef(
        name,
        node.text("proto-name"),
        node.integer("number"),
        type,
        node.textOrNone(type == ValueType.ENUM ? "enum" : "message"),
        cardinality,
        key,
        node.flag("wrapper"),
        node.flag("required"),
        node.flag("presence"),
        node.flag("delimited"),
        node.flag("sensitive"),
        node.flag("deprecated"),
        node.textOrNone("oneof"),
        node.textOrNone("description"),
        node.textOrNone("unit"),
        node.has("default") ? json(node, "default") : node.textOrNone("default-from"),
        json(node, "examples"),
        node.texts("values"),
        ranges,
        rules(node));
  }

  private static EnumDef enumType(String name, Node node) {
    return new EnumDef(
        name,
        node.textOrNone("description"),
        node.flag("closed"),
        node.objects(
            "values",
            one ->
                new ValueDef(
                    one.text("name"),
                    one.text("proto-name"),
                    one.integer("number"),
                    one.textOrNone("description"),
                    one.flag("deprecated"),
                    one.has("canonical"))));
  }

  private static @Nullable ValueType valueType(
      RangeKey of, ValueType type, @Nullable ValueType key) {
    return of.subject().equals("key") ? key : type;
  }

  private static String json(Node node, String name) {
    JsonElement element = node.element(name);
    return element == null ? "" : element.toString();
  }

  private static ValueType type(Node node, String name) {
    String label = node.text(name);
    for (ValueType type : ValueType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw node.wrong(name, "a type that this program knows, not '" + label + "'");
  }

  private static Map<String, JsonElement> rules(Node node) {
    return new LinkedHashMap<>(node.childOrNone("rules").json().asMap());
  }

  private static RangeDef range(Node node, @Nullable ValueType numbers) {
    boolean floating = numbers != null && numbers.isFloating();
    return new RangeDef(
        node.objects("declared", one -> interval(one, floating)),
        node.objects("declared-excluded", one -> interval(one, floating)),
        node.objects("effective", one -> interval(one, floating)),
        node.objects("effective-excluded", one -> interval(one, floating)),
        node.flag("finite"),
        node.flag("nan"),
        rules(node));
  }

  private static Interval interval(Node node, boolean floating) {
    return new Interval(limit(node, "from", floating), limit(node, "to", floating));
  }

  private static @Nullable Limit limit(Node node, String name, boolean floating) {
    if (!node.has(name)) {
      return null;
    }
    if (node.element(name) instanceof JsonPrimitive value && !value.isBoolean()) {
      return new Limit(
          number(node, name, value.getAsString(), floating), node.flag(name + "-inclusive"));
    }
    throw node.wrong(name, "a number");
  }

  private static Number number(Node node, String name, String text, boolean floating) {
    try {
      if (floating) {
        double value =
            Double.parseDouble(text.toLowerCase(Locale.ROOT).contains("nan") ? "" : text);
        return value;
      }
      if (WHOLE.matcher(text).matches()) {
        BigInteger value = new BigInteger(text);
        return value.bitLength() < Long.SIZE ? (Number) value.longValueExact() : value;
      }
    } catch (NumberFormatException e) {
      throw node.wrong(name, "a number");
    }
    throw node.wrong(name, "a whole number");
  }
}
