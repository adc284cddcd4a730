package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Schema;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Every file's module has a class name of its own that Java, and its own code, can use. */
final class ModuleNames implements Check {
  private static final String HINT = "set (actionregistry.v1.file).module";

  /** Simple names that generated code uses itself, for classes, fields and parameters. */
  private static final Set<String> USED =
      Set.of(
          "ActionDefinition",
          "ActionHandler",
          "ActionRegistry",
          "Base64",
          "BigInteger",
          "Boolean",
          "DISPATCHER",
          "Dispatcher",
          "Double",
          "EnumDefinition",
          "EnumValue",
          "Float",
          "Function",
          "HANDLERS",
          "HandlerTable",
          "HazardLevel",
          "Integer",
          "Interval",
          "Keyword",
          "List",
          "Long",
          "Map",
          "MessageDefinition",
          "Object",
          "OneofDefinition",
          "ParamDefinition",
          "ParamType",
          "REGISTRY",
          "Range",
          "Registry",
          "Set",
          "Statistics",
          "String",
          "USAGE",
          "UsageCounts",
          "VALIDATION",
          "VALIDATION_PROPERTY",
          "ValidationGate",
          "Verdict",
          "builder",
          "registry");

  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    // File systems that ignore case would keep one of two.
    TakenNames files = new TakenNames("class-collision", HINT, diagnostics);
    for (Module module : schema.modules()) {
      String name = module.className();
      if (!isClassName(name)) {
        diagnostics
            .at(module.file(), module.place())
            .error("bad-class-name", "the module's class cannot be called '" + name + "'", HINT);
      } else if (USED.contains(name)) {
        diagnostics
            .at(module.file(), module.place())
            .error(
                "bad-class-name",
                "the module's class cannot be called '" + name + "': its own code uses that name",
                HINT);
      } else {
        files.take(
            name.toLowerCase(Locale.ROOT),
            "the class '" + name + "'",
            module.file(),
            "that of another file, or differs in case alone",
            module.place());
      }
    }
  }

  private static boolean isClassName(String name) {
    return name.chars().allMatch(c -> c < 128 && c != '$')
        && SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
  }
}
