package io.actionregistry.validation;

import com.cognitect.transit.TransitFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Data of any shape, made of values that some parameter takes, and of others. */
final class RandomData {
  private static final List<Object> VALUES =
      Arrays.asList(
          null,
          true,
          "",
          "heat",
          "HEAT",
          "\ud800",
          "NaN",
          "1.5s",
          "2020-01-01T00:00:00Z",
          TransitFactory.keyword("day"),
          clojure.lang.Keyword.intern("day"),
          0,
          -0.0,
          1.5f,
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          1e300,
          1L << 40,
          Long.MIN_VALUE,
          BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE),
          BigInteger.ONE.shiftLeft(64),
          new BigDecimal("1e-9"),
          new byte[] {1, 2},
          new double[] {1, 2},
          new Date(0),
          Instant.MAX,
          Duration.ofDays(1),
          new StringBuilder("x"),
          'c');

  private static final List<String> NAMES = names();

  private final Random random;

  RandomData(Random random) {
    this.random = random;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    TestSchema.REGISTRY
        .getMessages()
        .values()
        .forEach(message -> names.addAll(message.getParams().keySet()));
    return names;
  }

  /** A map in which many keys are names of parameters. */
  Map<Object, Object> params() {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      map.put(key(), anything(3));
    }
    return map;
  }

  Object anything(int levels) {
    int kind = levels == 0 ? 0 : random.nextInt(6);
    if (kind == 4) {
      List<Object> list = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        list.add(anything(levels - 1));
      }
      return list;
    }
    if (kind == 5) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        map.put(random.nextInt(4) == 0 ? leaf() : key(), anything(levels - 1));
      }
      return map;
    }
    return leaf();
  }

  private Object key() {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    return switch (random.nextInt(3)) {
      case 0 -> TransitFactory.keyword(name);
      case 1 -> clojure.lang.Keyword.intern(name);
      default -> name;
    };
  }

  private Object leaf() {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt(200) - 100;
      case 1 -> random.nextLong();
      case 2 -> random.nextDouble() * 400 - 200;
      case 3 -> "text " + random.nextInt(9);
      default -> VALUES.get(random.nextInt(VALUES.size()));
    };
  }
}
