package io.actionregistry.generator.emit;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * A Mustache template and the one type of view that it shows.
 *
 * <p>Names that the view does not have are an error, and nothing is escaped: views hold source that
 * is written as it is.
 *
 * @param <V> the view
 */
public final class Template<V> {
  private final Mustache mustache;
  private final Class<V> view;

  private Template(Mustache mustache, Class<V> view) {
    this.mustache = mustache;
    this.view = view;
  }

  /** The template of this name, beside the view. */
  public static <V> Template<V> of(String name, Class<V> view) {
    return new Template<>(
        new StrictFactory().compile(view.getPackageName().replace('.', '/') + "/" + name), view);
  }

  /** The text of a view. */
  public String render(V values) {
    return mustache.execute(new StringWriter(), view.cast(values)).toString();
  }

  private static final class StrictFactory extends DefaultMustacheFactory {
    StrictFactory() {
      setObjectHandler(new StrictHandler());
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class StrictHandler extends ReflectionObjectHandler {
    @Override
    public Wrapper find(String name, List<Object> scopes) {
      Wrapper found = super.find(name, scopes);
      if (found instanceof MissingWrapper) {
        throw new MustacheException("the view has no '" + name + "'");
      }
      return found;
    }
  }
}
