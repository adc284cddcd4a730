package io.actionregistry.runtime;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Data that nobody should send. */
final class Hostile {
  private Hostile() {}

  /** A message of type {@code t.Node} that is its own child under every name. */
  static Map<Object, Object> cyclicNode(KeyKind kind) {
    Map<Object, Object> node = kind.map("value", 1L);
    node.put(kind.key("left"), node);
    node.put(kind.key("children"), List.of(node, node));
    node.put(kind.key("by-name"), Map.of("a", node, "b", node));
    return node;
  }

  /** A message of type {@code t.Node}, nested that many times; the innermost is level 1. */
  static Map<Object, Object> deepNode(KeyKind kind, int levels) {
    Map<Object, Object> node = kind.map("value", 1L);
    for (int i = 1; i < levels; i++) {
      node = kind.map("value", 1L, "left", node);
    }
    return node;
  }

  /** A message of type {@code t.Node} with few objects and 2^60 ways from top to bottom. */
  static Map<Object, Object> sharedNode(KeyKind kind) {
    Map<Object, Object> node = kind.map("value", 1L);
    for (int i = 0; i < 60; i++) {
      node = kind.map("value", 1L, "children", new Object[] {node, node});
    }
    return node;
  }

  /** A map with entries that never end. */
  static Map<Object, Object> endless(Supplier<Map.Entry<Object, Object>> entry) {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<Object, Object>> entrySet() {
        return new AbstractSet<>() {
          @Override
          public Iterator<Entry<Object, Object>> iterator() {
            return new Iterator<>() {
              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Entry<Object, Object> next() {
                return entry.get();
              }
            };
          }

          @Override
          public int size() {
            return 0;
          }
        };
      }
    };
  }

  /** A map whose every method that reads it throws. */
  static Map<Object, Object> throwing(Supplier<? extends Throwable> failure) {
    return new HashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      public Object get(Object key) {
        throw Hostile.<Error>sneaky(failure.get());
      }

      @Override
      public boolean containsKey(Object key) {
        throw Hostile.<Error>sneaky(failure.get());
      }

      @Override
      public Set<Map.Entry<Object, Object>> entrySet() {
        throw Hostile.<Error>sneaky(failure.get());
      }
    };
  }

  /** Throws anything, declared or not. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable> T sneaky(Throwable throwable) throws T {
    throw (T) throwable;
  }

  /** A list that contains itself. */
  static List<Object> cyclicList() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    return list;
  }
}
