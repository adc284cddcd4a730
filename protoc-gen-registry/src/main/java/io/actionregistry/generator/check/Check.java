package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Schema;

/** One concern that a schema is checked for. */
@FunctionalInterface
interface Check {
  /** Reports everything wrong with the schema in this respect. */
  void check(Schema schema, Diagnostics diagnostics);
}
