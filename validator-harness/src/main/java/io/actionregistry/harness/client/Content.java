package io.actionregistry.harness.client;

import java.util.Arrays;

/** What a request asks, as bytes: two that are equal have the same answer. */
final class Content {
  private final byte[] bytes;
  private final int hash;

  Content(byte[] bytes) {
    this.bytes = bytes;
    this.hash = Arrays.hashCode(bytes);
  }

  int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content content && Arrays.equals(bytes, content.bytes);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
