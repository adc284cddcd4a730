/**
 * A case, what is expected of it, and the closed list of differences that are on purpose.
 *
 * <p>Known to both processes, and so without protobuf.
 */
@NullMarked
package io.actionregistry.harness.matrix;

import org.jspecify.annotations.NullMarked;
