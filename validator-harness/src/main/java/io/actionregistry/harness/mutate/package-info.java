/** Wrong constraints, made one by one, to see that each is noticed. */
@NullMarked
package io.actionregistry.harness.mutate;

import org.jspecify.annotations.NullMarked;
