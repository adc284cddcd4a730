/**
 * Puts cases to both sides: loads a registry with its validators, feeds the other process, and has
 * the answers compared.
 */
@NullMarked
package io.actionregistry.harness.check;

import org.jspecify.annotations.NullMarked;
