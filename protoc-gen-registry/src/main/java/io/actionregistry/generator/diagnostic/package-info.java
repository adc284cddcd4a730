@NullMarked
package io.actionregistry.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
