package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.Descriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Event;
import io.actionregistry.options.v1.EventCondition;
import io.actionregistry.options.v1.EventEntry;
import io.actionregistry.options.v1.FixedValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what commands become on an event bus. */
final class EventReader {
  private final OptionTable options;
  private final SourceInfo source;
  private final Diagnostics diagnostics;

  EventReader(OptionTable options, SourceInfo source, Diagnostics diagnostics) {
    this.options = options;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The events of a message's commands, each with what its file has for all of them. */
  List<Event> read(Descriptor message) {
    Diagnostics.Subject errors = diagnostics.at(message.getFullName(), source.place(message));
    List<Event> events = new ArrayList<>();
    for (io.actionregistry.options.v1.Event event : options.of(message).getEventsList()) {
      List<EventEntry> payload = new ArrayList<>(event.getPayloadList());
      payload.addAll(options.of(message.getFile()).getEventPayloadList());
      events.add(
          new Event(
              event.hasWhen() ? condition(event.getWhen()) : null,
              event.getTopic(),
              payload.stream().map(entry -> entry(entry, errors)).toList()));
    }
    return events;
  }

  private static Event.Condition condition(EventCondition when) {
    return new Event.Condition(when.getParameter(), when.getValuesList());
  }

  private static Event.Entry entry(EventEntry entry, Diagnostics.Subject errors) {
    boolean constant = entry.getConstantCase() != EventEntry.ConstantCase.CONSTANT_NOT_SET;
    if (constant == (entry.getFromCount() > 0)) {
      errors.error(
          "bad-event",
          "the entry '"
              + entry.getName()
              + "' of an event's payload has "
              + (constant ? "both a constant and parameters" : "no value"),
          "give it a constant, or the parameters that it comes from");
    }
    if (entry.hasFixed() && entry.getFixed() == FixedValue.FIXED_VALUE_UNSPECIFIED) {
      errors.error("bad-event", "the entry '" + entry.getName() + "' has a value that is none");
    }
    return new Event.Entry(entry.getName(), entry.getFromList(), constant(entry));
  }

  private static @Nullable Object constant(EventEntry entry) {
    return switch (entry.getConstantCase()) {
      case TEXT -> entry.getText();
      case NUMBER -> entry.getNumber();
      case FLAG -> entry.getFlag();
      case FIXED -> entry.getFixed() == FixedValue.FIXED_VALUE_EMPTY_LIST ? List.of() : null;
      case CONSTANT_NOT_SET -> null;
    };
  }
}
