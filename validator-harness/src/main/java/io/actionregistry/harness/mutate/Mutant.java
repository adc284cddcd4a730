package io.actionregistry.harness.mutate;

import io.actionregistry.generator.model.Message;
import io.actionregistry.runtime.Registry;
import java.util.function.Supplier;

/** One constraint made wrong, in one of the two things that are generated from it. */
public sealed interface Mutant {
  /** What is wrong, readable and unique among the mutants of its kind. */
  String id();

  /** Full name of the message that has the constraint. */
  String messageName();

  /** Where it is wrong: {@code "tables"} or {@code "validators"}. */
  String part();

  /**
   * A registry's definitions say something wrong.
   *
   * @param wrong the registry with the wrong definition
   */
  record InTables(String id, String messageName, Supplier<Registry> wrong) implements Mutant {
    @Override
    public String part() {
      return "tables";
    }
  }

  /**
   * A validator does something wrong.
   *
   * @param wrong the message with the wrong constraint
   */
  record InValidators(String id, Message wrong) implements Mutant {
    @Override
    public String messageName() {
      return wrong.fullName();
    }

    @Override
    public String part() {
      return "validators";
    }
  }
}
