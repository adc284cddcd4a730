package io.actionregistry.generator.diff;

import io.actionregistry.generator.diff.Snapshot.EnumDef;
import io.actionregistry.generator.diff.Snapshot.ParamDef;
import io.actionregistry.generator.diff.Snapshot.ValueDef;
import java.util.stream.Stream;

/** The values of an enum. */
final class EnumComparison {
  private final Snapshot before;
  private final Snapshot after;
  private final EnumDef was;
  private final EnumDef now;
  private final Changes changes;

  EnumComparison(Snapshot before, Snapshot after, EnumDef was, EnumDef now, Changes changes) {
    this.before = before;
    this.after = after;
    this.was = was;
    this.now = now;
    this.changes = changes;
  }

  void compare() {
    Changes.Subject whole = changes.at("", after.place(now.name()));
    whole.compare(Kind.DEFINITION_RENAMED, Impact.NEITHER, was.name(), now.name());
    whole.compare(
        Kind.ENUM_OPENNESS_CHANGED,
        now.closed() ? Impact.CALLERS : Impact.HANDLERS,
        openness(was),
        openness(now));
    whole.compare(Kind.DOCUMENTATION_CHANGED, Impact.NEITHER, was.description(), now.description());
    Matching<ValueDef> matching =
        Matching.of(was.values(), now.values(), ValueDef::name, ValueDef::number);
    for (ValueDef value : matching.removed()) {
      removed(value);
    }
    for (ValueDef value : matching.added()) {
      added(value);
    }
    for (Matching.Pair<ValueDef> pair : matching.pairs()) {
      both(pair.before(), pair.after());
    }
  }

  private static String openness(EnumDef type) {
    return type.closed() ? "closed: other numbers are refused" : "open";
  }

  private void removed(ValueDef value) {
    boolean known = offered(before, was, value.name());
    changes
        .at(value.name(), before.place(Places.field(was.name(), value.protoName())))
        .add(
            Kind.ENUM_VALUE_REMOVED,
            known || value.alias() ? Impact.CALLERS : Impact.NEITHER,
            text(value),
            "",
            notOffered(known || value.alias()));
  }

  private void added(ValueDef value) {
    boolean second = value.alias();
    boolean known = offered(after, now, value.name());
    changes
        .at(value.name(), place(value))
        .add(
            Kind.ENUM_VALUE_ADDED,
            known && !second ? Impact.HANDLERS : Impact.NEITHER,
            "",
            text(value),
            notOffered(known || second));
  }

  private static String[] notOffered(boolean offered) {
    return offered ? new String[0] : new String[] {"no parameter offers it"};
  }

  private void both(ValueDef old, ValueDef value) {
    Changes.Subject subject = changes.at(value.name(), place(value));
    if (!old.name().equals(value.name())) {
      subject.add(Kind.ENUM_VALUE_RENAMED, Impact.BOTH, old.name(), value.name());
    }
    if (old.number() != value.number()) {
      subject.add(Kind.ENUM_VALUE_RENUMBERED, Impact.BOTH, text(old), text(value));
    }
    if (old.name().equals(value.name())) {
      subject.compare(Kind.PROTO_NAME_CHANGED, Impact.NEITHER, old.protoName(), value.protoName());
    }
    subject.compareDeprecation(old.deprecated(), value.deprecated(), "");
    subject.compare(
        Kind.DOCUMENTATION_CHANGED, Impact.NEITHER, old.description(), value.description());
  }

  private String place(ValueDef value) {
    return after.place(Places.field(now.name(), value.protoName()));
  }

  private static String text(ValueDef value) {
    return value.protoName() + " = " + value.number();
  }

  /** Whether any parameter of the enum offers the value; without parameters, everyone might. */
  private static boolean offered(Snapshot snapshot, EnumDef type, String value) {
    return users(snapshot, type).anyMatch(p -> p.offered().contains(value))
        || users(snapshot, type).findAny().isEmpty();
  }

  private static Stream<ParamDef> users(Snapshot snapshot, EnumDef type) {
    return Stream.of(
            snapshot.actions().values().stream().map(Snapshot.ActionDef::message),
            snapshot.messages().values().stream(),
            Stream.of(snapshot.envelope()))
        .flatMap(messages -> messages)
        .flatMap(message -> message.params().values().stream())
        .filter(param -> param.reference().equals(type.name()));
  }
}
