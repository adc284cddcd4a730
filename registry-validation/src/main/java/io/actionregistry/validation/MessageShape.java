package io.actionregistry.validation;

import com.cognitect.transit.Keyword;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.Key;
import io.actionregistry.runtime.OneofDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message consists of, as decoding and generated rules see it. Every parameter has a slot:
 * its place in the order of declaration, from 0. Immutable.
 */
public final class MessageShape {
  /** The shape of {@code google.protobuf.Empty}. */
  static final MessageShape EMPTY =
      new MessageShape(
          "google.protobuf.Empty", Map.of(), List.of(), new Shapes(Registry.builder().build()));

  private final String name;
  private final Field[] fields;
  private final Map<String, Field> byName = new HashMap<>();

  /** By what is left of names when spelling does not count; own names go before proto names. */
  private final Map<String, Field> bySpelling = new HashMap<>();

  private final List<OneofMembers> oneofs;
  private final MessageValue empty;

  /**
   * The kind of key that was met last: one map has one kind. It is a hint, and no thread is harmed
   * by another one's.
   */
  private int usualKind;

  MessageShape(
      String name,
      Map<String, ParamDefinition> params,
      Collection<OneofDefinition> oneofs,
      Shapes shapes) {
    this.name = name;
    fields = new Field[params.size()];
    for (ParamDefinition param : params.values()) {
      int slot = byName.size();
      fields[slot] = new Field(this, slot, param, shapes);
      byName.put(param.getName(), fields[slot]);
    }
    for (Field field : fields) {
      bySpelling.putIfAbsent(Spelling.of(field.name), field);
    }
    for (Field field : fields) {
      bySpelling.putIfAbsent(Spelling.of(field.step.name()), field);
    }
    bySpelling.remove("");
    List<OneofMembers> members = new ArrayList<>();
    oneofs.forEach(oneof -> members.add(new OneofMembers(oneof, byName)));
    this.oneofs = List.copyOf(members);
    empty = new MessageValue(this, new Object[fields.length]);
  }

  /**
   * The shape of a registered message.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  public static MessageShape of(Registry registry, String protoFullName) {
    MessageShape shape = new Shapes(registry).find(protoFullName);
    if (shape == null) {
      throw new IllegalArgumentException("no message " + protoFullName);
    }
    return shape;
  }

  /** The message's full name in the schema; empty if there is no message. */
  public String name() {
    return name;
  }

  /** How many slots there are. */
  public int size() {
    return fields.length;
  }

  /** The parameter in a slot. */
  public ParamDefinition param(int slot) {
    return fields[slot].param;
  }

  /** The slot of a parameter, given by its name in the registry; -1 if there is none. */
  public int slotOf(String paramName) {
    Field field = byName.get(paramName);
    return field == null ? -1 : field.slot;
  }

  /** The slot of a field, given by its name in the schema; -1 if there is none. */
  public int slotOfField(String protoName) {
    for (Field field : fields) {
      if (field.step.name().equals(protoName)) {
        return field.slot;
      }
    }
    return -1;
  }

  /** The enum in a slot; null if there is none, or only the names that are offered are known. */
  public @Nullable EnumDefinition enumDefinition(int slot) {
    return fields[slot].enumDefinition();
  }

  /** The shape of the message in a slot, its list or the values of its map; null if none. */
  public @Nullable MessageShape nested(int slot) {
    return fields[slot].isMessage() ? fields[slot].nested() : null;
  }

  /**
   * What is given for a parameter under its name as String, Transit keyword or Clojure keyword;
   * null if nothing is, or a Clojure keyword of that name has never been decoded.
   */
  public @Nullable Object given(int slot, Map<?, ?> params) {
    Field field = fields[slot];
    int usual = usualKind;
    Object found = params.get(field.key(usual));
    for (int kind = 0; found == null && kind < Field.KINDS_OF_KEYS; kind++) {
      Object key = kind == usual ? null : field.key(kind);
      found = key == null ? null : params.get(key);
      if (found != null) {
        usualKind = kind;
      }
    }
    return found;
  }

  /** The number of an enum's value by its name or as given; {@link Glance#NONE} if not known. */
  public long enumNumber(int slot, @Nullable Object given) {
    EnumNames names = fields[slot].enumNames();
    if (given instanceof Long || given instanceof Integer) {
      long number = Glance.int32(given);
      return number == Glance.NONE || names.refuses(number) ? Glance.NONE : number;
    }
    return names.numberOf(given);
  }

  Field field(int slot) {
    return fields[slot];
  }

  @Nullable Field field(String paramName) {
    return byName.get(paramName);
  }

  /** The field that a key of a map names, or null. */
  @Nullable Field find(Object key) {
    if (key instanceof String paramName) {
      return byName.get(paramName);
    }
    for (Field field : fields) {
      if (field.clojureKey == key) {
        return field;
      }
    }
    String paramName = Key.nameOf(key);
    Field found = paramName == null ? null : byName.get(paramName);
    if (found != null && !(key instanceof Keyword)) {
      found.clojureKey = key;
    }
    return found;
  }

  /** The field that a name means in another spelling, its own or its proto name's; or null. */
  @Nullable Field findMeant(String misspelt) {
    return bySpelling.get(Spelling.of(misspelt));
  }

  Field[] fields() {
    return fields;
  }

  List<OneofMembers> oneofs() {
    return oneofs;
  }

  MessageValue empty() {
    return empty;
  }

  @Override
  public String toString() {
    return "message " + name;
  }
}
