package io.actionregistry.harness.wire;

import java.util.HexFormat;

/** Bytes written as hexadecimal digits, with spaces for the eye. */
final class Hex {
  private Hex() {}

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
