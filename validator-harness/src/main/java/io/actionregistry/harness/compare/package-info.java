/**
 * What registry and protovalidate say of the same cases, held against each other.
 *
 * <p>Runs beside the registry, and never loads protobuf.
 */
@NullMarked
package io.actionregistry.harness.compare;

import org.jspecify.annotations.NullMarked;
