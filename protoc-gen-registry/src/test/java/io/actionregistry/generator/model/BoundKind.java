package io.actionregistry.generator.model;

/** How a rule compares a value with its bound. */
enum BoundKind {
  GT,
  GTE,
  LT,
  LTE;

  /** Whether a value may lie so to the bound, negative being below it. */
  boolean admits(int order) {
    return switch (this) {
      case GT -> order > 0;
      case GTE -> order >= 0;
      case LT -> order < 0;
      case LTE -> order <= 0;
    };
  }

  /** What the rule declares. */
  Interval interval(Number bound) {
    Limit limit = new Limit(bound, this == GTE || this == LTE);
    return this == GT || this == GTE ? new Interval(limit, null) : new Interval(null, limit);
  }
}
