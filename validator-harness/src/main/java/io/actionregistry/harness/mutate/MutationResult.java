package io.actionregistry.harness.mutate;

import org.jspecify.annotations.Nullable;

/**
 * Whether a mutant was noticed.
 *
 * @param mutant what was wrong
 * @param noticedBy id of the first case that notices; null if none does
 * @param reason what that case found; empty if none does
 */
public record MutationResult(Mutant mutant, @Nullable String noticedBy, String reason) {
  /** Whether any case noticed. */
  public boolean noticed() {
    return noticedBy != null;
  }
}
