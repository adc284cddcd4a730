package io.actionregistry.harness.mutate;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the code of mutants, many at once, and loads it. */
final class MutantCode implements AutoCloseable {
  private final URLClassLoader loader;

  private MutantCode(URLClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Compiles sources.
   *
   * @param sources text by path
   * @param folder an empty one, for classes
   * @throws IOException if there is no compiler, or no room
   * @throws IllegalStateException if the sources do not compile
   */
  static MutantCode compile(Map<String, String> sources, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IOException("mutants are compiled: run with a JDK, this Java has no compiler");
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path path = folder.resolve("sources").resolve(source.getKey());
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, source.getValue()));
    }
    if (!paths.isEmpty()) {
      compile(compiler, paths, classes);
    }
    URL[] urls = {classes.toUri().toURL()};
    return new MutantCode(new URLClassLoader(urls, MutantCode.class.getClassLoader()));
  }

  private static void compile(JavaCompiler compiler, List<Path> paths, Path classes)
      throws IOException {
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-d",
              classes.toString(),
              "-classpath",
              System.getProperty("java.class.path"));
      if (!compiler
          .getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
          .call()) {
        throw new IllegalStateException("mutants do not compile:\n" + messages);
      }
    }
  }

  /**
   * Has a generated class add what it has to a builder.
   *
   * @param className the class that {@link MutantSources} adds
   */
  void addTo(String className, Object builder) {
    try {
      loader.loadClass(className).getMethod("addTo", builder.getClass()).invoke(null, builder);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(className, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className, e);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
