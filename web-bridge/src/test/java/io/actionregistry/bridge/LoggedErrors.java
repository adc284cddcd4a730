package io.actionregistry.bridge;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The errors that the bridge logs while this is open. */
final class LoggedErrors implements AutoCloseable {
  private static final Logger LOGGER = Logger.getLogger("io.actionregistry.bridge");

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          if (isLoggable(record)) {
            records.add(record);
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  LoggedErrors() {
    handler.setLevel(Level.SEVERE);
    LOGGER.addHandler(handler);
  }

  /** Those with this in the text: tests run side by side. */
  List<LogRecord> about(String requestId) {
    return records.stream().filter(record -> record.getMessage().contains(requestId)).toList();
  }

  @Override
  public void close() {
    LOGGER.removeHandler(handler);
  }
}
