/**
 * Frames, Transit messages and the values in them, as both processes know them.
 *
 * <p>Nothing here needs protobuf: one of the two processes must never load it.
 */
@NullMarked
package io.actionregistry.harness.wire;

import org.jspecify.annotations.NullMarked;
