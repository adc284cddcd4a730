package io.actionregistry.generator.compile;

/** Why an expression cannot be compiled. */
public final class CelProblem extends Exception {
  private final Kind kind;

  /** Whose fault it is. */
  public enum Kind {
    /** The expression is wrong: protovalidate refuses it as well. */
    INVALID,
    /** The expression is right, and uses what cannot be compiled. */
    UNSUPPORTED
  }

  private CelProblem(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static CelProblem invalid(String message) {
    return new CelProblem(Kind.INVALID, message);
  }

  static CelProblem unsupported(String what, String place) {
    return new CelProblem(Kind.UNSUPPORTED, place + ": " + what + " cannot be compiled");
  }

  /** Whose fault it is. */
  public Kind kind() {
    return kind;
  }
}
