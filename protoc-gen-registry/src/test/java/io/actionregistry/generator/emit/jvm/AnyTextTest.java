package io.actionregistry.generator.emit.jvm;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Any text stays text. The seed is fixed: what CI has seen pass, passes. */
final class AnyTextTest {
  @Property(tries = 15, seed = "17")
  void any_text_stays_text(@ForAll @Size(min = 40, max = 60) List<String> texts) {
    TextSchemas.assertSurvive(texts);
  }
}
