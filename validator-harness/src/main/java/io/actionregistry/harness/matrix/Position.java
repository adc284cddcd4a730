package io.actionregistry.harness.matrix;

import java.util.Locale;

/**
 * Where a value lies beside a bound. Inside is the side that the bound admits, whatever other rules
 * say; neighbours are the next values that there are.
 */
public enum Position {
  /** The bound itself. */
  AT,
  /** Its neighbour in the field's own type, on the side that is admitted. */
  INSIDE,
  /** Its neighbour in the field's own type, on the other side. */
  OUTSIDE,
  /** The effective bound, where a value arrives in a finer type: a float's as a double. */
  ARRIVING_AT,
  /** The effective bound's neighbour in that finer type, on the side that is admitted. */
  ARRIVING_INSIDE,
  /** The effective bound's neighbour in that finer type, on the other side. */
  ARRIVING_OUTSIDE;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in reports: {@code "arriving-at"}. */
  public String id() {
    return id;
  }

  /**
   * The position of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Position of(String id) {
    return Ids.find(values(), Position::id, id);
  }
}
