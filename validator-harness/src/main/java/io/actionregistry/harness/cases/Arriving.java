package io.actionregistry.harness.cases;

import org.jspecify.annotations.Nullable;

/**
 * A value that is given.
 *
 * @param label what it is, as a part of a case's id
 */
record Arriving(String label, @Nullable Object value) {}
