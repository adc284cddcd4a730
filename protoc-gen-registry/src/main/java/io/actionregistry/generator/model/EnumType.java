package io.actionregistry.generator.model;

import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.List;

/**
 * An enum as callers see it.
 *
 * @param fullName name in the schema
 * @param file import path of the file that declares it
 * @param documentation the schema's leading comment
 * @param prefix what was taken off the values' names
 * @param closed whether unknown numbers are refused
 * @param values in declaration order, second names of a number included
 * @param place where it is declared
 */
public record EnumType(
    String fullName,
    String file,
    String documentation,
    String prefix,
    boolean closed,
    List<Value> values,
    SourceLocation place) {
  /** Keeps its own copy. */
  public EnumType {
    values = List.copyOf(values);
  }

  /**
   * One value, or a further name of one.
   *
   * @param name registry name
   * @param protoName name in the schema
   * @param number its number
   * @param documentation the schema's leading comment
   * @param deprecated by protobuf's own option
   * @param canonical registry name of the first value with this number; its own name for that one
   * @param place where it is declared
   */
  public record Value(
      String name,
      String protoName,
      int number,
      String documentation,
      boolean deprecated,
      String canonical,
      SourceLocation place) {

    /** Whether an earlier value has the same number. */
    public boolean isAlias() {
      return !canonical.equals(name);
    }
  }
}
