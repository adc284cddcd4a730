package io.actionregistry.validation;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Key;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks parameters with generated rules: decodes them, which finds what has not the right shape,
 * and applies the rules to what is left. Immutable.
 */
public final class RegistryValidator implements Validator {
  private final Registry registry;
  private final RuleTable rules;
  private final Shapes shapes;

  /** Why no verdict is possible, for messages that have a rule that cannot be compiled. */
  private final Map<MessageShape, String> uncompilable;

  private final Settings settings;

  private RegistryValidator(
      Registry registry,
      RuleTable rules,
      Shapes shapes,
      Map<MessageShape, String> uncompilable,
      Settings settings) {
    this.registry = registry;
    this.rules = rules;
    this.shapes = shapes;
    this.uncompilable = uncompilable;
    this.settings = settings;
  }

  /** A validator for Java objects, with the system's clock and {@link Limits#DEFAULT}. */
  public static RegistryValidator of(Registry registry, RuleTable rules) {
    Shapes shapes = new Shapes(registry);
    return new RegistryValidator(
        registry, rules, shapes, Uncompilable.within(shapes, rules), Settings.DEFAULT);
  }

  /** This validator, with another source of the current time. */
  public RegistryValidator withClock(Clock clock) {
    return with(settings.with(clock));
  }

  /** This validator, for values written in another way. */
  public RegistryValidator withProfile(Profile profile) {
    return with(settings.with(profile));
  }

  /** This validator, with other limits. */
  public RegistryValidator withLimits(Limits limits) {
    return with(settings.with(limits));
  }

  /** This validator without its short cut: it decodes what is right at a glance, too. */
  public RegistryValidator lookingClosely() {
    return with(settings.lookingClosely());
  }

  /**
   * This validator, as lenient as protobuf with what is left out: a parameter that the registry
   * requires may be missing, and rules see a field that was not set. {@code
   * (buf.validate.field).required} is a violation of that rule then, not a missing parameter.
   */
  public RegistryValidator withMissingAllowed() {
    return with(settings.withMissingAllowed());
  }

  private RegistryValidator with(Settings others) {
    return new RegistryValidator(registry, rules, shapes, uncompilable, others);
  }

  @Override
  public Verdict check(@Nullable Object action, @Nullable Object params) {
    return checkAction(action, params, settings.limits().violations());
  }

  @Override
  public Verdict checkFirst(@Nullable Object action, @Nullable Object params) {
    return checkAction(action, params, 1);
  }

  @Override
  public boolean isValid(@Nullable Object action, @Nullable Object params) {
    return checkAction(action, params, 1).isValid();
  }

  @Override
  public Verdict checkMessage(@Nullable Object protoFullName, @Nullable Object value) {
    String name = Key.nameOf(protoFullName);
    MessageShape shape = name == null ? null : shapes.find(name);
    if (shape == null) {
      return new Verdict.Invalid(List.of(UnknownName.message(registry, protoFullName)));
    }
    return check(shape, value, settings.limits().violations());
  }

  /**
   * An action's parameters as one who carries it out wants them, however they were written: by
   * canonical names, enum values by name, integers as Long, times as Instant; those that were not
   * given are not there. No rule is asked.
   *
   * @throws IllegalArgumentException if the action is unknown, or a parameter has not the right
   *     shape: check first
   */
  public Map<String, Object> canonical(@Nullable Object action, @Nullable Object params) {
    ActionDefinition found = registry.getAction(action);
    if (found == null) {
      throw new IllegalArgumentException("unknown action: " + action);
    }
    MessageShape shape = shapes.action(found);
    Violations violations = new Violations(shape.empty(), rules, settings.clock(), 1);
    try {
      return Shown.all(Decoder.decode(shape, params, settings, violations));
    } catch (Violations.Stop stop) {
      throw new IllegalArgumentException(violations.found().get(0).toString());
    }
  }

  private Verdict checkAction(@Nullable Object action, @Nullable Object params, int limit) {
    ActionDefinition found = registry.getAction(action);
    if (found == null) {
      return new Verdict.Invalid(List.of(UnknownName.action(registry, action)));
    }
    return check(shapes.action(found), params, limit);
  }

  private Verdict check(MessageShape shape, @Nullable Object params, int limit) {
    String error = uncompilable.get(shape);
    if (error != null) {
      return new Verdict.CannotCompile(error);
    }
    if (settings.glancing() && settings.profile() == Profile.JVM && looksRight(shape, params)) {
      return Verdict.valid();
    }
    Violations violations = new Violations(shape.empty(), rules, settings.clock(), limit);
    try {
      MessageValue message = Decoder.decode(shape, params, settings, violations);
      if (violations.isEmpty()) {
        violations.begin(message);
        rules.rules(shape.name()).check(message, violations);
      }
    } catch (Violations.Stop stop) {
      return new Verdict.Invalid(violations.found());
    } catch (Throwable thrown) {
      return new Verdict.RuntimeError(Failures.message(thrown, shape));
    }
    return violations.isEmpty() ? Verdict.valid() : new Verdict.Invalid(violations.found());
  }

  /** Most parameters are right, and most of these can be told in no time. */
  private boolean looksRight(MessageShape shape, @Nullable Object params) {
    if (!(params instanceof Map<?, ?> map)) {
      return false;
    }
    try {
      Glance glance = rules.glance(shape.name());
      if (glance == null) {
        return shape.size() == 0 && rules.isFree(shape.name()) && map.isEmpty();
      }
      return glance.looksRight(shape, map);
    } catch (RuntimeException | StackOverflowError e) {
      return false; // a map may throw what it likes: the closer look tells
    }
  }
}
