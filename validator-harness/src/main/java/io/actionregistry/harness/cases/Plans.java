package io.actionregistry.harness.cases;

import com.google.protobuf.Descriptors.Descriptor;
import io.actionregistry.harness.command.RegistryNames;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The plans of all messages that somebody has asked for. Safe for use by many threads. */
final class Plans {
  private final RegistryNames names;
  private final Map<Descriptor, MessagePlan> plans = new ConcurrentHashMap<>();

  Plans(RegistryNames names) {
    this.names = names;
  }

  RegistryNames names() {
    return names;
  }

  MessagePlan of(Descriptor message) {
    MessagePlan known = plans.get(message);
    if (known == null) {
      known = new MessagePlan(message, this);
      plans.put(message, known);
    }
    return known;
  }
}
