package io.actionregistry.harness.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The schemas of {@code src/test/protobuf}. */
public final class Schemas {
  private static final LinkedSchema LINKED = DescriptorSets.read(bytes());

  private Schemas() {}

  /** All files as a descriptor set. */
  public static byte[] bytes() {
    try (InputStream in = Schemas.class.getResourceAsStream("/schemas.binpb")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files. */
  public static LinkedSchema linked() {
    return LINKED;
  }

  /** The root with commands of every kind. */
  public static CommandSet kinds() {
    return CommandSet.of(LINKED.message("harness.test.Root"));
  }
}
