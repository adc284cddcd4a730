package io.actionregistry.validation;

import org.jspecify.annotations.Nullable;

/** What can be wrong with a message whose single values are all right. */
final class Completeness {
  private Completeness() {}

  /** Reports parameters that are missing, and oneofs of which more than one is given. */
  static void check(Decoding run, MessageShape shape, @Nullable Object[] slots) {
    for (Field field : shape.fields()) {
      if (field.required && !run.missingAllowed && slots[field.slot] == null) {
        Place place = Place.field(run.violations.place(), field);
        run.errorAt(place, ShapeError.MISSING_PARAMETER, null, Note.NONE);
      }
    }
    for (OneofMembers oneof : shape.oneofs()) {
      int members = 0;
      for (Field field : oneof.fields()) {
        members += slots[field.slot] == null ? 0 : 1;
      }
      if (members > 1) {
        Place place = Place.oneof(run.violations.place(), shape, oneof.name());
        run.errorAt(place, ShapeError.SEVERAL_MEMBERS, null, Note.NONE);
      }
    }
  }
}
