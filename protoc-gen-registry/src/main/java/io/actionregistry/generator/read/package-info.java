@NullMarked
package io.actionregistry.generator.read;

import org.jspecify.annotations.NullMarked;
