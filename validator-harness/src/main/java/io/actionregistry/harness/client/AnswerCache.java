package io.actionregistry.harness.client;

import io.actionregistry.harness.wire.AnswerData;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers by what was asked, those used last, up to a number of bytes. Thread-safe. */
final class AnswerCache {
  /** What an entry costs beside its bytes; an answer as objects is larger than its frame. */
  private static final int OVERHEAD = 200;

  private static final int OBJECTS_PER_BYTE = 4;

  private record Entry(AnswerData data, long size) {}

  private final long limit;
  private final Map<Content, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long size;
  private long hits;

  AnswerCache(long limit) {
    this.limit = limit;
  }

  boolean off() {
    return limit == 0;
  }

  synchronized @Nullable AnswerData get(Content content) {
    Entry entry = entries.get(content);
    if (entry == null) {
      return null;
    }
    hits++;
    return entry.data;
  }

  synchronized void put(Content content, AnswerData data, int frameSize) {
    long cost = OVERHEAD + content.size() + (long) OBJECTS_PER_BYTE * frameSize;
    if (cost > limit / 2 || entries.containsKey(content)) {
      return;
    }
    entries.put(content, new Entry(data, cost));
    size += cost;
    Iterator<Entry> eldest = entries.values().iterator();
    while (size > limit) {
      size -= eldest.next().size;
      eldest.remove();
    }
  }

  synchronized long hits() {
    return hits;
  }

  synchronized int count() {
    return entries.size();
  }
}
