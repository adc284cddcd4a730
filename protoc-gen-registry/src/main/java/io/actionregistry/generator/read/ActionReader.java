package io.actionregistry.generator.read;

import build.buf.validate.FieldRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Naming;
import io.actionregistry.options.v1.FieldOptions;
import io.actionregistry.options.v1.MethodOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks from the root through choices and groups to the actions. */
final class ActionReader {
  /** Choices that fan out to more than that are a mistake, or an attack. */
  static final int MOST_ACTIONS = 100_000;

  /** Nobody can say the name of an action below more steps than that. */
  static final int MOST_STEPS = 200;

  private final OptionTable options;
  private final SourceInfo source;
  private final MessageReader messages;
  private final ParameterReader parameters;
  private final Classifier classifier;
  private final Modules modules;
  private final Naming naming;
  private final Diagnostics diagnostics;

  private final List<Action> actions = new ArrayList<>();
  private final Set<FieldDescriptor> steps = new LinkedHashSet<>();
  private int ends;
  private boolean stopped;

  ActionReader(
      OptionTable options,
      SourceInfo source,
      MessageReader messages,
      ParameterReader parameters,
      Modules modules,
      Naming naming,
      Diagnostics diagnostics) {
    this.options = options;
    this.source = source;
    this.messages = messages;
    this.parameters = parameters;
    this.classifier = new Classifier(options, source, diagnostics);
    this.modules = modules;
    this.naming = naming;
    this.diagnostics = diagnostics;
  }

  /** Fields that were walked through. */
  Set<FieldDescriptor> steps() {
    return steps;
  }

  /** The actions below these members of a root message's payload. */
  List<Action> read(List<FieldDescriptor> payload) {
    if (new Cycles(classifier, source, diagnostics).refuse(payload)) {
      return actions;
    }
    for (FieldDescriptor field : payload) {
      walk(field, ActionPath.start(naming));
    }
    return actions;
  }

  /** The actions that are a service's methods. */
  List<Action> read(ServiceDescriptor service) {
    service.getMethods().forEach(this::read);
    return actions;
  }

  private void read(MethodDescriptor method) {
    Diagnostics.Subject errors = diagnostics.at(method.getFullName(), source.place(method));
    if (method.isClientStreaming() || method.isServerStreaming()) {
      errors.error(
          "streaming-method",
          "a streaming method cannot be an action",
          "an action is one message: make the method unary, or move it to another service");
      return;
    }
    MethodOptions own = options.of(method);
    String name = own.hasName() ? own.getName() : naming.of(method.getName());
    if (own.hasName()) {
      Names.check(name, errors);
    } else {
      Names.refuseEmpty(name, method.getName(), "method", errors);
    }
    own.getAliasesList().forEach(alias -> Names.check(alias, errors));
    ActionPath path =
        ActionPath.start(naming)
            .then(
                new Action.Step(method.getName(), 0),
                name,
                own.getAliasesList(),
                own.hasHazard() ? ActionPath.hazard(own.getHazard()) : null,
                method.getOptions().getDeprecated(),
                own.getReplacement());
    if (path.aliasCount() > ActionPath.MOST_ALIASES) {
      refuseAliases(path, errors);
      return;
    }
    add(
        path,
        Action.Kind.LEAF,
        method.getInputType(),
        response(method.getOutputType()),
        source.comment(method),
        modules.of(method.getFile()),
        source.place(method));
  }

  private void walk(FieldDescriptor field, ActionPath above) {
    if (stopped) {
      return;
    }
    steps.add(field);
    Descriptor message = field.getMessageType();
    Classifier.Kind kind = classifier.classify(message);
    refuseStepRules(field);
    ActionPath path = step(field, above);
    if (kind != Classifier.Kind.CHOICE || path.aliasCount() > ActionPath.MOST_ALIASES) {
      ends++;
    }
    if (ends > MOST_ACTIONS) {
      stop(field, "too-many-actions", "there are more than " + MOST_ACTIONS + " actions");
      return;
    }
    if (path.aliasCount() > ActionPath.MOST_ALIASES) {
      refuseAliases(path, diagnostics.at(field.getFullName(), source.place(field)));
      return;
    }
    if (kind != Classifier.Kind.CHOICE) {
      add(
          path,
          kind == Classifier.Kind.GROUP ? Action.Kind.GROUP : Action.Kind.LEAF,
          message,
          "",
          source.comment(field),
          modules.of(field.getFile()),
          source.place(field));
    }
    if (kind == Classifier.Kind.ACTION) {
      return;
    }
    if (path.steps().size() == MOST_STEPS) {
      stop(
          field,
          "too-many-steps",
          "there are actions below more than " + MOST_STEPS + " steps from the root");
      return;
    }
    messages.refuseRules(message, kind == Classifier.Kind.CHOICE ? "a choice" : "a group");
    message.getFields().forEach(next -> walk(next, path));
  }

  /** The message of an answer, which is then known by itself. */
  private String response(Descriptor message) {
    if (TypeReader.isWellKnown(message.getFullName())) {
      return "";
    }
    messages.readReferenced(message);
    return message.getFullName();
  }

  /** Ends the walk: there would be no end to what is wrong. */
  private void stop(FieldDescriptor field, String id, String message) {
    stopped = true;
    diagnostics
        .at(field.getFullName(), source.place(field))
        .error(id, message, "pin one of the messages on the way as CLASSIFICATION_ACTION");
  }

  private static void refuseAliases(ActionPath path, Diagnostics.Subject errors) {
    errors.error(
        "too-many-aliases",
        "the aliases up to here give '"
            + path.name()
            + "' more than "
            + ActionPath.MOST_ALIASES
            + " further names",
        "each alias of a step multiplies the names of all actions below it");
  }

  private ActionPath step(FieldDescriptor field, ActionPath above) {
    Diagnostics.Subject errors = diagnostics.at(field.getFullName(), source.place(field));
    FieldOptions own = options.of(field);
    own.getAliasesList().forEach(alias -> Names.check(alias, errors));
    return above.then(
        new Action.Step(field.getName(), field.getNumber()),
        parameters.name(field, own, errors),
        own.getAliasesList(),
        own.hasHazard() ? ActionPath.hazard(own.getHazard()) : null,
        field.getOptions().getDeprecated() || field.getMessageType().getOptions().getDeprecated(),
        own.getReplacement());
  }

  private void add(
      ActionPath path,
      Action.Kind kind,
      Descriptor message,
      String response,
      String comment,
      String module,
      SourceLocation place) {
    actions.add(
        path.action(
            kind,
            messages.read(message),
            response,
            comment.isEmpty() ? source.comment(message) : comment,
            module,
            place));
  }

  /** An action is always assembled with exactly the members on its path, so no rule can apply. */
  private void refuseStepRules(FieldDescriptor field) {
    FieldRules rules = field.getOptions().getExtension(ValidateProto.field);
    if (!rules.equals(FieldRules.getDefaultInstance())) {
      diagnostics
          .at(field.getFullName(), source.place(field))
          .error(
              "rule-on-path",
              "a rule on the way to an action cannot be evaluated by itself",
              "drop it, move it into the message, or pin the message above as CLASSIFICATION_ACTION");
    }
  }
}
