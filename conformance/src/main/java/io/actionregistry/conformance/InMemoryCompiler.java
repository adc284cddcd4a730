package io.actionregistry.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The JDK's own compiler, from text to class files without any file. */
final class InMemoryCompiler {
  private static final List<String> OPTIONS =
      List.of(
          "--release", "17", "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));

  /** How many problems an exception tells of. */
  private static final int SHOWN = 50;

  private InMemoryCompiler() {}

  /**
   * Compiles sources that may need each other and what is on the class path.
   *
   * @param sources text by path, {@code com/acme/Lamp.java}
   * @return class files by class name
   * @throws IllegalStateException if this is no JDK, or the sources do not compile
   */
  static Map<String, byte[]> compile(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("there is no compiler: run this on a JDK");
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(new Source(path, text)));
    try (ClassFiles files =
        new ClassFiles(compiler.getStandardFileManager(diagnostics, null, null))) {
      if (compiler.getTask(null, files, diagnostics, OPTIONS, null, units).call()) {
        return files.bytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringBuilder message = new StringBuilder("the generated code does not compile:");
    diagnostics.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .limit(SHOWN)
        .forEach(problem -> message.append('\n').append(problem));
    throw new IllegalStateException(message.toString());
  }

  private static URI uri(String path) {
    return URI.create("memory:///" + path);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(uri(path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class ClassFile extends SimpleJavaFileObject {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    ClassFile(String className) {
      super(uri(className.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return content;
    }
  }

  private static final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ClassFile> files = new TreeMap<>();

    ClassFiles(JavaFileManager others) {
      super(others);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return files.computeIfAbsent(className, ClassFile::new);
    }

    Map<String, byte[]> bytes() {
      Map<String, byte[]> bytes = new TreeMap<>();
      files.forEach((name, file) -> bytes.put(name, file.content.toByteArray()));
      return bytes;
    }
  }
}
