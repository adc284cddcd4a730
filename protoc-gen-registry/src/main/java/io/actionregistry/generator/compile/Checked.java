package io.actionregistry.generator.compile;

import io.actionregistry.generator.model.CelType;

/**
 * An expression that has been checked.
 *
 * @param syntax what it says
 * @param type what it evaluates to
 * @param typeName that type as CEL calls it
 */
record Checked(Syntax syntax, CelType type, String typeName) {
  /** Whether it is, or can be, of this kind: what a wrapper holds is as good as the scalar. */
  boolean gives(CelType.Kind kind) {
    return type.is(kind) || (type.is(CelType.Kind.WRAPPER) && type.first().is(kind));
  }
}
