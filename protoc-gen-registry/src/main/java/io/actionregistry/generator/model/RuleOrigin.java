package io.actionregistry.generator.model;

import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.Map;

/**
 * Where a rule comes from.
 *
 * @param id rule id as protovalidate reports it: {@code float.gte_lt}
 * @param path path within {@code FieldRules}: {@code float.gte}, {@code repeated.items.int32.gt}
 * @param declared the schema's own settings, by path as above, in declaration order; values as in
 *     {@link Rule.OneOf}, or lists of them
 * @param place the field
 */
public record RuleOrigin(
    String id, String path, Map<String, Object> declared, SourceLocation place) {}
