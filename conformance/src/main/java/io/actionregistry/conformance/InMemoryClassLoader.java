package io.actionregistry.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads what was compiled, and finds the other files that were generated beside it. */
final class InMemoryClassLoader extends ClassLoader {
  private final Map<String, byte[]> classes;
  private final Map<String, String> resources;

  /**
   * A loader above this program's own.
   *
   * @param classes class files by class name
   * @param resources text by path, {@code META-INF/services/com.acme.Lamps}
   */
  InMemoryClassLoader(Map<String, byte[]> classes, Map<String, String> resources) {
    super(InMemoryClassLoader.class.getClassLoader());
    this.classes = classes;
    this.resources = resources;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    String text = resources.get(name);
    return text == null ? null : url(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL url = findResource(name);
    return Collections.enumeration(url == null ? List.of() : List.of(url));
  }

  private static URL url(String name, byte[] content) {
    try {
      return new URL(null, "memory:" + name, new Handler(content));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static final class Handler extends URLStreamHandler {
    private final byte[] content;

    Handler(byte[] content) {
      this.content = content;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() throws IOException {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content);
        }
      };
    }
  }
}
