/**
 * From the text of CEL expressions to the model's form: checked by CEL's own checker, constants
 * folded. Used by the reading stage.
 */
@NullMarked
package io.actionregistry.generator.compile;

import org.jspecify.annotations.NullMarked;
