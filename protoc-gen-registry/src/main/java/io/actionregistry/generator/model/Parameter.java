package io.actionregistry.generator.model;

import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as callers see it.
 *
 * @param name registry name
 * @param protoName name in the schema
 * @param number field number
 * @param shape how many values
 * @param type type of one value
 * @param delimited whether it is a group of proto2, or delimited by a feature
 * @param oneof name of the real oneof it belongs to; empty if none
 * @param required whether a caller has to give it
 * @param finite whether the registry refuses NaN and infinity
 * @param documentation the schema's leading comment
 * @param unit for people; empty if none
 * @param defaultValue added by {@code withDefaults}; a value as in {@link Rule.OneOf}, an enum
 *     value by its registry name
 * @param defaultFrom where {@code withDefaults} takes the value from instead; null for nowhere
 * @param examples like the default
 * @param offered registry names of the enum values that the rules admit
 * @param deprecated by protobuf's own option
 * @param sensitive by {@code debug_redact}: its value is never shown
 * @param rules what has to hold
 * @param ranges the numeric rules, sizes and counts as sets of numbers
 * @param checks the same as it is evaluated, everything that has no form included
 * @param place where it is declared
 */
public record Parameter(
    String name,
    String protoName,
    int number,
    Shape shape,
    TypeRef type,
    boolean delimited,
    String oneof,
    boolean required,
    boolean finite,
    String documentation,
    String unit,
    @Nullable Object defaultValue,
    @Nullable DefaultSource defaultFrom,
    List<Object> examples,
    List<String> offered,
    boolean deprecated,
    boolean sensitive,
    List<Rule> rules,
    List<ValueRange> ranges,
    FieldChecks checks,
    SourceLocation place) {

  /** Keeps its own copies. */
  public Parameter {
    examples = List.copyOf(examples);
    offered = List.copyOf(offered);
    rules = List.copyOf(rules);
    ranges = List.copyOf(ranges);
  }
}
