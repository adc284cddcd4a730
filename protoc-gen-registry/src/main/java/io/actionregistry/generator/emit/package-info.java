@NullMarked
package io.actionregistry.generator.emit;

import org.jspecify.annotations.NullMarked;
