package io.actionregistry.generator.model;

/**
 * One end of an {@link Interval}.
 *
 * @param value a {@code Float} or {@code Double} for floating-point types, a {@code Long} for
 *     integers and sizes, a {@code BigInteger} for unsigned 64-bit values above 2⁶³−1
 * @param inclusive whether the value itself belongs to the interval
 */
public record Limit(Number value, boolean inclusive) {}
