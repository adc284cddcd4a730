package io.actionregistry.generator.read;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Similar;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reading stage: from protobuf's descriptors to the model.
 *
 * <p>Reads, in this order: overlays, the root, the envelope, the actions with their messages, the
 * messages and enums that these refer to.
 */
public final class SchemaReader {
  private final ReadOptions settings;
  private final Diagnostics diagnostics;
  private final DescriptorPool pool;
  private final SourceInfo source = new SourceInfo();
  private final OptionTable options;
  private final EnumReader enums;
  private final ParameterReader parameters;
  private final MessageReader messages;
  private final Modules modules;

  private SchemaReader(
      List<FileDescriptorProto> protos, ReadOptions settings, Diagnostics diagnostics) {
    this.settings = settings;
    this.diagnostics = diagnostics;
    this.pool = DescriptorPool.link(protos, diagnostics);
    this.options = new OverlayReader(pool, diagnostics).read(settings.overlays());
    this.enums = new EnumReader(options, source, settings.naming(), diagnostics);
    RuleExpressions expressions = new RuleExpressions(pool);
    this.parameters =
        new ParameterReader(options, source, enums, expressions, settings, diagnostics);
    this.messages =
        new MessageReader(
            parameters,
            new MessageCheckReader(expressions),
            new EventReader(options, source, diagnostics),
            source,
            settings.reportUncompilable(),
            diagnostics);
    this.modules = new Modules(options, source);
  }

  /**
   * Reads a schema.
   *
   * @param protos all files, each after its imports, parsed with the extensions of {@code
   *     buf.validate} and {@code actionregistry.v1}
   * @param asked import paths of the files to generate for; used where there is no root
   * @param diagnostics gets everything found
   * @return nothing if there were errors
   */
  public static Optional<Schema> read(
      List<FileDescriptorProto> protos,
      List<String> asked,
      ReadOptions settings,
      Diagnostics diagnostics) {
    for (FileDescriptorProto proto : protos) {
      new UninterpretedOptions(proto, diagnostics).refuse();
    }
    SchemaReader reader = new SchemaReader(protos, settings, diagnostics);
    UnknownOptions unknown = new UnknownOptions(reader.options, reader.source, diagnostics);
    reader.pool.files().forEach(unknown::refuse);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    Schema schema = settings.root().isEmpty() ? reader.withoutRoot(asked) : reader.withRoot();
    return diagnostics.hasErrors() ? Optional.empty() : Optional.ofNullable(schema);
  }

  private @Nullable Schema withRoot() {
    checkOptional();
    RootReader.Root root = new RootReader(pool, source, diagnostics).read(settings.root());
    if (root == null) {
      return null;
    }
    ActionReader actionReader =
        new ActionReader(
            options, source, messages, parameters, modules, settings.naming(), diagnostics);
    List<Parameter> envelope = List.of();
    List<Action> actions;
    if (root instanceof RootReader.Root.OfMessage of) {
      messages.refuseRules(of.message(), "the root");
      envelope = of.envelope().stream().map(f -> parameters.read(f, diagnostics)).toList();
      messages.readReferencedBy(of.envelope());
      actions = actionReader.read(of.payload());
    } else {
      actions = actionReader.read(((RootReader.Root.OfService) root).service());
    }
    readFurther();
    new OptionPlacement(options, source, diagnostics)
        .check(actionReader.steps(), parameters.fields());
    return schema(envelope, actions);
  }

  private Schema withoutRoot(List<String> asked) {
    checkOptional();
    for (String name : asked) {
      FileDescriptor file = pool.file(name);
      if (file == null) {
        diagnostics
            .at(name, SourceLocation.of(name))
            .error("missing-import", "the file to generate is not in the request");
        continue;
      }
      file.getEnumTypes().forEach(enums::read);
      file.getMessageTypes().forEach(this::readWithNested);
    }
    readFurther();
    new OptionPlacement(options, source, diagnostics).check(Set.of(), parameters.fields());
    return schema(List.of(), List.of());
  }

  /** The messages that are to be known by themselves, such as errors. */
  private void readFurther() {
    for (String name : settings.messages()) {
      if (isFurther(name)) {
        messages.readReferenced((Descriptor) Objects.requireNonNull(pool.element(name)));
        continue;
      }
      diagnostics
          .at("message", SourceLocation.of("options"))
          .error(
              "unknown-message",
              pool.element(name) instanceof Descriptor
                  ? "'" + name + "' stands for a value, and is no message to know by itself"
                  : "there is no message '" + name + "'" + pool.otherwise(name),
              Similar.hint(name, pool.names().stream().filter(this::isFurther)));
    }
  }

  private boolean isFurther(String name) {
    return pool.element(name) instanceof Descriptor message
        && !message.getOptions().getMapEntry()
        && !TypeReader.isWellKnown(name);
  }

  private void readWithNested(Descriptor message) {
    if (message.getOptions().getMapEntry()) {
      return;
    }
    messages.readReferenced(message);
    message.getEnumTypes().forEach(enums::read);
    message.getNestedTypes().forEach(this::readWithNested);
  }

  private Schema schema(List<Parameter> envelope, List<Action> actions) {
    List<io.actionregistry.generator.model.Message> referenced =
        messages.referenced().stream()
            .sorted(
                Comparator.comparing(io.actionregistry.generator.model.Message::file)
                    .thenComparing(io.actionregistry.generator.model.Message::fullName))
            .toList();
    List<EnumType> enumTypes =
        enums.all().stream()
            .sorted(Comparator.comparing(EnumType::file).thenComparing(EnumType::fullName))
            .toList();
    referenced.forEach(message -> modules.of(fileOf(message.file())));
    enumTypes.forEach(type -> modules.of(fileOf(type.file())));
    Map<String, Integer> order = new HashMap<>();
    for (Module module : modules.all()) {
      order.put(module.className(), order.size());
    }
    return new Schema(
        settings.root(),
        settings.naming(),
        envelope,
        actions.stream().sorted(Comparator.comparing(a -> order.get(a.module()))).toList(),
        referenced,
        enumTypes,
        modules.all());
  }

  private FileDescriptor fileOf(String name) {
    return Objects.requireNonNull(pool.file(name));
  }

  private void checkOptional() {
    for (String name : settings.optional()) {
      if (!(pool.element(name) instanceof FieldDescriptor)) {
        diagnostics
            .at("optional", SourceLocation.of("options"))
            .error(
                "unknown-field",
                "there is no field '" + name + "'" + pool.otherwise(name),
                Similar.hint(
                    name,
                    pool.names().stream()
                        .filter(known -> pool.element(known) instanceof FieldDescriptor)));
      }
    }
  }
}
