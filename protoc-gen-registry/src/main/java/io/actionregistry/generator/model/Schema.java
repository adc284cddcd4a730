package io.actionregistry.generator.model;

import java.util.List;

/**
 * Everything that targets are generated from: complete, resolved, immutable.
 *
 * @param root full name of the root message or service; empty where there is none
 * @param naming how names are written
 * @param envelope the root's fields beside its payload
 * @param actions in path order
 * @param messages that parameters refer to, directly or not; without a root all of the files asked
 *     for
 * @param enums that parameters refer to; without a root all of the files asked for
 * @param modules of the files that contribute, by import path
 */
public record Schema(
    String root,
    Naming naming,
    List<Parameter> envelope,
    List<Action> actions,
    List<Message> messages,
    List<EnumType> enums,
    List<Module> modules) {
  /** Keeps its own copies. */
  public Schema {
    envelope = List.copyOf(envelope);
    actions = List.copyOf(actions);
    messages = List.copyOf(messages);
    enums = List.copyOf(enums);
    modules = List.copyOf(modules);
  }
}
