package io.actionregistry.generator.read;

import io.actionregistry.generator.model.Naming;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the caller says about how a schema is to be read.
 *
 * @param root full name of the root message or service; empty for message schemas only
 * @param naming style of names
 * @param optional full names of fields that callers may leave out
 * @param messages full names of messages to know by themselves, beside those that actions need
 * @param overlays options from outside the schema, later ones winning
 * @param reportUncompilable whether rules that do not compile are for the validators to report,
 *     instead of errors
 */
public record ReadOptions(
    String root,
    Naming naming,
    Set<String> optional,
    Set<String> messages,
    List<OverlaySource> overlays,
    boolean reportUncompilable) {
  /** Keeps its own copies. */
  public ReadOptions {
    optional = Set.copyOf(optional);
    messages = Collections.unmodifiableSet(new LinkedHashSet<>(messages));
    overlays = List.copyOf(overlays);
  }

  /**
   * An overlay file as read.
   *
   * @param name for diagnostics
   * @param text protobuf text format of {@code actionregistry.v1.Overlay}
   */
  public record OverlaySource(String name, String text) {}
}
