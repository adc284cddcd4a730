package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Event;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The target for what commands become on an event bus: one class that makes events of them. */
public final class EventTarget implements Emitter {
  private static final List<String> IMPORTS =
      List.of(
          "io.actionregistry.runtime.Event",
          "io.actionregistry.runtime.EventParams",
          "java.util.List",
          "java.util.Map");

  private final Template<EventsView> template =
      Template.of("Events.java.mustache", EventsView.class);

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    List<Action> actions =
        schema.actions().stream().filter(a -> !a.message().events().isEmpty()).toList();
    MethodNames methods =
        new MethodNames(actions.stream().map(Action::name).toList(), n -> n, "Event");
    ClassConstants constants = new ClassConstants("");
    EventCode code = new EventCode(schema, constants);
    List<EventsView.OfCommand> commands = new ArrayList<>();
    for (Action action : actions) {
      commands.add(command(action, methods.of(action.name()), code));
    }
    EventsView view =
        new EventsView(
            emission.options().javaPackage(),
            JavaText.comment(schema.root().isEmpty() ? "the schema" : schema.root()),
            Imports.used(source(commands, constants), IMPORTS),
            constants.declarations(),
            commands);
    String path = emission.options().javaPackage().replace('.', '/') + "/events/CommandEvents.java";
    return List.of(new OutputFile(path, template.render(view)));
  }

  private static EventsView.OfCommand command(Action action, String method, EventCode code) {
    List<String> names = new ArrayList<>(List.of(action.name()));
    names.addAll(action.aliases());
    String call = JavaLines.wrap(label(names) + method + "(given);", "      ");
    List<String> doc = JavaText.javadocOf(action.name(), "");
    List<Event> events = action.message().events();
    Event.Condition first = events.get(0).when();
    if (first == null) {
      List<String> all = code.of(events.get(0), action.message(), "    return ");
      return new EventsView.OfCommand(doc, call, method, all, List.of());
    }
    List<EventsView.Case> cases = new ArrayList<>();
    for (Event event : events) {
      cases.add(
          new EventsView.Case(
              JavaLines.wrap(label(Objects.requireNonNull(event.when()).values()), "      ")
                  .strip(),
              code.of(event, action.message(), "          ")));
    }
    String parameter = first.parameter();
    EventsView.Choice choice =
        new EventsView.Choice(
            JavaText.string(parameter), code.names(parameter, action.message()), cases);
    return new EventsView.OfCommand(doc, call, method, List.of(), List.of(choice));
  }

  private static String label(List<String> names) {
    return names.stream().map(JavaText::string).collect(Collectors.joining(", ", "case ", " -> "));
  }

  /** What the class uses besides what the template does. */
  private static String source(List<EventsView.OfCommand> commands, ClassConstants constants) {
    StringBuilder source = new StringBuilder("Event EventParams Map\n");
    constants.declarations().forEach(line -> source.append(line).append('\n'));
    for (EventsView.OfCommand command : commands) {
      command.all().forEach(line -> source.append(line).append('\n'));
      command.choices().stream()
          .flatMap(choice -> choice.cases().stream())
          .flatMap(one -> one.event().stream())
          .forEach(line -> source.append(line).append('\n'));
    }
    return source.toString();
  }
}
