package io.actionregistry.generator.emit.manifest;

import io.actionregistry.generator.emit.Emission;

/**
 * The manifest of one run, which tells its registry apart from all others.
 *
 * @param text its file's content
 * @param hash {@code sha256:} and the digest of the text without the hash itself
 */
public record Manifest(String text, String hash) {
  /** The run's manifest. */
  public static Manifest of(Emission emission) {
    return emission.shared(Manifest.class, ManifestEmitter::manifest);
  }
}
