package io.actionregistry.generator.diff;

import io.actionregistry.generator.diff.Snapshot.MessageDef;
import io.actionregistry.generator.diff.Snapshot.OneofDef;
import io.actionregistry.generator.diff.Snapshot.ParamDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters, oneofs and own rules of a message. */
final class MessageComparison {
  private final Snapshot before;
  private final Snapshot after;
  private final MessageDef was;
  private final MessageDef now;
  private final Reached reached;
  private final Changes changes;
  private final Map<String, String> oneofNames = new LinkedHashMap<>();

  MessageComparison(
      Snapshot before,
      Snapshot after,
      MessageDef was,
      MessageDef now,
      Reached reached,
      Changes changes) {
    this.before = before;
    this.after = after;
    this.was = was;
    this.now = now;
    this.reached = reached;
    this.changes = changes;
  }

  void all() {
    Matching<ParamDef> matching = matching();
    oneofs(matching);
    params(matching);
    new RuleComparison(changes.at("", after.place(now.name())))
        .compare(MessageRules.of(was.rules()), MessageRules.of(now.rules()));
  }

  void params() {
    params(matching());
  }

  private Matching<ParamDef> matching() {
    return Matching.of(
        was.params().values(), now.params().values(), ParamDef::name, ParamDef::number);
  }

  private void params(Matching<ParamDef> matching) {
    for (ParamDef param : matching.removed()) {
      changes
          .at(param.name(), before.place(Places.field(was.name(), param.protoName())))
          .add(
              Kind.PARAMETER_REMOVED,
              param.required() ? Impact.BOTH : Impact.CALLERS,
              ParamComparison.describe(param),
              "");
    }
    for (ParamDef param : matching.added()) {
      at(param)
          .add(
              Kind.PARAMETER_ADDED,
              param.required() ? Impact.BOTH : Impact.HANDLERS,
              "",
              ParamComparison.describe(param));
    }
    for (Matching.Pair<ParamDef> pair : matching.pairs()) {
      new ParamComparison(before, after, reached, at(pair.after()))
          .compare(pair.before(), pair.after(), oneofNames);
    }
  }

  private Changes.Subject at(ParamDef param) {
    return changes.at(param.name(), after.place(Places.field(now.name(), param.protoName())));
  }

  /** A oneof with another name and members that were together before is the same one. */
  private void oneofs(Matching<ParamDef> matching) {
    Map<String, OneofDef> oldByName = new LinkedHashMap<>();
    was.oneofs().forEach(oneof -> oldByName.put(oneof.name(), oneof));
    List<String> newNames = now.oneofs().stream().map(OneofDef::name).toList();
    for (OneofDef oneof : now.oneofs()) {
      String oldName =
          oldByName.containsKey(oneof.name())
              ? oneof.name()
              : matching.pairs().stream()
                  .filter(pair -> pair.after().oneof().equals(oneof.name()))
                  .map(pair -> pair.before().oneof())
                  .filter(name -> !name.isEmpty() && !newNames.contains(name))
                  .findFirst()
                  .orElse("");
      OneofDef old = oldByName.remove(oldName);
      if (old != null) {
        oneofNames.put(oldName, oneof.name());
      }
      both(old, oneof);
    }
    oldByName.values().forEach(old -> both(old, null));
  }

  private void both(@Nullable OneofDef old, @Nullable OneofDef oneof) {
    boolean oldRequired = old != null && old.required();
    boolean newRequired = oneof != null && oneof.required();
    OneofDef named = Objects.requireNonNull(oneof == null ? old : oneof);
    Changes.Subject subject = changes.at("oneof " + named.name(), after.place(now.name()));
    if (old != null && oneof != null) {
      subject.compare(Kind.ONEOF_CHANGED, Impact.NEITHER, old.name(), oneof.name());
    }
    if (oldRequired != newRequired) {
      List<String> members = new ArrayList<>(named.members());
      subject.addRule(
          newRequired ? Kind.RULE_ADDED : Kind.RULE_REMOVED,
          newRequired ? Impact.CALLERS : Impact.HANDLERS,
          "oneof.required",
          oldRequired ? "one has to be given" : "",
          newRequired ? "one has to be given" : "",
          List.of("members: " + String.join(", ", members)));
    }
  }
}
