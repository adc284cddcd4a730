package io.actionregistry.generator.model;

import java.util.List;

/**
 * A type of CEL, as its language definition names them.
 *
 * @param kind what kind of type
 * @param parameters element type of a list; key and value type of a map; the scalar of a wrapper
 * @param name full name of a message; empty for other types
 */
public record CelType(Kind kind, List<CelType> parameters, String name) {
  public static final CelType BOOL = of(Kind.BOOL);
  public static final CelType INT = of(Kind.INT);
  public static final CelType UINT = of(Kind.UINT);
  public static final CelType DOUBLE = of(Kind.DOUBLE);
  public static final CelType STRING = of(Kind.STRING);
  public static final CelType BYTES = of(Kind.BYTES);
  public static final CelType TIMESTAMP = of(Kind.TIMESTAMP);
  public static final CelType DURATION = of(Kind.DURATION);
  public static final CelType NULL = of(Kind.NULL);
  public static final CelType DYN = of(Kind.DYN);

  /** Kinds of types. */
  public enum Kind {
    BOOL,
    INT,
    UINT,
    DOUBLE,
    STRING,
    BYTES,
    TIMESTAMP,
    DURATION,
    NULL,
    LIST,
    MAP,
    MESSAGE,
    /** A scalar or null: google.protobuf.FloatValue and the like. */
    WRAPPER,
    DYN
  }

  /** Keeps its own copy. */
  public CelType {
    parameters = List.copyOf(parameters);
  }

  private static CelType of(Kind kind) {
    return new CelType(kind, List.of(), "");
  }

  /** A list of such elements. */
  public static CelType listOf(CelType element) {
    return new CelType(Kind.LIST, List.of(element), "");
  }

  /** A map of such pairs. */
  public static CelType mapOf(CelType key, CelType value) {
    return new CelType(Kind.MAP, List.of(key, value), "");
  }

  /** The scalar, or null. */
  public static CelType wrapperOf(CelType scalar) {
    return new CelType(Kind.WRAPPER, List.of(scalar), "");
  }

  /** A message by its full name. */
  public static CelType message(String fullName) {
    return new CelType(Kind.MESSAGE, List.of(), fullName);
  }

  /** Whether it is of this kind. */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** A list's element type, a map's key type, a wrapper's scalar. */
  public CelType first() {
    return parameters.get(0);
  }

  /** What iteration goes through: a list's elements, a map's keys; dyn for dyn. */
  public CelType iterated() {
    return is(Kind.LIST) || is(Kind.MAP) ? first() : DYN;
  }
}
