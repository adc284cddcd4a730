package io.actionregistry.harness.serve;

import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.wire.AnswerData;
import java.util.List;

/** The cases of a command set. */
final class CaseSources {
  private CaseSources() {}

  static CaseSource of(CommandSet set) {
    return (seed, offset, count) -> new AnswerData.Page(List.of(), 0L);
  }
}
