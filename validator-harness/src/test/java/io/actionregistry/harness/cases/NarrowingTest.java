package io.actionregistry.harness.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class NarrowingTest {
  @Test
  void narrowing_is_what_java_does() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 500_000; i++) {
      float one = Float.intBitsToFloat(random.nextInt());
      double tie = Narrowing.tie(one, Math.nextUp(one));
      check(Double.longBitsToDouble(random.nextLong()));
      check(one);
      check(tie);
      check(Math.nextUp(tie));
      check(Math.nextDown(tie));
    }
  }

  private static void check(double wide) {
    assertEquals((double) (float) wide, Narrowing.narrow(wide), () -> Double.toHexString(wide));
  }
}
