/** What is generated for other languages says what Java says. */
@NullMarked
package io.actionregistry.consumers;

import org.jspecify.annotations.NullMarked;
