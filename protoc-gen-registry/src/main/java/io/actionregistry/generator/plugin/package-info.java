@NullMarked
package io.actionregistry.generator.plugin;

import org.jspecify.annotations.NullMarked;
