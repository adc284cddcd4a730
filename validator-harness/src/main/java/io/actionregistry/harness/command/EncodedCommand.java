package io.actionregistry.harness.command;

import com.google.protobuf.ByteString;

/** A command as protobuf's bytes, with what it takes to know which action it is. */
public sealed interface EncodedCommand {
  /** The command's message. */
  ByteString bytes();

  /** A root message, which says by itself which action it is. */
  record Whole(ByteString bytes) implements EncodedCommand {}

  /**
   * A request of one of a service's methods.
   *
   * @param method as gRPC calls it, {@code shop.v1.Orders/PlaceOrder}
   */
  record Call(String method, ByteString bytes) implements EncodedCommand {}
}
