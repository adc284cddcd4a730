/** Cases for every action, parameter and bound of a schema, worked out from its descriptors. */
@NullMarked
package io.actionregistry.harness.cases;

import org.jspecify.annotations.NullMarked;
