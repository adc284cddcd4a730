package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.Case;
import java.util.Iterator;
import java.util.List;

/**
 * Makes cases for every action, parameter and limit of a schema, from its descriptors alone.
 *
 * <p>What is expected of a case is worked out here as well, by a reading of {@code buf.validate}
 * and of the table of values that shares nothing with what it is held against. Rules in CEL are not
 * evaluated: their literals and the fields that they name give values to try, and where an outcome
 * hangs on one, it is expected that both sides agree.
 */
public final class CaseGenerator {
  private CaseGenerator() {}

  /**
   * Cases and what there are none for.
   *
   * @param cases all different, with ids that stay the same from run to run
   */
  public record Result(List<Case> cases, Gaps gaps) {}

  /** The cases of a schema, always the same. */
  public static List<Case> deterministic(CommandSet set) {
    return generate(set).cases();
  }

  /** The same, with what there are no cases for. */
  public static Result generate(CommandSet set) {
    Gaps gaps = new Gaps();
    Oracle oracle = new Oracle(set);
    CaseBook book = new CaseBook(oracle);
    Typical typical = new Typical(gaps);
    for (CommandType command : set.commands()) {
      MessagePlan plan = oracle.plan(command);
      new ActionCases(command, plan, typical, book).add();
      new CommandWalker(command, typical, book, gaps).walk(plan);
    }
    return new Result(book.cases(), gaps);
  }

  /**
   * Cases by chance, without an end: the same for the same seed, each with what is expected of it.
   */
  public static Iterator<Case> random(CommandSet set, long seed) {
    return new RandomCases(set, seed).from(0);
  }
}
