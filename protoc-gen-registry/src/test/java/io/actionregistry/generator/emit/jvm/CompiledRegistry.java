package io.actionregistry.generator.emit.jvm;

import com.cognitect.transit.Keyword;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.manifest.ManifestEmitter;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.validation.RegistryValidator;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Generated sources, compiled in memory with every warning an error, and loaded. */
public final class CompiledRegistry {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final Gson GSON =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

  private final List<OutputFile> files;
  private final Map<String, byte[]> classes;
  private final ClassLoader loader;

  private CompiledRegistry(List<OutputFile> files, Map<String, byte[]> classes) {
    this.files = files;
    this.classes = classes;
    this.loader = new MemoryLoader(classes);
  }

  /** Compiles; what javac has to say fails the test. */
  public static CompiledRegistry of(List<OutputFile> files) {
    List<JavaFileObject> sources =
        files.stream()
            .filter(f -> f.path().endsWith(".java"))
            .map(CompiledRegistry::source)
            .toList();
    Map<String, byte[]> classes = new TreeMap<>();
    StringWriter log = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-classpath", classPath());
    MemoryFiles manager = new MemoryFiles(JAVAC.getStandardFileManager(null, null, null), classes);
    if (!JAVAC.getTask(log, manager, null, options, null, sources).call()) {
      throw new AssertionError(
          log.toString().substring(0, Math.min(4_000, log.toString().length())));
    }
    return new CompiledRegistry(files, classes);
  }

  private static String classPath() {
    return Stream.of(Registry.class, RegistryValidator.class, Keyword.class)
        .map(type -> placeOf(type).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Class files by binary name. */
  public Map<String, byte[]> classes() {
    return classes;
  }

  /** The registry, its class being initialised by that. */
  public Registry registry() {
    return (Registry) call("registry");
  }

  /** The registry of a package, where several were compiled together. */
  public Registry registry(String javaPackage) {
    return (Registry) call(javaPackage + ".ActionRegistry", "registry");
  }

  /** The generated validators. */
  public ValidatorProvider provider() {
    String name = facade().replaceFirst("ActionRegistry$", "validation.Validation");
    try {
      return (ValidatorProvider) Class.forName(name, true, loader).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The answer of one of the facade's methods without parameters. */
  public Object call(String method) {
    return call(facade(), method);
  }

  private Object call(String facade, String method) {
    try {
      return Class.forName(facade, true, loader).getMethod(method).invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs every class's initializer: constants are made there. */
  public void initialiseAll() {
    for (String name : classes.keySet()) {
      try {
        Class.forName(name, true, loader);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
  }

  private String facade() {
    String path =
        files.stream()
            .map(OutputFile::path)
            .filter(p -> p.endsWith("/ActionRegistry.java"))
            .findFirst()
            .orElseThrow();
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  /** The emitted manifest as Gson reads it. */
  public Map<String, Object> manifestFile() {
    String text =
        files.stream()
            .filter(f -> f.path().endsWith(ManifestEmitter.FILE_NAME))
            .findFirst()
            .orElseThrow()
            .content();
    return GSON.fromJson(text, new TypeToken<Map<String, Object>>() {}.getType());
  }

  private static JavaFileObject source(OutputFile file) {
    return new SimpleJavaFileObject(
        URI.create("memory:///" + file.path()), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.content();
      }
    };
  }

  private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> classes;

    MemoryFiles(JavaFileManager manager, Map<String, byte[]> classes) {
      super(manager);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }

  private static final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    MemoryLoader(Map<String, byte[]> classes) {
      super(Registry.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
