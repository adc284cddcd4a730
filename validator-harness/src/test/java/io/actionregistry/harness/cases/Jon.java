package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.DescriptorSets;

/** The jon commands, and their cases, made once. */
final class Jon {
  static final CommandSet SET = CommandSet.of(DescriptorSets.jon().message("cmd.Root"));
  static final CaseGenerator.Result CASES = CaseGenerator.generate(SET);

  private Jon() {}
}
