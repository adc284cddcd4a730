package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Schema;
import java.util.List;

/** The checking stage: what a schema must be before anything is generated from it. */
public final class SchemaChecker {
  private static final List<Check> CHECKS =
      List.of(
          new ActionNames(),
          new Replacements(),
          new ParameterNames(),
          new EnumValueNames(),
          new ModuleNames(),
          new Satisfiability(),
          new GivenValues(),
          new Events());

  private SchemaChecker() {}

  /** Runs every check; what they find goes to the diagnostics. */
  public static void check(Schema schema, Diagnostics diagnostics) {
    CHECKS.forEach(check -> check.check(schema, diagnostics));
  }
}
