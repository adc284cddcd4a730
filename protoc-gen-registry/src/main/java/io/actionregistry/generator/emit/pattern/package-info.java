/** Patterns of RE2 for engines that have another syntax. */
@NullMarked
package io.actionregistry.generator.emit.pattern;

import org.jspecify.annotations.NullMarked;
