package io.actionregistry.generator.diff;

/** A manifest that cannot be read, with a message for people that says where and why. */
public final class UnreadableManifest extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableManifest(String message) {
    super(Shown.line(message));
  }
}
