package io.actionregistry.generator.plugin;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.model.Naming;
import io.actionregistry.generator.model.Similar;
import io.actionregistry.generator.read.ReadOptions;
import io.actionregistry.generator.read.ReadOptions.OverlaySource;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The plugin's options, as protoc and buf hand them over: {@code key=value}, separated by commas.
 *
 * @param read what the reading stage is told
 * @param emit what targets are told
 * @param targets their names, in the order given
 */
public record PluginOptions(ReadOptions read, EmitOptions emit, List<String> targets) {

  /** All options by name. */
  private static final List<String> NAMES =
      List.of(
          "root",
          "java_package",
          "target",
          "names",
          "optional",
          "message",
          "overlay",
          "validation_property",
          "ts_file",
          "clojure_ns",
          "malli_file",
          "catalogue_file",
          "uncompilable");

  private static final Set<String> REPEATABLE = Set.of("target", "optional", "message", "overlay");
  private static final Pattern TS_FILE = Pattern.compile("(\\w[\\w.-]*/)*\\w[\\w.-]*\\.ts");
  private static final Pattern EDN_FILE = Pattern.compile("(\\w[\\w.-]*/)*\\w[\\w.-]*\\.edn");
  private static final Pattern NAMESPACE =
      Pattern.compile("[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*");
  private static final Pattern HTML_FILE = Pattern.compile("(\\w[\\w.-]*/)*\\w[\\w.-]*\\.html");
  private static final Pattern FULL_NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

  /**
   * Reads the options and the overlays that they name.
   *
   * @param parameter as in {@code CodeGeneratorRequest.parameter}
   * @param diagnostics gets an error for each option that is unknown or malformed
   */
  public static PluginOptions parse(String parameter, Diagnostics diagnostics) {
    return new Parser(diagnostics).parse(parameter);
  }

  /** One call of {@link #parse}. */
  private static final class Parser {
    private final Diagnostics diagnostics;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Parser(Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
    }

    PluginOptions parse(String parameter) {
      for (String pair : parameter.split(",", -1)) {
        if (!pair.isBlank()) {
          add(pair.strip());
        }
      }
      String root = fullName("root");
      String javaPackage = javaPackage();
      Naming naming = naming();
      Set<String> optional = new LinkedHashSet<>(values.getOrDefault("optional", List.of()));
      Set<String> messages = new LinkedHashSet<>(values.getOrDefault("message", List.of()));
      List<OverlaySource> overlays = new ArrayList<>();
      values.getOrDefault("overlay", List.of()).forEach(file -> addOverlay(file, overlays));
      return new PluginOptions(
          new ReadOptions(root, naming, optional, messages, overlays, reportsUncompilable()),
          emitOptions(javaPackage),
          targets());
    }

    private EmitOptions emitOptions(String javaPackage) {
      String namespace = clojureNamespace(javaPackage);
      return new EmitOptions(
          javaPackage,
          validationProperty(javaPackage),
          typeScriptFile(javaPackage),
          namespace,
          malliFile(namespace),
          catalogueFile());
    }

    private void add(String pair) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      if (!NAMES.contains(name)) {
        error(
            name,
            "unknown option",
            Similar.hint(name, NAMES.stream()),
            "known are " + String.join(", ", NAMES));
      } else if (equals < 0 || equals == pair.length() - 1) {
        error(name, "the option has no value", "write " + name + "=…", "");
      } else {
        List<String> given = values.computeIfAbsent(name, n -> new ArrayList<>());
        if (!given.isEmpty() && !REPEATABLE.contains(name)) {
          error(name, "the option is given more than once", "", "");
        }
        given.add(pair.substring(equals + 1));
      }
    }

    private String one(String name) {
      return values.getOrDefault(name, List.of("")).get(0);
    }

    private String fullName(String name) {
      String value = one(name);
      String bare = value.startsWith(".") ? value.substring(1) : value;
      if (!bare.isEmpty() && !FULL_NAME.matcher(bare).matches()) {
        error(name, "'" + value + "' is no full name", "for example cmd.Root", "");
      }
      return bare;
    }

    private String javaPackage() {
      String value = one("java_package");
      if (!value.isEmpty()
          && (!value.chars().allMatch(c -> c < 128)
              || !SourceVersion.isName(value, SourceVersion.RELEASE_17))) {
        error("java_package", "'" + value + "' is no Java package", "for example com.acme", "");
      }
      return value;
    }

    private Naming naming() {
      String value = one("names");
      for (Naming naming : Naming.values()) {
        if (naming.label().equals(value)) {
          return naming;
        }
      }
      if (!value.isEmpty()) {
        error("names", "'" + value + "' is no style of names", "kebab or snake", "");
      }
      return Naming.KEBAB;
    }

    private boolean reportsUncompilable() {
      String value = one("uncompilable");
      if (!List.of("", "refuse", "report").contains(value)) {
        error("uncompilable", "'" + value + "' is neither refuse nor report", "", "");
      }
      return value.equals("report");
    }

    private String validationProperty(String javaPackage) {
      String value = one("validation_property");
      if (!value.isEmpty() && !FULL_NAME.matcher(value).matches()) {
        error("validation_property", "'" + value + "' is no property name", "", "");
      }
      return value.isEmpty() && !javaPackage.isEmpty() ? javaPackage + ".validation" : value;
    }

    private String typeScriptFile(String javaPackage) {
      String value = one("ts_file");
      if (!value.isEmpty() && !TS_FILE.matcher(value).matches()) {
        error("ts_file", "'" + value + "' is no path of a .ts file", "for example registry.ts", "");
      }
      String last = javaPackage.substring(javaPackage.lastIndexOf('.') + 1);
      return value.isEmpty() ? (last.isEmpty() ? "registry" : last) + ".ts" : value;
    }

    private String clojureNamespace(String javaPackage) {
      String value = one("clojure_ns");
      if (!value.isEmpty() && !NAMESPACE.matcher(value).matches()) {
        error("clojure_ns", "'" + value + "' is no namespace", "for example acme.commands", "");
      }
      return value.isEmpty() ? EmitOptions.clojureNamespace(javaPackage) : value;
    }

    private String malliFile(String namespace) {
      String value = one("malli_file");
      if (!value.isEmpty() && !EDN_FILE.matcher(value).matches()) {
        error(
            "malli_file", "'" + value + "' is no path of an .edn file", "for example acme.edn", "");
      }
      return value.isEmpty() ? EmitOptions.malliFile(namespace) : value;
    }

    private String catalogueFile() {
      String value = one("catalogue_file");
      if (!value.isEmpty() && !HTML_FILE.matcher(value).matches()) {
        error(
            "catalogue_file",
            "'" + value + "' is no path of a .html file",
            "for example commands.html",
            "");
      }
      return value.isEmpty() ? EmitOptions.CATALOGUE : value;
    }

    private List<String> targets() {
      List<String> targets = values.getOrDefault("target", List.of("java"));
      for (String target : targets) {
        if (!Targets.NAMES.contains(target)) {
          error(
              "target",
              "there is no target '" + target + "'",
              "known are " + String.join(", ", Targets.NAMES),
              "");
        }
      }
      return targets.stream().distinct().toList();
    }

    private void addOverlay(String file, List<OverlaySource> overlays) {
      try {
        overlays.add(
            new OverlaySource(file, Files.readString(Path.of(file), StandardCharsets.UTF_8)));
      } catch (IOException | InvalidPathException e) {
        error("overlay", "cannot read '" + file + "': " + reason(e), "", "");
      }
    }

    private static String reason(Exception e) {
      if (e instanceof CharacterCodingException) {
        return "it is not UTF-8";
      }
      return e instanceof NoSuchFileException
          ? "there is no such file"
          : String.valueOf(e.getMessage());
    }

    private void error(String option, String message, String hint, String otherwise) {
      diagnostics
          .at(option, SourceLocation.of("options"))
          .error("bad-option", message, hint.isEmpty() ? otherwise : hint);
    }
  }
}
