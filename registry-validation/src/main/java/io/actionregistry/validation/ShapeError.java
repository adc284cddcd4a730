package io.actionregistry.validation;

import java.util.Locale;

/** Where a registry is stricter than protobuf: the closed list of what can be wrong by itself. */
enum ShapeError {
  MISSING_PARAMETER("the parameter is missing"),
  UNKNOWN_PARAMETER("there is no such parameter"),
  DUPLICATE_PARAMETER("given more than once"),
  WRONG_TYPE("the value has the wrong type"),
  NULL_VALUE("the value is null"),
  NOT_REPRESENTABLE("the value cannot be represented"),
  SEVERAL_MEMBERS("more than one of a oneof is given"),
  NOT_CANONICAL("the name is not written as in the registry"),
  TOO_DEEP("nested too deep"),
  TOO_LARGE("too large"),
  UNKNOWN_ACTION("there is no such action");

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String message;

  ShapeError(String message) {
    this.message = message;
  }

  /** The name in reports. */
  String id() {
    return id;
  }

  String message() {
    return message;
  }
}
