package io.actionregistry.generator.emit.typescript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The text that is the same for every schema; it lies beside the classes. */
final class RuntimePart {
  private static final List<String> FILES =
      List.of(
          "validate.ts",
          "verdict.ts",
          "canonical.ts",
          "shapes.ts",
          "glance.ts",
          "decode.ts",
          "scalars.ts",
          "times.ts",
          "reading.ts");

  private RuntimePart() {}

  /** The parts in the order in which they are put into a module. */
  static List<String> all() {
    return FILES.stream().map(RuntimePart::read).toList();
  }

  private static String read(String name) {
    try (InputStream file = RuntimePart.class.getResourceAsStream(name)) {
      byte[] content = Objects.requireNonNull(file, name).readAllBytes();
      return new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
