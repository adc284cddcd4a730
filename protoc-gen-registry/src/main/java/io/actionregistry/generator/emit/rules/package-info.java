/** What a parameter's rules say, for targets that write schemas of single values. */
@NullMarked
package io.actionregistry.generator.emit.rules;

import org.jspecify.annotations.NullMarked;
