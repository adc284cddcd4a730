package io.actionregistry.benchmarks.generating;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Runs another main method, if any, and says at the end what processor time the process took. */
public final class ProcessorTime {
  /** Stands before the nanoseconds, on the last line of standard error. */
  static final String SAYS = "processor time: ";

  private ProcessorTime() {}

  /**
   * Runs, and ends when that ends.
   *
   * @param args the name of a class with a main method, which is called without arguments; or none
   */
  public static void main(String[] args) throws ReflectiveOperationException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> System.err.println(SAYS + system.getProcessCpuTime())));
    if (args.length > 0) {
      Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
  }
}
