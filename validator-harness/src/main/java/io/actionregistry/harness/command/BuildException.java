package io.actionregistry.harness.command;

import java.util.Locale;

/** Why an action and its parameters are no protobuf command, or the other way round. */
public final class BuildException extends Exception {
  private final Kind kind;
  private final String place;
  private final String reason;

  /** What is wrong. */
  public enum Kind {
    /** No such action; of a protobuf message: no member of a choice is set. */
    UNKNOWN_ACTION,
    /** No such parameter. */
    UNKNOWN_PARAMETER,
    /** One parameter or map key more than once, under keys of different kinds. */
    DUPLICATE_PARAMETER,
    /** A value that the field does not take. */
    WRONG_TYPE,
    /** Null where there is no null. */
    NULL,
    /** Beyond what the type holds. */
    NOT_REPRESENTABLE,
    /** More than one member of a oneof. */
    ONEOF,
    /** The right name in another spelling. */
    NON_CANONICAL_NAME,
    /** An action that is no name, parameters that are no map, bytes that are no message. */
    MALFORMED_MESSAGE,
    /** Longer, or nested deeper, than is looked at. */
    TOO_LARGE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind in answers: {@code "wrong-type"}. */
    public String id() {
      return id;
    }
  }

  BuildException(Kind kind, String reason) {
    this(kind, "", reason);
  }

  private BuildException(Kind kind, String place, String reason) {
    // Millions are thrown while fuzzing, and none is a fault of the program.
    super(null, null, false, false);
    this.kind = kind;
    this.place = place;
    this.reason = reason;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** Where, in registry names: {@code points[2].x}; empty for the command as a whole. */
  public String place() {
    return place;
  }

  /** For people, with the place. */
  @Override
  public String getMessage() {
    return place.isEmpty() ? reason : place + ": " + reason;
  }

  /** The same, seen from outside a parameter. */
  BuildException within(String parameter) {
    boolean joined = place.isEmpty() || place.startsWith("[");
    return new BuildException(kind, parameter + (joined ? "" : ".") + place, reason);
  }

  /** The same, seen from outside a list or map. */
  BuildException within(Object subscript) {
    return within("[" + subscript + "]");
  }

  static BuildException wrongType(Object given, String expected) {
    return new BuildException(
        Kind.WRONG_TYPE, Shown.of(given) + " where " + expected + " is expected");
  }

  static BuildException notRepresentable(Object given, String type) {
    return new BuildException(
        Kind.NOT_REPRESENTABLE, Shown.of(given) + " cannot be held by " + type);
  }
}
