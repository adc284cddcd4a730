package io.actionregistry.generator.model;

/**
 * A byte string as a rule's value.
 *
 * @param base64 standard alphabet, padded
 */
public record Bytes(String base64) {}
