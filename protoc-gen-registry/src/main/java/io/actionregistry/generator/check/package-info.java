@NullMarked
package io.actionregistry.generator.check;

import org.jspecify.annotations.NullMarked;
