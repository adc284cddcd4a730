package io.actionregistry.validation;

import io.actionregistry.runtime.OneofDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a oneof. */
record OneofMembers(String name, List<Field> fields) {
  OneofMembers(OneofDefinition oneof, Map<String, Field> byName) {
    this(
        oneof.name(),
        oneof.params().stream().map(param -> Objects.requireNonNull(byName.get(param))).toList());
  }
}
