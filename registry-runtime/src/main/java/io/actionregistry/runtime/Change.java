package io.actionregistry.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that differs between two versions of an action.
 *
 * @param kind what kind of change
 * @param param path of the parameter, {@code "target.latitude"}, by its new name; empty where it is
 *     the action itself
 * @param member what of the parameter it is about: one of its enum's values, a oneof ({@code "oneof
 *     scene"}), the {@code "enum"} or {@code "message"} that it holds as a whole; else empty
 * @param rule what a rule speaks of, {@code "value"} or {@code "number of items"}, or the rule's
 *     id; empty for other changes
 * @param before what was; empty where there was nothing
 * @param after what is; empty where there is nothing
 * @param details further facts, a sentence or so each
 */
public record Change(
    ChangeKind kind,
    String param,
    String member,
    String rule,
    String before,
    String after,
    List<String> details) {
  /** Keeps its own copy. */
  public Change {
    details = List.copyOf(details);
  }

  /**
   * The change in a line for people: {@code "altitude: rule narrowed: value [0.0, 9.0] → [0.0,
   * 5.0]"}.
   */
  public String text() {
    String subject = param.isEmpty() || member.isEmpty() ? param + member : param + " " + member;
    String title =
        (subject.isEmpty() ? "" : subject + ": ")
            + kind.words()
            + (rule.isEmpty() ? "" : ": " + rule);
    String values = values();
    return Text.visible(values.isEmpty() ? title : title + "  " + values);
  }

  private String values() {
    if (before.isEmpty()) {
      return after.isEmpty() ? "" : "+ " + after;
    }
    return after.isEmpty() ? "- " + before : before + " → " + after;
  }

  /** The change as plain data; without the parts that are empty. */
  public Map<String, Object> toMap() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.putAll(
        new PlainMap()
            .always("kind", kind.getName())
            .text("param", param)
            .text("member", member)
            .text("rule", rule)
            .text("before", before)
            .text("after", after)
            .list("details", details, detail -> detail)
            .always("text", text())
            .build());
    return plain;
  }

  @Override
  public String toString() {
    return text();
  }
}
