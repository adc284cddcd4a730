package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for choices that lead back to themselves, each message once: walking the paths themselves
 * would take forever where many choices lead to each other.
 */
final class Cycles {
  private final Classifier classifier;
  private final SourceInfo source;
  private final Diagnostics diagnostics;
  private final Set<Descriptor> entered = new HashSet<>();
  private final Set<Descriptor> reported = new HashSet<>();

  /** Where the search stands; the last visit comes first. */
  private final ArrayDeque<Visit> way = new ArrayDeque<>();

  private static final class Visit {
    final Descriptor message;
    final Iterator<FieldDescriptor> rest;
    FieldDescriptor taken;

    Visit(FieldDescriptor first, Descriptor message, List<FieldDescriptor> fields) {
      this.taken = first;
      this.message = message;
      this.rest = fields.iterator();
    }
  }

  Cycles(Classifier classifier, SourceInfo source, Diagnostics diagnostics) {
    this.classifier = classifier;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports every choice or group below these fields that leads back to itself.
   *
   * @return whether there is one
   */
  boolean refuse(List<FieldDescriptor> payload) {
    for (FieldDescriptor field : payload) {
      enter(field);
      while (!way.isEmpty()) {
        Visit last = way.getFirst();
        if (last.rest.hasNext()) {
          last.taken = last.rest.next();
          enter(last.taken);
        } else {
          way.removeFirst();
        }
      }
    }
    return !reported.isEmpty();
  }

  private void enter(FieldDescriptor field) {
    Descriptor message = field.getMessageType();
    if (classifier.classify(message) == Classifier.Kind.ACTION) {
      return;
    }
    if (entered.add(message)) {
      way.addFirst(new Visit(field, message, message.getFields()));
    } else if (way.stream().anyMatch(visit -> visit.message.equals(message))
        && reported.add(message)) {
      report(field, message);
    }
  }

  private void report(FieldDescriptor field, Descriptor message) {
    List<Visit> visits = List.copyOf(way);
    int start = visits.stream().map(visit -> visit.message).toList().indexOf(message);
    String fields =
        visits.subList(0, start + 1).stream()
            .map(visit -> visit.taken.getFullName())
            .collect(Collectors.collectingAndThen(Collectors.toList(), Cycles::reversed));
    diagnostics
        .at(field.getFullName(), source.place(field))
        .error(
            "cyclic-choice",
            message.getFullName() + " leads back to itself: " + fields,
            "pin one of the messages on the way as CLASSIFICATION_ACTION");
  }

  private static String reversed(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.insert(0, text.isEmpty() ? name : name + " → ");
    }
    return text.toString();
  }
}
