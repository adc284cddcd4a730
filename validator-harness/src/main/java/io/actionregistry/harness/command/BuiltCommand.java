package io.actionregistry.harness.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A protobuf command in a registry's terms.
 *
 * @param action canonical name
 * @param params in registry names, as values that {@link CommandBuilder#build} takes; fields
 *     without presence are always there, lists and maps only with something in them
 * @param envelope the root's other fields, likewise
 * @param unknownFields what the schema does not know of and the names therefore cannot say: the
 *     place in proto names and the field's number, {@code rotary.stop#99}
 */
public record BuiltCommand(
    String action,
    Map<String, @Nullable Object> params,
    Map<String, @Nullable Object> envelope,
    List<String> unknownFields) {
  /** Keeps its own copies. */
  public BuiltCommand {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    envelope = Collections.unmodifiableMap(new LinkedHashMap<>(envelope));
    unknownFields = Collections.unmodifiableList(new ArrayList<>(unknownFields));
  }
}
