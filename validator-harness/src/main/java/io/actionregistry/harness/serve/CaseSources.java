package io.actionregistry.harness.serve;

import io.actionregistry.harness.cases.CasePages;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.matrix.PlainCases;
import io.actionregistry.harness.wire.AnswerData;

/** The cases of a command set. */
final class CaseSources {
  /** More are not sent at a time: a page has to fit into a frame, and the answer is waited for. */
  private static final long LARGEST_PAGE = 2_000;

  private CaseSources() {}

  static CaseSource of(CommandSet set) {
    CasePages pages = CasePages.of(set);
    return (seed, offset, count) -> {
      int most = (int) Math.min(count, LARGEST_PAGE);
      return seed == null
          ? new AnswerData.Page(
              pages.page(offset, most).stream().map(PlainCases::toTransit).toList(),
              (long) pages.total())
          : new AnswerData.Page(
              pages.random(seed, offset, most).stream().map(PlainCases::toTransit).toList(), null);
    };
  }
}
