package io.actionregistry.generator.emit.malli;

/**
 * The schema of one value.
 *
 * @param form says what it may be
 * @param admitsZero whether it admits what protobuf takes an absent value for; true where the
 *     schema does not tell
 */
record Part(Form form, boolean admitsZero) {}
