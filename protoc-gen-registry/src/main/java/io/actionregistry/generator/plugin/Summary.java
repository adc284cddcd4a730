package io.actionregistry.generator.plugin;

import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.jsonschema.JsonSchemaEmitter;
import io.actionregistry.generator.emit.malli.MalliTarget;
import io.actionregistry.generator.emit.typescript.TypeScriptTarget;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run has done, for its user. */
final class Summary {
  private static final int MOST_REMOVED = 20;

  private Summary() {}

  /** The lines of the summary. */
  static List<String> of(
      int protoFiles, Schema schema, OutputFolder.Outcome outcome, ManifestChanges changes) {
    long groups = schema.actions().stream().filter(a -> a.kind() == Action.Kind.GROUP).count();
    long leaves = schema.actions().size() - groups;
    long aliases = schema.actions().stream().mapToLong(a -> a.aliases().size()).sum();
    List<Parameter> onActions =
        schema.actions().stream()
            .filter(action -> action.kind() == Action.Kind.LEAF)
            .flatMap(action -> action.message().parameters().stream())
            .toList();
    Map<String, Parameter> everywhere = new LinkedHashMap<>();
    schema.envelope().forEach(p -> everywhere.put(p.protoName(), p));
    schema.actions().stream().map(Action::message).forEach(m -> add(m, everywhere));
    schema.messages().forEach(m -> add(m, everywhere));
    int rules = everywhere.values().stream().mapToInt(p -> p.rules().size()).sum();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        line(
            "Files",
            "%s, %s",
            count(protoFiles, ".proto file"),
            count(schema.modules().size(), "module")));
    if (schema.root().isEmpty()) {
      lines.add(line("Messages", "%d; give root=NAME for actions", schema.messages().size()));
    } else {
      lines.add(
          line(
              "Actions",
              "%d (%s, %s), %s",
              schema.actions().size(),
              leaves == 1 ? "1 leaf" : leaves + " leaves",
              count(groups, "group"),
              aliases == 1 ? "1 alias" : aliases + " aliases"));
    }
    lines.add(line("Parameters", "%d on leaf actions", onActions.size()));
    lines.add(line("Rules", "%d, on %s", rules, count(everywhere.size(), "field")));
    lines.add(line("Enums", "%d", schema.enums().size()));
    lines.add(
        line(
            "Outputs",
            "%d new, %d changed, %d unchanged, %d removed",
            outcome.created(),
            outcome.changed(),
            outcome.unchanged(),
            outcome.removed().size()));
    outcome.removed().stream().limit(MOST_REMOVED).forEach(path -> lines.add("  removed " + path));
    if (outcome.removed().size() > MOST_REMOVED) {
      lines.add("  … and " + (outcome.removed().size() - MOST_REMOVED) + " more");
    }
    lines.addAll(changes.lines());
    return lines;
  }

  /** The rules that what is generated does not check, and what it has no examples of. */
  static List<String> unchecked(Schema schema, List<OutputFile> files) {
    List<String> lines = new ArrayList<>();
    if (files.stream().anyMatch(file -> file.path().endsWith(".ts"))) {
      addUnchecked(lines, "TypeScript", TypeScriptTarget.unchecked(schema));
    }
    if (files.stream().anyMatch(file -> file.path().equals(JsonSchemaEmitter.BUNDLE))) {
      addUnchecked(lines, "Schemas", JsonSchemaEmitter.unchecked(schema));
    }
    if (files.stream().anyMatch(file -> file.path().endsWith(".edn"))) {
      addUnchecked(lines, "Malli", MalliTarget.unchecked(schema));
    }
    boolean shown = files.stream().anyMatch(file -> file.path().endsWith(".html"));
    if (shown || !lines.isEmpty()) {
      List<String> missing = Examples.missing(schema);
      if (!missing.isEmpty()) {
        lines.add(line("Examples", "none found for"));
        missing.forEach(one -> lines.add("  " + one));
      }
    }
    return lines;
  }

  private static void addUnchecked(List<String> lines, String title, List<String> rules) {
    lines.add(line(title, "%s", rules.isEmpty() ? "all rules are checked" : "not checked are"));
    rules.forEach(rule -> lines.add("  " + rule));
  }

  private static void add(Message message, Map<String, Parameter> everywhere) {
    message.parameters().forEach(p -> everywhere.put(message.fullName() + "." + p.protoName(), p));
  }

  /** A number and its noun, in the plural where there is more than one. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String line(String title, String format, Object... values) {
    return String.format(Locale.ROOT, "%-11s " + format, prepend(title + ":", values));
  }

  private static Object[] prepend(String first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
