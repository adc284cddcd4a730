package io.actionregistry.generator.model;

import java.util.List;

/**
 * What is evaluated on a message as a whole, from {@code (buf.validate.message)}.
 *
 * @param checks in order
 * @param oneofs in order
 * @param problem why its rules cannot be compiled; empty if they can. Such a message can only be
 *     generated when the caller asks for it
 */
public record MessageChecks(List<Check> checks, List<AtMostOne> oneofs, String problem) {
  /** Nothing to evaluate. */
  public static final MessageChecks NONE = new MessageChecks(List.of(), List.of(), "");

  /** Keeps its own copies. */
  public MessageChecks {
    checks = List.copyOf(checks);
    oneofs = List.copyOf(oneofs);
  }

  /**
   * Fields of which at most one may be set, from {@code (buf.validate.message).oneof}.
   *
   * @param fields names in the schema
   * @param required whether one has to be set
   */
  public record AtMostOne(List<String> fields, boolean required) {
    /** Keeps its own copy. */
    public AtMostOne {
      fields = List.copyOf(fields);
    }
  }
}
