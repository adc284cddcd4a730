package io.actionregistry.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The smallest interval around several. */
final class Hull {
  private Hull() {}

  /** The lowest lower bound; null if an interval has none, or there is no interval. */
  static @Nullable Bound lower(List<Interval> intervals) {
    Bound lowest = null;
    for (Interval interval : intervals) {
      Bound bound = interval.getLower();
      if (bound == null) {
        return null;
      }
      lowest = lowest == null || isWider(compare(lowest, bound), bound) ? bound : lowest;
    }
    return lowest;
  }

  /** The highest upper bound; null if an interval has none, or there is no interval. */
  static @Nullable Bound upper(List<Interval> intervals) {
    Bound highest = null;
    for (Interval interval : intervals) {
      Bound bound = interval.getUpper();
      if (bound == null) {
        return null;
      }
      highest = highest == null || isWider(compare(bound, highest), bound) ? bound : highest;
    }
    return highest;
  }

  private static boolean isWider(int beyond, Bound bound) {
    return beyond > 0 || (beyond == 0 && bound.inclusive());
  }

  private static int compare(Bound a, Bound b) {
    return Numbers.compare(Numbers.canonical(a.value()), Numbers.canonical(b.value()));
  }
}
