package io.actionregistry.validation;

import com.cognitect.transit.Keyword;
import io.actionregistry.runtime.Key;
import io.actionregistry.runtime.ParamType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes everything that is neither a message nor plain data of any depth. */
final class Scalars {
  private final Decoding run;

  Scalars(Decoding run) {
    this.run = run;
  }

  /** A value of a field's type, which is not null. */
  @Nullable Object decode(Field field, Object given) {
    return switch (field.type) {
      case DOUBLE -> FloatingPoint.decode(run, given, field.finite);
      case FLOAT -> FloatingPoint.narrow(run, given, field.finite);
      case BOOL -> given instanceof Boolean ? given : run.wrongType(given);
      case STRING -> given instanceof String text ? text(text) : run.wrongType(given);
      case BYTES -> bytes(given, Note.NONE);
      case ENUM -> enumValue(field, given);
      case TIMESTAMP -> Times.timestamp(run, given);
      case DURATION -> Times.duration(run, given);
      case FIELD_MASK -> fieldMask(given);
      case NULL_VALUE -> run.wrongType(given);
      default -> Integers.decode(run, field.type, given, false);
    };
  }

  /** A map's key. */
  @Nullable Object key(ParamType type, @Nullable Object given) {
    if (given == null) {
      return run.error(ShapeError.NULL_VALUE, null, Note.KEY);
    }
    if (run.isJson() && !(given instanceof String)) {
      return run.error(ShapeError.WRONG_TYPE, given, Note.KEY);
    }
    return switch (type) {
      case STRING -> {
        String name = Key.nameOf(given);
        yield name == null ? run.error(ShapeError.WRONG_TYPE, given, Note.KEY) : text(name);
      }
      case BOOL -> booleanKey(given);
      default -> Integers.decode(run, type, given, true);
    };
  }

  private @Nullable Object booleanKey(Object given) {
    if (given instanceof Boolean) {
      return given;
    }
    if (run.isJson() && (given.equals("true") || given.equals("false"))) {
      return given.equals("true");
    }
    return run.error(ShapeError.WRONG_TYPE, given, Note.KEY);
  }

  /** The same text, if UTF-8 can carry it. */
  @Nullable Object text(String given) {
    run.spendText(given.length());
    return isWellFormed(given)
        ? given
        : run.error(ShapeError.NOT_REPRESENTABLE, null, Note.SURROGATE);
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /**
   * Bytes, copied; base64 in JSON.
   *
   * @param note what to say of anything else
   */
  @Nullable Object bytes(Object given, Note note) {
    if (!run.isJson() && given instanceof byte[] bytes) {
      run.spendText(bytes.length);
      return bytes.clone();
    }
    if (!run.isJson() || !(given instanceof String text)) {
      return run.error(ShapeError.WRONG_TYPE, given, note);
    }
    run.spendText(text.length());
    byte[] decoded = Base64Text.decode(text);
    return decoded == null ? run.error(ShapeError.WRONG_TYPE, given, note) : decoded;
  }

  private @Nullable Object enumValue(Field field, Object given) {
    EnumNames names = field.enumNames();
    if (given instanceof Number) {
      return enumNumber(names, given);
    }
    String name = run.isJson() && !(given instanceof String) ? null : Key.nameOf(given);
    if (name == null) {
      return run.wrongType(given);
    }
    Long number = names.number(name);
    if (number != null) {
      if (!(given instanceof String || given instanceof Keyword)) {
        names.remember(given, number);
      }
      return number;
    }
    return names.canonical(name) == null
        ? run.wrongType(name)
        : run.error(ShapeError.NOT_CANONICAL, name, Note.NONE);
  }

  private @Nullable Object enumNumber(EnumNames names, Object given) {
    Object number = Integers.decode(run, ParamType.INT32, given, false);
    return number instanceof Long value && names.refuses(value)
        ? run.error(ShapeError.NOT_REPRESENTABLE, number, Note.CLOSED_ENUM)
        : number;
  }

  private @Nullable Object fieldMask(Object given) {
    if (run.isJson()) {
      if (!(given instanceof String text)) {
        return run.wrongType(given);
      }
      run.spendText(text.length());
      List<String> paths = FieldMaskText.decode(text);
      return paths == null ? run.error(ShapeError.WRONG_TYPE, given, Note.MALFORMED) : paths;
    }
    Iterator<?> items = Items.of(given, run.profile);
    if (items == null) {
      return run.wrongType(given);
    }
    List<Object> paths = new ArrayList<>();
    while (items.hasNext()) {
      run.spendValue();
      Object item = items.next();
      Object path =
          item instanceof String text
              ? text(text)
              : run.error(ShapeError.WRONG_TYPE, item, Note.INSIDE);
      if (path == null) {
        return null;
      }
      paths.add(path);
    }
    return Collections.unmodifiableList(paths);
  }
}
