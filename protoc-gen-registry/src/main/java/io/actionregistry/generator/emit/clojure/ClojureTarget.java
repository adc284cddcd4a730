package io.actionregistry.generator.emit.clojure;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.emit.clojure.NamespaceView.AliasView;
import io.actionregistry.generator.emit.clojure.NamespaceView.FunctionView;
import io.actionregistry.generator.emit.edn.EdnText;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A namespace with one function per action, which gives the command's map: {@code {:action "…"
 * :params {…}}}. It needs clojure.core alone, and reads as ClojureScript, too.
 */
public final class ClojureTarget implements Emitter {
  private static final Template<NamespaceView> NAMESPACE =
      Template.of("Commands.cljc.mustache", NamespaceView.class);

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    EmitOptions options = emission.options();
    if (schema.actions().isEmpty()) {
      return List.of();
    }
    Symbols symbols = new Symbols();
    Map<String, String> names = new HashMap<>();
    schema.actions().forEach(a -> names.put(a.name(), symbols.function(a.name())));
    Examples examples = emission.examples();
    List<FunctionView> functions = new ArrayList<>();
    for (Action action : schema.actions()) {
      for (String alias : action.aliases()) {
        names.put(alias, symbols.function(alias));
      }
      functions.add(function(schema, action, names, examples));
    }
    NamespaceView view =
        new NamespaceView(schema.root(), options.clojureNamespace(), exclude(names), functions);
    String path = EmitOptions.clojurePath(options.clojureNamespace()) + ".cljc";
    return List.of(new OutputFile(path, NAMESPACE.render(view)));
  }

  private static String exclude(Map<String, String> names) {
    List<String> core = Symbols.ofCore(new HashSet<>(names.values()));
    return core.isEmpty() ? "" : "\n  (:refer-clojure :exclude [" + String.join(" ", core) + "])";
  }

  private static FunctionView function(
      Schema schema, Action action, Map<String, String> names, Examples examples) {
    String name = names.getOrDefault(action.name(), action.name());
    Arguments arguments = Arguments.of(action.message().parameters());
    List<String> lines = new ArrayList<>();
    List<String> attributes = new ArrayList<>();
    if (arguments.needsArglists()) {
      attributes.add(":arglists '" + arguments.arglists());
    }
    if (action.deprecated()) {
      attributes.add(":deprecated " + deprecated(action));
    }
    if (!attributes.isEmpty()) {
      lines.add("{" + String.join("\n   ", attributes) + "}");
    }
    lines.addAll(arguments.code(action.name()));
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ")");
    List<AliasView> aliases =
        action.aliases().stream()
            .map(
                alias ->
                    new AliasView(name, names.getOrDefault(alias, alias), arguments.arglists()))
            .toList();
    List<String> calls =
        examples.of(action).stream()
            .flatMap(example -> Stream.of(example.minimal(), example.full()).distinct())
            .flatMap(values -> arguments.call(name, values).stream())
            .toList();
    String documentation = DocString.of(schema, action, arguments, calls);
    return new FunctionView(name, documentation, lines, aliases);
  }

  private static String deprecated(Action action) {
    return action.replacement().isEmpty()
        ? "true"
        : EdnText.quoted("use " + action.replacement() + " instead");
  }
}
