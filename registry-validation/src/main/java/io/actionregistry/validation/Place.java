package io.actionregistry.validation;

import io.actionregistry.runtime.FieldPath;
import io.actionregistry.runtime.Step;
import io.actionregistry.runtime.ValueText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place inside a message, as the last step of the way to it; null stands for the message. */
final class Place {
  /** What a step leads to. */
  enum Kind {
    /** A field as a whole. */
    FIELD,
    /** An item of a list; the subscript is its index. */
    ITEM,
    /** The value of a pair in a map; the subscript is its key. */
    VALUE,
    /** The key of a pair in a map; the subscript is that key, or null if it could not be read. */
    KEY,
    /** A oneof; the subscript is its name. */
    ONEOF,
    /** A parameter that does not exist; the subscript is its name. */
    UNKNOWN
  }

  final @Nullable Place parent;
  final @Nullable Field field;
  final Kind kind;
  final @Nullable Object subscript;

  /** The message that the place is in, where there is no field to tell it. */
  private final @Nullable MessageShape shape;

  private Place(
      @Nullable Place parent,
      @Nullable Field field,
      @Nullable MessageShape shape,
      Kind kind,
      @Nullable Object subscript) {
    this.parent = parent;
    this.field = field;
    this.shape = shape;
    this.kind = kind;
    this.subscript = subscript;
  }

  static Place of(@Nullable Place parent, Field field, Kind kind, @Nullable Object subscript) {
    return new Place(parent, field, null, kind, subscript);
  }

  static Place field(@Nullable Place parent, Field field) {
    return new Place(parent, field, null, Kind.FIELD, null);
  }

  static Place oneof(@Nullable Place parent, MessageShape shape, String name) {
    return new Place(parent, null, shape, Kind.ONEOF, name);
  }

  static Place unknown(@Nullable Place parent, MessageShape shape, String name) {
    return new Place(parent, null, shape, Kind.UNKNOWN, name);
  }

  /** The message that a oneof or an unknown parameter is in. */
  MessageShape shape() {
    return Objects.requireNonNull(field == null ? shape : field.owner);
  }

  /** Whether the place, or one around it, is a field whose value must not be shown. */
  static boolean isSensitive(@Nullable Place place) {
    for (Place at = place; at != null; at = at.parent) {
      if (at.field != null && at.field.sensitive) {
        return true;
      }
    }
    return false;
  }

  /** The way in proto names. */
  static FieldPath path(@Nullable Place place) {
    List<Step> steps = new ArrayList<>();
    for (Place at = place; at != null; at = at.parent) {
      if (at.field != null) {
        steps.add(at.kind == Kind.FIELD ? at.field.whole : at.field.step.at(at.shown()));
      } else if (at.kind == Kind.ONEOF) {
        steps.add(Step.oneof(String.valueOf(at.subscript)));
      }
    }
    Collections.reverse(steps);
    return steps.isEmpty() ? FieldPath.EMPTY : new FieldPath(steps);
  }

  /** The way in the registry's names. */
  static String param(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    String around = param(place.parent);
    return around.isEmpty() ? place.text() : around + "." + place.text();
  }

  private String text() {
    if (field == null) {
      return ValueText.abbreviate(String.valueOf(subscript));
    }
    Object shown = shown();
    if (shown == null) {
      return field.name;
    }
    // A step prints its subscript as protovalidate does; only the name differs.
    String printed = field.step.at(shown).toString();
    return field.name + printed.substring(field.step.name().length());
  }

  /** The subscript, unless it is part of a value that must not be shown. */
  private @Nullable Object shown() {
    return kind != Kind.ITEM && isSensitive(this) ? null : subscript;
  }
}
