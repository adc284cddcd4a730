/**
 * Commands between registry names and protobuf, both ways, by descriptors alone.
 *
 * <p>Shares no code with generated registries: what it says can be held against them.
 */
@NullMarked
package io.actionregistry.harness.command;

import org.jspecify.annotations.NullMarked;
