package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.matrix.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases of a schema in pages. Not thread-safe. */
public final class CasePages {
  private final CommandSet set;
  private CaseGenerator.@Nullable Result deterministic;
  private @Nullable RandomCases random;

  private CasePages(CommandSet set) {
    this.set = set;
  }

  /** The cases of a schema; nothing is made before it is asked for. */
  public static CasePages of(CommandSet set) {
    return new CasePages(set);
  }

  /** How many deterministic cases there are. */
  public int total() {
    return deterministic().cases().size();
  }

  /** What there are no cases for, one sentence each. */
  public Set<String> gaps() {
    return deterministic().gaps().all();
  }

  /**
   * A page of deterministic cases; shorter, or empty, at their end.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public List<Case> page(long offset, int count) {
    checkNotNegative(offset, count);
    List<Case> all = deterministic().cases();
    int first = (int) Math.min(offset, all.size());
    return all.subList(first, first + Math.min(count, all.size() - first));
  }

  /**
   * A page of random cases; any page of a seed can be asked for by itself.
   *
   * @throws IllegalArgumentException if offset or count is negative
   */
  public List<Case> random(long seed, long offset, int count) {
    checkNotNegative(offset, count);
    RandomCases from = random;
    if (from == null || from.seed() != seed) {
      from = new RandomCases(set, seed);
      random = from;
    }
    List<Case> page = new ArrayList<>(count);
    for (long number = offset; number < offset + count; number++) {
      page.add(from.at(number));
    }
    return page;
  }

  private static void checkNotNegative(long offset, int count) {
    if (offset < 0 || count < 0) {
      throw new IllegalArgumentException("a page from " + offset + ", " + count + " cases long");
    }
  }

  private CaseGenerator.Result deterministic() {
    CaseGenerator.Result known = deterministic;
    if (known == null) {
      known = CaseGenerator.generate(set);
      deterministic = known;
    }
    return known;
  }
}
