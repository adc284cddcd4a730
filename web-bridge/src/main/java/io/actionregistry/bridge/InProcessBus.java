package io.actionregistry.bridge;

import io.actionregistry.runtime.Event;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A bus within the process: every subscriber gets every event, on the thread that publishes it. */
public final class InProcessBus implements Bus {
  private final List<Consumer<Event>> subscribers = new CopyOnWriteArrayList<>();

  /** Adds a subscriber. One that throws keeps later ones from the event. */
  public void subscribe(Consumer<Event> subscriber) {
    subscribers.add(subscriber);
  }

  @Override
  public void publish(Event event) {
    subscribers.forEach(subscriber -> subscriber.accept(event));
  }
}
