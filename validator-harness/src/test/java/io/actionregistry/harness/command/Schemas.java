package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.OneofDescriptor;
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

  /** The members of a root message's payload. */
  static OneofDescriptor payload(CommandSet set) {
    return ((CommandRoot.OfMessage) set.root()).payload();
  }

  /** The root that is a service. */
  public static CommandSet kiosk() {
    return CommandSet.of(LINKED.services().get("cases.v1.Kiosk"));
  }

  /** The root with commands of every kind. */
  public static CommandSet kinds() {
    return CommandSet.of(LINKED.message("harness.test.Root"));
  }
}
