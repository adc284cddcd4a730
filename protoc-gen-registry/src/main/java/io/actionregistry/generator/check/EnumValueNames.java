package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Schema;

/** No two values of an enum share a name. */
final class EnumValueNames implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    for (EnumType type : schema.enums()) {
      TakenNames names =
          new TakenNames(
              "enum-value-collision",
              "set (actionregistry.v1.enum_value).name of one of them",
              diagnostics);
      for (EnumType.Value value : type.values()) {
        names.take(
            value.name(),
            "the name '" + value.name() + "'",
            type.fullName() + "." + value.protoName(),
            "the name of value " + value.protoName(),
            value.place());
      }
    }
  }
}
