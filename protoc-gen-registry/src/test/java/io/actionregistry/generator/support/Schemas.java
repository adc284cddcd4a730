package io.actionregistry.generator.support;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import io.actionregistry.generator.diagnostic.Diagnostic;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Naming;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.read.ReadOptions;
import io.actionregistry.generator.read.ReadOptions.OverlaySource;
import io.actionregistry.generator.read.SchemaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Schemas as text, read as the plugin would read them.
 *
 * <p>Each is the body of a file {@code test.proto} of package {@code test} that imports {@code
 * buf.validate} and our options; the root is {@code test.Root} unless another is set.
 */
public final class Schemas {
  private static final String IMPORTS =
      """
      import "actionregistry/v1/options.proto";
      import "buf/validate/validate.proto";
      import "google/protobuf/any.proto";
      import "google/protobuf/duration.proto";
      import "google/protobuf/empty.proto";
      import "google/protobuf/field_mask.proto";
      import "google/protobuf/struct.proto";
      import "google/protobuf/timestamp.proto";
      import "google/protobuf/wrappers.proto";
      """;

  private final List<FileDescriptorProto> files;
  private String root = "test.Root";
  private Naming naming = Naming.KEBAB;
  private Set<String> optional = Set.of();
  private final List<OverlaySource> overlays = new ArrayList<>();

  private Schemas(List<FileDescriptorProto> files) {
    this.files = files;
  }

  /** A schema in proto2. */
  public static Schemas proto2(String body) {
    return of("syntax = \"proto2\";\n", body);
  }

  /** A schema in proto3. */
  public static Schemas proto3(String body) {
    return of("syntax = \"proto3\";\n", body);
  }

  /** A schema of edition 2023. */
  public static Schemas edition2023(String body) {
    return of("edition = \"2023\";\n", body);
  }

  private static Schemas of(String syntax, String body) {
    return file(syntax + "package test;\n" + IMPORTS + body);
  }

  /** A schema whose file {@code test.proto} is given in full. */
  public static Schemas file(String text) {
    try {
      Path folder = TempFolder.create("schemas");
      Files.writeString(folder.resolve("test.proto"), text);
      return of(TestProtoc.NEWEST.compile(folder, List.of("test.proto")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A schema that is compiled already. */
  public static Schemas of(List<FileDescriptorProto> files) {
    return new Schemas(files);
  }

  /** Takes another root; empty for none. */
  public Schemas root(String fullName) {
    root = fullName;
    return this;
  }

  /** Takes the other style of names. */
  public Schemas snake() {
    naming = Naming.SNAKE;
    return this;
  }

  /** Takes these fields as optional. */
  public Schemas optional(String... fullNames) {
    optional = Set.of(fullNames);
    return this;
  }

  /** Puts an overlay over the schema, and over those given before. */
  public Schemas overlay(String text) {
    overlays.add(new OverlaySource("overlay " + (overlays.size() + 1), text));
    return this;
  }

  /** Reads; fails the test if anything is wrong with the schema. */
  public Schema read() {
    Diagnostics diagnostics = new Diagnostics();
    return read(diagnostics)
        .orElseThrow(() -> new AssertionError(Diagnostics.format(diagnostics.sorted())));
  }

  /** Reads, and answers what was found instead of the schema. */
  public List<Diagnostic> diagnostics() {
    Diagnostics diagnostics = new Diagnostics();
    read(diagnostics);
    return diagnostics.sorted();
  }

  private java.util.Optional<Schema> read(Diagnostics diagnostics) {
    return SchemaReader.read(
        files,
        List.of("test.proto"),
        new ReadOptions(root, naming, optional, Set.of(), overlays, false),
        diagnostics);
  }

  /** Names of all actions, in their order. */
  public static List<String> actionNames(Schema schema) {
    return schema.actions().stream().map(Action::name).toList();
  }

  /** The action of this name. */
  public static Action action(Schema schema, String name) {
    return schema.actions().stream()
        .filter(action -> action.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is none of " + actionNames(schema)));
  }

  /** The enum of this simple name. */
  public static EnumType enumType(Schema schema, String name) {
    return schema.enums().stream()
        .filter(type -> type.fullName().equals("test." + name))
        .findFirst()
        .orElseThrow();
  }

  /** The message of this simple name, referred to by parameters or read without a root. */
  public static Message message(Schema schema, String name) {
    return schema.messages().stream()
        .filter(message -> message.fullName().equals("test." + name))
        .findFirst()
        .orElseThrow();
  }

  /** The parameter of a message whose name in the schema is given. */
  public static Parameter parameter(Message message, String protoName) {
    return message.parameters().stream()
        .filter(parameter -> parameter.protoName().equals(protoName))
        .findFirst()
        .orElseThrow();
  }
}
