package io.actionregistry.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.mustachejava.MustacheException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateTest {
  /** What the templates of this test show. */
  record Greeting(String name, List<String> more) {}

  @Test
  void values_are_written_as_they_are() {
    assertEquals(
        "Hello <b>\"&'</b>, {{name}}.\n",
        Template.of("Greeting.mustache", Greeting.class)
            .render(new Greeting("<b>\"&'</b>", List.of("{{name}}"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Misspelt.mustache", "MisspeltWithin.mustache", "MisspeltSection.mustache"})
  void a_name_that_the_view_lacks_is_an_error(String name) {
    Template<Greeting> template = Template.of(name, Greeting.class);
    MustacheException e =
        assertThrows(
            MustacheException.class, () -> template.render(new Greeting("you", List.of("all"))));
    assertTrue(messages(e).contains("'unknown'"), messages(e));
  }

  @Test
  void a_template_that_is_not_there_is_an_error() {
    assertThrows(
        MustacheException.class, () -> Template.of("Nonexistent.mustache", Greeting.class));
  }

  private static String messages(Throwable e) {
    return e.getMessage() + (e.getCause() == null ? "" : " " + messages(e.getCause()));
  }
}
