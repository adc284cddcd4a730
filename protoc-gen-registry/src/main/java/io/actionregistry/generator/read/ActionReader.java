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
    for (FieldDescriptor field : payload) {
      walk(field, ActionPath.start(naming));
    }
    if (actions.size() >= MOST_ACTIONS) {
      Descriptor root = payload.get(0).getContainingType();
      diagnostics
          .at(root.getFullName(), source.place(root))
          .error("too-many-actions", "more than " + MOST_ACTIONS + " actions below the root");
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
      errors.error("streaming-method", "a streaming method cannot be an action");
      return;
    }
    MethodOptions own = options.of(method);
    String name = own.hasName() ? own.getName() : naming.of(method.getName());
    Names.check(name, errors);
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
    add(
        path,
        Action.Kind.LEAF,
        method.getInputType(),
        source.comment(method),
        modules.of(method.getFile()),
        source.place(method));
  }

  private void walk(FieldDescriptor field, ActionPath above) {
    if (actions.size() >= MOST_ACTIONS) {
      return;
    }
    steps.add(field);
    Descriptor message = field.getMessageType();
    Classifier.Kind kind = classifier.classify(message);
    refuseStepRules(field);
    ActionPath path = step(field, above);
    if (kind != Classifier.Kind.CHOICE) {
      add(
          path,
          kind == Classifier.Kind.GROUP ? Action.Kind.GROUP : Action.Kind.LEAF,
          message,
          source.comment(field),
          modules.of(field.getFile()),
          source.place(field));
    }
    if (kind == Classifier.Kind.ACTION) {
      return;
    }
    if (path.passes(message.getFullName())) {
      diagnostics
          .at(field.getFullName(), source.place(field))
          .error(
              "cyclic-choice",
              "the choice " + message.getFullName() + " leads back to itself",
              "pin one of the messages on the way as CLASSIFICATION_ACTION");
      return;
    }
    messages.refuseRules(message, "a choice or group");
    ActionPath inside = path.through(message.getFullName());
    message.getFields().forEach(next -> walk(next, inside));
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
      String comment,
      String module,
      SourceLocation place) {
    if (path.aliasCount() > ActionPath.MOST_ALIASES) {
      diagnostics
          .at(path.name(), place)
          .error(
              "too-many-aliases",
              "the aliases on the way make more than "
                  + ActionPath.MOST_ALIASES
                  + " names of this action");
      return;
    }
    actions.add(
        path.action(
            kind,
            messages.read(message),
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
              "move it to the message, or pin the message above as CLASSIFICATION_ACTION");
    }
  }
}
