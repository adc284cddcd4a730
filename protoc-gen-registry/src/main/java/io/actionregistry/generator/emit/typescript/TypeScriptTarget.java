package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.emit.manifest.Manifest;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.List;

/** The target for TypeScript: one ES module that needs nothing else. */
public final class TypeScriptTarget implements Emitter {
  private final Template<ModuleView> template = Template.of("Module.ts.mustache", ModuleView.class);

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    EmitOptions options = emission.options();
    List<String> runtime = RuntimePart.all();
    Names names = new Names(schema);
    Declared declared = new Declared(schema, names, String.join("", runtime) + CelRuntime.all());
    RuledMessages ruled = new RuledMessages(names);
    Unchecked unchecked = new Unchecked();
    RulesCode code = new RulesCode(names, declared, ruled, unchecked);
    List<String> rules = code.lines();
    GlanceCode glances = new GlanceCode(names, declared);
    rules.addAll(glances.lines(schema.actions().stream().map(Action::message).toList()));
    List<String> declarations = new ArrayList<>(runtime);
    code.declarations().forEach(declaration -> declarations.add(declaration + "\n"));
    ModuleView view =
        new ModuleView(
            TypeScriptText.lineComment(
                schema.root().isEmpty() ? "the messages of the schema" : schema.root()),
            Manifest.of(emission).hash(),
            unchecked.rules().stream().map(TypeScriptText::lineComment).toList(),
            new TypesCode(names, declared).lines(schema, emission.examples()),
            new ConstantsCode(names, declared).lines(schema),
            schema.actions().stream()
                .map(action -> checked(action, declared, ruled, glances))
                .toList(),
            aliases(schema),
            new ShapesCode(names, declared).lines(schema),
            rules,
            declarations);
    return List.of(new OutputFile(options.typeScriptFile(), template.render(view)));
  }

  /**
   * The rules that the module does not check, for people.
   *
   * @return one text for each; none if everything is checked
   */
  public static List<String> unchecked(Schema schema) {
    Names names = new Names(schema);
    Unchecked unchecked = new Unchecked();
    new RulesCode(names, new Declared(schema, names, ""), new RuledMessages(names), unchecked)
        .lines();
    return unchecked.rules();
  }

  private static String checked(
      Action action, Declared declared, RuledMessages ruled, GlanceCode glances) {
    String message = action.message().fullName();
    String problem = ruled.problem(message);
    String rules = "";
    if (!problem.isEmpty()) {
      rules = ", problem: " + TypeScriptText.string(problem);
    } else if (ruled.contains(message)) {
      rules = ", rules: " + declared.rules(message);
    }
    if (problem.isEmpty() && glances.isFor(action.message())) {
      rules += ", glance: " + glances.name(action.message());
    }
    return "["
        + TypeScriptText.string(action.name())
        + ", { shape: () => "
        + declared.shape(message)
        + rules
        + " }],";
  }

  private static List<String> aliases(Schema schema) {
    List<String> lines = new ArrayList<>();
    for (Action action : schema.actions()) {
      for (String alias : action.aliases()) {
        lines.add(
            "["
                + TypeScriptText.string(alias)
                + ", "
                + TypeScriptText.string(action.name())
                + "],");
      }
    }
    return lines;
  }
}
