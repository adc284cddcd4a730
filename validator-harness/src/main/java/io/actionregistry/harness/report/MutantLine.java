package io.actionregistry.harness.report;

import org.jspecify.annotations.Nullable;

/**
 * A constraint that was made wrong.
 *
 * @param part where: {@code "tables"} or {@code "validators"}
 * @param id what is wrong
 * @param noticedBy id of the first case that notices; null if none does
 * @param excuse why no case can notice; null if one should
 */
public record MutantLine(
    String part, String id, @Nullable String noticedBy, @Nullable String excuse) {
  /** Whether it was noticed or is excused, and not both: an excuse that is not needed is stale. */
  public boolean settled() {
    return (noticedBy == null) == (excuse != null);
  }
}
