package io.actionregistry.consumers.typescript;

import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.NodeTools;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.typescript.TypeScriptTarget;
import io.actionregistry.generator.model.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The module of the jon set, as it is generated now, and compiled. */
public final class TypeScriptModule {
  private static final String[] PACKAGES = {"typescript@5.9.3", "esbuild@0.25.12"};
  private static final List<String> STRICT =
      List.of(
          "--strict",
          "--noUncheckedIndexedAccess",
          "--exactOptionalPropertyTypes",
          "--noImplicitReturns",
          "--noImplicitOverride",
          "--noFallthroughCasesInSwitch",
          "--target",
          "ES2020",
          "--lib",
          "ES2020",
          "--module",
          "ES2020",
          "--moduleResolution",
          "bundler",
          "--typeRoots",
          "none");

  private TypeScriptModule() {}

  /** Node with the compiler. */
  public static NodeTools tools() {
    return NodeTools.with(PACKAGES);
  }

  /** Writes {@code jon.ts} into a folder. */
  public static Path write(Path folder) throws IOException {
    return write(folder, JonCases.JON.schema(), "jon.ts");
  }

  /** Writes a schema's module into a folder. */
  public static Path write(Path folder, Schema schema, String name) throws IOException {
    EmitOptions options = new EmitOptions("potatoclient.transit", "potatoclient.validation", name);
    OutputFile file = new TypeScriptTarget().emit(schema, options).get(0);
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}\n");
    return Files.writeString(folder.resolve(file.path()), file.content());
  }

  /** Copies a script that lies beside this class. */
  static Path copy(Path folder, String name) throws IOException {
    Path copy = folder.resolve(name);
    try (InputStream in =
        Objects.requireNonNull(TypeScriptModule.class.getResourceAsStream(name), name)) {
      Files.copy(in, copy);
    }
    return copy;
  }

  /** Compiles what is in a folder, as strictly as the compiler can; an error fails the test. */
  public static void compile(Path folder, String... files) {
    List<String> arguments = new ArrayList<>(STRICT);
    arguments.addAll(List.of(files));
    tools().command(folder, "tsc", arguments.toArray(String[]::new));
  }
}
