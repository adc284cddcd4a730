@NullMarked
package io.actionregistry.generator.model;

import org.jspecify.annotations.NullMarked;
