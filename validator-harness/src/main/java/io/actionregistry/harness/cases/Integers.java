package io.actionregistry.harness.cases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Integers at and beyond the ends of types. */
final class Integers {
  private Integers() {}

  /** A Long where it fits, as integers usually arrive. */
  static Object arriving(BigInteger number) {
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }

  /** The ends of all types and their neighbours: what is an end of one is beyond another. */
  static List<Arriving> typeLimits() {
    TreeMap<BigInteger, String> numbers = new TreeMap<>();
    for (Kind kind : List.of(Kind.INT32, Kind.UINT32, Kind.INT64, Kind.UINT64)) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      around(numbers, NumbersGiven.smallest(kind), name + "-smallest");
      around(numbers, NumbersGiven.largest(kind), name + "-largest");
    }
    numbers.put(BigInteger.TEN.pow(40), "ten-to-40");
    numbers.put(BigInteger.TEN.pow(40).negate(), "minus-ten-to-40");
    List<Arriving> all = new ArrayList<>();
    numbers.forEach((number, label) -> all.add(new Arriving(label, arriving(number))));
    numbers.forEach(
        (number, label) -> {
          if (number.bitLength() < Long.SIZE) {
            all.add(new Arriving(label + "-as-big-integer", number));
          }
        });
    return all;
  }

  private static void around(Map<BigInteger, String> numbers, BigInteger limit, String name) {
    numbers.putIfAbsent(limit, name);
    numbers.putIfAbsent(limit.subtract(BigInteger.ONE), name + "-minus-1");
    numbers.putIfAbsent(limit.add(BigInteger.ONE), name + "-plus-1");
  }
}
