package io.actionregistry.harness.serve;

import io.actionregistry.harness.wire.AnswerData;
import org.jspecify.annotations.Nullable;

/** Where cases come from that a client asks for page by page. */
@FunctionalInterface
public interface CaseSource {
  /**
   * Some cases, in their plain form.
   *
   * @param seed of random cases, or null for the deterministic ones
   * @param offset how many come before
   * @param count how many at most
   */
  AnswerData.Page page(@Nullable Long seed, long offset, long count);
}
