package io.actionregistry.generator.diff;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.ValueType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A registry as its manifest tells it, and where its parts are declared.
 *
 * @param root full name of the root; empty where there is none
 * @param hash of the manifest
 * @param settings of the registry as a whole, by name
 * @param envelope the root's fields beside its payload
 * @param actions by canonical name
 * @param messages by full name
 * @param enums by full name
 * @param places as in {@link Places}
 */
public record Snapshot(
    String root,
    String hash,
    Map<String, String> settings,
    MessageDef envelope,
    Map<String, ActionDef> actions,
    Map<String, MessageDef> messages,
    Map<String, EnumDef> enums,
    Map<String, String> places) {

  /**
   * Reads a manifest.
   *
   * @param manifest its text
   * @param places where things are declared; none for a manifest alone
   * @throws UnreadableManifest if it is none, or of a version that this program does not know
   */
  public static Snapshot read(String manifest, Map<String, String> places) {
    JsonElement json;
    try {
      json = JsonParser.parseString(manifest);
    } catch (JsonParseException | StackOverflowError e) {
      throw new UnreadableManifest("it is not JSON" + reason(e));
    }
    if (!(json instanceof JsonObject object)) {
      throw new UnreadableManifest("it is JSON, but no object");
    }
    return new SnapshotReader(places).read(new Node("", object));
  }

  /** What is wrong, by line and column; the path into the document is as deep as it likes. */
  private static String reason(Throwable e) {
    if (e.getMessage() == null) {
      return "";
    }
    String line = e.getMessage().lines().findFirst().orElse("");
    return " ("
        + line.replaceFirst("^[\\w.]+Exception: ", "").replaceFirst(" path \\$.*", "")
        + ")";
  }

  String place(String key) {
    return places.getOrDefault(key, "");
  }

  /** A step of an action's path; a service's method has the number 0. */
  record Step(String field, int number) {
    /** What stays when it is renamed. */
    String identity() {
      return number == 0 ? field : Integer.toString(number);
    }
  }

  /** An action. */
  record ActionDef(
      String name,
      String kind,
      String module,
      List<Step> path,
      String description,
      List<String> aliases,
      boolean deprecated,
      String replacement,
      String hazard,
      MessageDef message) {
    List<String> identity() {
      return path.stream().map(Step::identity).toList();
    }
  }

  /** A message; {@code rules} are those on it as a whole. */
  record MessageDef(
      String name,
      String description,
      Map<Integer, ParamDef> params,
      List<OneofDef> oneofs,
      Map<String, JsonElement> rules) {}

  /** A real oneof with the registry names of its members. */
  record OneofDef(String name, boolean required, List<String> members) {}

  /** A parameter; {@code rules} are those that are no range. */
  record ParamDef(
      String name,
      String protoName,
      int number,
      ValueType type,
      String reference,
      String cardinality,
      @Nullable ValueType key,
      boolean wrapper,
      boolean required,
      boolean presence,
      boolean delimited,
      boolean sensitive,
      boolean deprecated,
      String oneof,
      String description,
      String unit,
      String defaultValue,
      String examples,
      List<String> offered,
      Map<RangeKey, RangeDef> ranges,
      Map<String, JsonElement> rules) {

    /** {@code float}, {@code list of t.Mode}, {@code map of string to int32}. */
    String typeText() {
      String one = reference.isEmpty() ? type.label() + (wrapper ? " wrapper" : "") : reference;
      return switch (cardinality) {
        case "repeated" -> "list of " + one;
        case "map" -> "map of " + (key == null ? "?" : key.label()) + " to " + one;
        default -> one;
      };
    }
  }

  /** What of a parameter a range speaks of, by the manifest's labels. */
  record RangeKey(String subject, String measure) {
    String text() {
      String what = subject.replace('-', ' ');
      return measure.equals("value") ? what : "number of " + measure.replace('-', ' ');
    }
  }

  /** A range. */
  record RangeDef(
      List<Interval> declared,
      List<Interval> declaredExcluded,
      List<Interval> effective,
      List<Interval> effectiveExcluded,
      boolean finite,
      boolean nan,
      Map<String, JsonElement> rules) {}

  /** An enum; {@code values} in declaration order, second names of a number included. */
  record EnumDef(String name, String description, boolean closed, List<ValueDef> values) {}

  /** An enum value. */
  record ValueDef(
      String name,
      String protoName,
      int number,
      String description,
      boolean deprecated,
      boolean alias) {}
}
