package io.actionregistry.generator.diff;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** A report as JSON, for programs. */
public final class JsonReport {
  private static final int FORMAT = 1;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonReport() {}

  /** One object; texts are whole and as the schema has them. */
  public static String of(ChangeReport report) {
    JsonObject json = new JsonObject();
    json.addProperty("format", FORMAT);
    json.addProperty("old", report.oldHash());
    json.addProperty("new", report.newHash());
    JsonObject counts = new JsonObject();
    counts.addProperty("changes", report.changes().count());
    counts.addProperty("callers", report.count(Impact::callers));
    counts.addProperty("handlers", report.count(Impact::handlers));
    counts.addProperty("neither", report.count(Impact.NEITHER::equals));
    json.add("counts", counts);
    JsonArray sections = new JsonArray();
    report.sections().forEach(section -> sections.add(section(section)));
    json.add("sections", sections);
    return GSON.toJson(json);
  }

  private static JsonObject section(Section section) {
    JsonObject json = new JsonObject();
    json.addProperty("part", section.part().label());
    add(json, "name", section.name());
    add(json, "place", section.place());
    add(json, "used-by", section.usedBy());
    JsonArray changes = new JsonArray();
    section.changes().forEach(change -> changes.add(change(change)));
    json.add("changes", changes);
    return json;
  }

  private static JsonObject change(Change change) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", change.kind().label());
    json.add("breaks", texts(change.impact().labels()));
    add(json, "subject", change.subject());
    add(json, "rule", change.rule());
    add(json, "before", change.before());
    add(json, "after", change.after());
    add(json, "details", change.details());
    add(json, "place", change.place());
    return json;
  }

  private static void add(JsonObject json, String name, String text) {
    if (!text.isEmpty()) {
      json.addProperty(name, text);
    }
  }

  private static void add(JsonObject json, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      json.add(name, texts(texts));
    }
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
