package io.actionregistry.harness.matrix;

/**
 * That a case gives a value at a bound, or next to it.
 *
 * @param param where the bound is declared, as a path in the registry's names: {@code
 *     "stops[].speed"}; of a map's keys {@code "prices[key]"}
 * @param bound its rule and limit: {@code "float.lt 360"}
 */
public record BoundProbe(String param, String bound, Position position) {}
