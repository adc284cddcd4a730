/** The process that holds protobuf and protovalidate, and answers what these say of a command. */
@NullMarked
package io.actionregistry.harness.serve;

import org.jspecify.annotations.NullMarked;
