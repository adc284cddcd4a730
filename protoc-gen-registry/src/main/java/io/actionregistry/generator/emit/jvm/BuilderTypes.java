package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which Java types the parameters of builders' methods have, and what is put into the map. */
final class BuilderTypes {
  /** What a parameter's method takes, nothing if there is only one value, and what it puts. */
  record Taken(String type, String value) {}

  private final Function<String, @Nullable String> classes;

  /**
   * Types where these classes can be named.
   *
   * @param classes the class of a message or an enum, by its full name; null where it has none
   */
  BuilderTypes(Function<String, @Nullable String> classes) {
    this.classes = classes;
  }

  /**
   * For a parameter whose argument has that name: one, or two for what most callers have as a long
   * and some do not.
   */
  List<Taken> of(Parameter parameter, String argument) {
    Taken taken = taken(parameter, argument);
    return taken.type().equals("BigInteger")
        ? List.of(new Taken("long", argument), taken)
        : List.of(taken);
  }

  private Taken taken(Parameter parameter, String argument) {
    TypeRef type = parameter.type();
    boolean named = type.type() == ValueType.ENUM && classes.apply(type.reference()) != null;
    if (parameter.shape() instanceof Shape.Repeated) {
      String value =
          named ? argument + ".stream().map(" + className(type) + "::key).toList()" : argument;
      return new Taken("List<" + boxed(type) + ">", value);
    }
    if (parameter.shape() instanceof Shape.MapOf map) {
      // Enum values by their names: rare, and a map is no place to change its values on the way.
      String values = named ? "String" : boxed(type);
      return new Taken("Map<" + boxed(TypeRef.of(map.key())) + ", " + values + ">", argument);
    }
    String value =
        switch (type.type()) {
          case EMPTY -> "Map.of()";
          case NULL_VALUE -> "null";
          default -> named ? argument + ".key()" : argument;
        };
    return new Taken(one(type), value);
  }

  private String className(TypeRef type) {
    String name = classes.apply(type.reference());
    return name == null ? "String" : name;
  }

  /** One value; floats as the doubles that they arrive as. */
  private String one(TypeRef type) {
    return switch (type.type()) {
      case DOUBLE, FLOAT -> "double";
      case INT32, SINT32, SFIXED32 -> "int";
      case INT64, SINT64, SFIXED64, UINT32, FIXED32 -> "long";
      case UINT64, FIXED64 -> "BigInteger";
      case BOOL -> "boolean";
      case STRING -> "String";
      case BYTES -> "byte[]";
      case ENUM, MESSAGE -> className(type);
      case TIMESTAMP -> "Instant";
      case DURATION -> "Duration";
      case FIELD_MASK -> "List<String>";
      case ANY, STRUCT -> "Map<String, ?>";
      case VALUE -> "Object";
      case LIST_VALUE -> "List<?>";
      case NULL_VALUE, EMPTY -> "";
    };
  }

  private String boxed(TypeRef type) {
    return switch (one(type)) {
      case "double" -> "Double";
      case "int" -> "Integer";
      case "long" -> "Long";
      case "boolean" -> "Boolean";
      case "" -> "Object";
      default -> one(type);
    };
  }
}
