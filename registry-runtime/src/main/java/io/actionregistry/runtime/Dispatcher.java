package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages, has them carried out and answers them. Thread-safe; a handler runs on the thread
 * that dispatches.
 *
 * <p>A message is a map {@code {:msg-type :command, :msg-id …, :timestamp …, :payload {:action …,
 * :params {…}}}}, with keys of any kind (see {@link Key}); id, timestamp and params may be absent.
 * Nothing is validated: what a command's parameters are is the handler's business.
 */
public final class Dispatcher {
  private final Registry registry;
  private final HandlerTable handlers;
  private final UsageCounts usage;

  /** Dispatches to these handlers, which have to be those of that registry. */
  public Dispatcher(Registry registry, HandlerTable handlers, UsageCounts usage) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.usage = Objects.requireNonNull(usage, "usage");
  }

  /**
   * Carries out one message. Whatever the message is, it is answered.
   *
   * @param message anything; null and what is no map are malformed
   * @return {@code {:msg-type :response, :msg-id …, :payload {:action …, :result …}}} with the
   *     action's canonical name, or {@code {:msg-type :error, :msg-id …, :payload {:code …, :action
   *     …, :message …}}} with one of the codes in {@link TransitKeys}, {@code :suggestions} for an
   *     unknown action and {@code :error-type} for a failed handler. The id is left out if the
   *     message has none, the action if it cannot be read. Unmodifiable
   */
  public Map<Keyword, Object> dispatch(@Nullable Object message) {
    IncomingMessage incoming = IncomingMessage.read(message);
    Answers answers = new Answers(incoming.messageId());
    String problem = incoming.problem();
    if (problem != null) {
      return answers.malformed(incoming.action(), problem);
    }
    try {
      return carryOut(incoming, registry.requireAction(incoming.action()), answers);
    } catch (UnknownActionException unknown) {
      return answers.unknown(unknown);
    }
  }

  private Map<Keyword, Object> carryOut(
      IncomingMessage incoming, ActionDefinition action, Answers answers) {
    usage.count(action);
    ActionHandler handler = handlers.get(action.getName());
    if (handler == null) {
      return answers.unimplemented(action);
    }
    try {
      return answers.result(action, handler.handle(incoming.command(action)));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return answers.failed(action, interrupted);
    } catch (StackOverflowError failure) {
      return answers.failed(action, failure);
    } catch (VirtualMachineError exhausted) {
      // The machine is in trouble, not the handler.
      throw exhausted;
    } catch (Throwable failure) {
      // Not only exceptions: Kotlin's TODO() throws an error, and its functions may throw anything.
      return answers.failed(action, failure);
    }
  }
}
