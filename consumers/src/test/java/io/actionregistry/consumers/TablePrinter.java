package io.actionregistry.consumers;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Prints the {@link Table} behind the last test; found by its name in META-INF/services. */
public final class TablePrinter implements TestExecutionListener {
  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    Table.lines().forEach(System.out::println);
  }
}
