package io.actionregistry.harness.matrix;

/**
 * An error of shape that the registry is expected to report.
 *
 * @param difference which
 * @param param where, in the registry's names: {@code azimuth.set-value.value}; of an unknown
 *     parameter the name that was given, of several members the oneof's name; empty for the
 *     parameters as a whole and for unknown actions
 */
public record ShapeFault(Difference difference, String param) implements Comparable<ShapeFault> {
  /** By place, then by difference. */
  @Override
  public int compareTo(ShapeFault other) {
    int byParam = param.compareTo(other.param);
    return byParam == 0 ? difference.compareTo(other.difference) : byParam;
  }

  @Override
  public String toString() {
    return param + " [" + difference.id() + "]";
  }
}
