package io.actionregistry.generator.emit;

import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules on a message as a whole, as the schema has them. */
public final class MessageSettings {
  private MessageSettings() {}

  /** Settings by id, in declaration order; values as in a rule's origin. */
  public static Map<String, Object> of(Message message) {
    Map<String, Object> settings = new LinkedHashMap<>();
    message.checks().checks().forEach(check -> settings.putAll(check.settings()));
    List<AtMostOne> oneofs = message.checks().oneofs();
    for (int i = 0; i < oneofs.size(); i++) {
      settings.put("oneof[" + i + "].fields", oneofs.get(i).fields());
      if (oneofs.get(i).required()) {
        settings.put("oneof[" + i + "].required", true);
      }
    }
    return settings;
  }
}
