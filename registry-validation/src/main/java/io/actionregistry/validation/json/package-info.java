/** Reads parameters that are written as JSON; needs Jackson's core, which Transit brings. */
@NullMarked
package io.actionregistry.validation.json;

import org.jspecify.annotations.NullMarked;
