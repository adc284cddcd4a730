package io.actionregistry.harness.command;

import org.jspecify.annotations.Nullable;

/** How the values of one type become what protobuf's builders take. */
@FunctionalInterface
interface ValueForm {
  /**
   * One value.
   *
   * @param given not null
   * @param level how deep the message is that the value is in, from 1
   */
  Object read(Object given, int level, Budget budget) throws BuildException;

  /** What null stands for; null for nothing at all, as for most types. */
  default @Nullable Object ofNull() {
    return null;
  }
}
