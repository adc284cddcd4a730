package io.actionregistry.validation;

import io.actionregistry.runtime.Suggestions;
import io.actionregistry.runtime.ValueText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences for people about values that have not the right shape. */
final class ShapeExplanations {
  private static final int MOST_NAMES = 8;

  private final @Nullable Place place;
  private final Given given;
  private final Note note;
  private final Profile profile;

  /** What was given, in a few words that give no secret away. */
  private final String what;

  private ShapeExplanations(@Nullable Place place, Given given, Note note, Profile profile) {
    this.place = place;
    this.given = given;
    this.note = note;
    this.profile = profile;
    what = Place.isSensitive(place) ? "something that is not shown" : given.text();
  }

  static String of(
      @Nullable Place place,
      ShapeError error,
      Given given,
      Note note,
      Profile profile,
      Limits limits) {
    ShapeExplanations explain = new ShapeExplanations(place, given, note, profile);
    String text =
        switch (error) {
          case MISSING_PARAMETER -> "It has to be given: " + explain.needed() + ".";
          case UNKNOWN_PARAMETER -> explain.unknown();
          case DUPLICATE_PARAMETER -> explain.duplicate();
          case WRONG_TYPE -> explain.wrongType();
          case NULL_VALUE -> explain.nothing();
          case NOT_REPRESENTABLE -> explain.notRepresentable();
          case SEVERAL_MEMBERS -> explain.severalMembers();
          case NOT_CANONICAL -> explain.notCanonical();
          case TOO_DEEP -> "Nested deeper than " + limits.depth() + " levels.";
          case TOO_LARGE -> explain.tooLarge(limits);
          case UNKNOWN_ACTION -> error.message();
        };
    return Sentence.of(text);
  }

  private String needed() {
    return Needs.of(place, profile);
  }

  private String unknown() {
    if (place == null || place.kind != Place.Kind.UNKNOWN) {
      return what + " is given for a name, but names are texts or keywords.";
    }
    List<String> names = new ArrayList<>();
    for (Field field : place.shape().fields()) {
      names.add(field.name);
    }
    String name = String.valueOf(place.subscript);
    String text = "there is no parameter '" + ValueText.abbreviate(name) + "'";
    if (names.isEmpty()) {
      return text + "; none is needed.";
    }
    List<String> nearest = Suggestions.nearest(names, name);
    if (!nearest.isEmpty()) {
      return text + ". Did you mean " + ValueText.alternatives(nearest) + "?";
    }
    return names.size() > MOST_NAMES ? text + "." : text + ", only " + list(names) + ".";
  }

  /** {@code 'a', 'b' and 'c'}. */
  private static String list(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ");
      text.append('\'').append(names.get(i)).append('\'');
    }
    return text.toString();
  }

  private String duplicate() {
    return note == Note.KEY
        ? "the key " + what + " is given more than once."
        : "it is given more than once.";
  }

  private String wrongType() {
    return switch (note) {
      case UNREADABLE -> what + " is given that cannot be read.";
      case KEY -> what + " is given for a key, but " + Needs.key(place, profile) + " is needed.";
      case INSIDE ->
          what + " is given inside, but " + Needs.inside(place, profile) + " is needed there.";
      case FRACTION ->
          what + " is given as a number with decimals, but " + needed() + " is needed.";
      default -> what + " is given, but " + needed() + " is needed." + didYouMean();
    };
  }

  /** The enum values that a misspelt one resembles. */
  private String didYouMean() {
    Field field = place == null ? null : place.field;
    String text = given.string();
    if (field == null || field.enumNames == null || text == null || Place.isSensitive(place)) {
      return "";
    }
    List<String> nearest = Suggestions.nearest(field.enumNames.names(), text);
    return nearest.isEmpty() ? "" : " Did you mean " + ValueText.alternatives(nearest) + "?";
  }

  private String nothing() {
    if (note == Note.KEY) {
      return "null is given for a key, but " + Needs.key(place, profile) + " is needed.";
    }
    boolean optional =
        place != null
            && place.kind == Place.Kind.FIELD
            && place.field != null
            && !place.field.required;
    return "null is given, but "
        + needed()
        + " is needed"
        + (optional ? "; the parameter can be left out." : ".");
  }

  private String notRepresentable() {
    return switch (note) {
      case SURROGATE -> "the text has half of a surrogate pair, which UTF-8 cannot carry.";
      case NOT_FINITE -> what + " is given, but " + Needs.finite(place) + " is needed.";
      default -> what + " is given, but " + Needs.representable(place) + " is needed.";
    };
  }

  private String severalMembers() {
    if (place == null) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (OneofMembers oneof : place.shape().oneofs()) {
      if (oneof.name().equals(place.subscript)) {
        oneof.fields().forEach(field -> names.add(field.name));
      }
    }
    return "only one of " + ValueText.alternatives(names) + " can be given at a time.";
  }

  private String notCanonical() {
    Field field = place == null ? null : place.field;
    if (field == null || note == Note.KEY) {
      return "the name is '" + (field == null ? "" : field.name) + "', not " + given.text() + ".";
    }
    String text = given.string();
    String name = field.enumNames == null || text == null ? null : field.enumNames.canonical(text);
    return Place.isSensitive(place) || name == null
        ? "the name is not written as in the registry."
        : "the name is '" + name + "', not " + what + ". Did you mean '" + name + "'?";
  }

  private String tooLarge(Limits limits) {
    return note == Note.TOO_MANY_VALUES
        ? "more than " + limits.values() + " values are given."
        : "more than " + limits.text() + " characters and bytes are given.";
  }
}
