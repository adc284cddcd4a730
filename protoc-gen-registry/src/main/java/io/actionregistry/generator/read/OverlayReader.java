package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import com.google.protobuf.TextFormatParseInfoTree;
import com.google.protobuf.TextFormatParseLocation;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Similar;
import io.actionregistry.options.v1.Overlay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads overlay files: options for a schema that cannot be edited. */
final class OverlayReader {
  private static final Pattern UNKNOWN =
      Pattern.compile("^(\\d+):(\\d+):\\t(\\S+)$", Pattern.MULTILINE);

  /** What the entries name, but for files. */
  private static final Map<Integer, Class<?>> ELEMENTS =
      Map.of(
          Overlay.MESSAGE_FIELD_NUMBER, Descriptor.class,
          Overlay.FIELD_FIELD_NUMBER, FieldDescriptor.class,
          Overlay.ENUM_FIELD_NUMBER, EnumDescriptor.class,
          Overlay.ENUM_VALUE_FIELD_NUMBER, EnumValueDescriptor.class,
          Overlay.METHOD_FIELD_NUMBER, MethodDescriptor.class);

  private final DescriptorPool pool;
  private final Diagnostics diagnostics;
  private final Map<String, Message> options = new HashMap<>();

  OverlayReader(DescriptorPool pool, Diagnostics diagnostics) {
    this.pool = pool;
    this.diagnostics = diagnostics;
  }

  /** Reads the files in order; what a later one says replaces what an earlier one says. */
  OptionTable read(Iterable<ReadOptions.OverlaySource> sources) {
    sources.forEach(this::read);
    return new OptionTable(options);
  }

  private void read(ReadOptions.OverlaySource source) {
    Overlay.Builder overlay = Overlay.newBuilder();
    TextFormatParseInfoTree.Builder places = TextFormatParseInfoTree.builder();
    try {
      TextFormat.Parser.newBuilder()
          .setParseInfoTreeBuilder(places)
          .build()
          .merge(source.text(), overlay);
    } catch (TextFormat.ParseException e) {
      refuse(source.name(), e);
      return;
    }
    Entries entries = new Entries(source.name(), places.build());
    for (var kind : overlay.getAllFields().entrySet()) {
      List<?> ofKind = (List<?>) kind.getValue();
      for (int i = 0; i < ofKind.size(); i++) {
        entries.add(kind.getKey(), i, (Message) ofKind.get(i));
      }
    }
  }

  /** TextFormat tells of unknown fields in one message, with their places in lines of their own. */
  private void refuse(String source, TextFormat.ParseException e) {
    String message = String.valueOf(e.getMessage());
    List<MatchResult> unknown = UNKNOWN.matcher(message).results().toList();
    for (MatchResult line : unknown) {
      diagnostics
          .at(
              "overlay",
              new SourceLocation(
                  source, Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2))))
          .error("bad-overlay", "there is no field " + line.group(3) + " in an overlay");
    }
    if (unknown.isEmpty()) {
      diagnostics
          .at("overlay", new SourceLocation(source, e.getLine(), e.getColumn()))
          .error(
              "bad-overlay",
              "not a text-format actionregistry.v1.Overlay: "
                  + message.replaceFirst("^\\d+:\\d+: ", "").replaceFirst("\\.$", ""));
    }
  }

  /** The entries of one file. */
  private final class Entries {
    private final String source;
    private final TextFormatParseInfoTree places;

    Entries(String source, TextFormatParseInfoTree places) {
      this.source = source;
      this.places = places;
    }

    /**
     * Adds one entry.
     *
     * @param kind field of {@code Overlay}
     * @param index of the entry among those of its kind
     */
    void add(FieldDescriptor kind, int index, Message entry) {
      Descriptor type = kind.getMessageType();
      String name = (String) entry.getField(type.findFieldByName("name"));
      Message given = (Message) entry.getField(type.findFieldByName("options"));
      String what = kind.getName().replace('_', ' ');
      if (isKnown(kind, name)) {
        options.merge(name, given, OptionTable::replace);
        return;
      }
      diagnostics
          .at("overlay", place(kind, index))
          .error(
              "bad-overlay",
              name.isEmpty()
                  ? "the entry does not say for which " + what + " it is"
                  : "there is no " + what + " '" + name + "'" + pool.otherwise(name),
              Similar.hint(name, known(kind)));
    }

    private boolean isKnown(FieldDescriptor kind, String name) {
      return kind.getNumber() == Overlay.FILE_FIELD_NUMBER
          ? pool.file(name) != null
          : Objects.requireNonNull(ELEMENTS.get(kind.getNumber())).isInstance(pool.element(name));
    }

    private Stream<String> known(FieldDescriptor kind) {
      return kind.getNumber() == Overlay.FILE_FIELD_NUMBER
          ? pool.files().stream().map(FileDescriptor::getName)
          : pool.names().stream().filter(name -> isKnown(kind, name));
    }

    private SourceLocation place(FieldDescriptor kind, int index) {
      TextFormatParseLocation location = places.getLocation(kind, index);
      return new SourceLocation(source, location.getLine() + 1, location.getColumn() + 1);
    }
  }
}
