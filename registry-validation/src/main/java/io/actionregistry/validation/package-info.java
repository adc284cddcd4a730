/**
 * What generated validators stand on: parameters are decoded once into canonical values, generated
 * rules look at these, and what is wrong becomes a violation.
 *
 * <p>Needs neither protobuf nor CEL nor reflection.
 */
@NullMarked
package io.actionregistry.validation;

import org.jspecify.annotations.NullMarked;
