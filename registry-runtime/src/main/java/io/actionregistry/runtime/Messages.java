package io.actionregistry.runtime;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The messages that parameters refer to; every reference is known to lead somewhere. */
final class Messages {
  private final Map<String, MessageDefinition> byName;

  Messages(Map<String, MessageDefinition> byName) {
    this.byName = byName;
  }

  Map<String, MessageDefinition> byName() {
    return byName;
  }

  /** The parameters of the message that a parameter holds; null if it holds none. */
  @Nullable ParamTable within(@Nullable ParamDefinition param) {
    String name = param == null ? null : param.getMessageName();
    return name == null ? null : Objects.requireNonNull(byName.get(name)).table();
  }
}
