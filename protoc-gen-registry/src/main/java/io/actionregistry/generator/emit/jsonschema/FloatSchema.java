package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import io.actionregistry.generator.emit.rules.FloatingSet;
import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.List;

/** Floats and doubles: numbers, and the names of what has no digits. */
final class FloatSchema {
  private FloatSchema() {}

  static Part of(Subject subject) {
    FloatingSet set = FloatingSet.of(subject);
    List<JsonObject> forms = new ArrayList<>();
    if (!set.admitted().isEmpty()) {
      forms.add(Intervals.of("number", set.admitted(), set.excluded()));
    }
    List<String> names = new ArrayList<>();
    if (set.nan()) {
      names.add("NaN");
    }
    if (set.positiveInfinity()) {
      names.add("Infinity");
    }
    if (set.negativeInfinity()) {
      names.add("-Infinity");
    }
    if (!names.isEmpty()) {
      forms.add(Json.object("enum", Json.texts(names)));
    }
    JsonObject json = Json.anyOf(forms);
    Unchecked.addAll(json, subject.unsaid(Subject::isRange));
    ValueRange range = subject.range(Measure.VALUE);
    return new Part(json, range == null || Ranges.contains(range, 0.0));
  }
}
