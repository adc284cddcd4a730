package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Similar;
import io.actionregistry.options.v1.Overlay;
import java.util.HashMap;
import java.util.Map;

/** Reads overlay files: options for a schema that cannot be edited. */
final class OverlayReader {
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
    Overlay overlay;
    try {
      overlay = TextFormat.parse(source.text(), Overlay.class);
    } catch (TextFormat.ParseException e) {
      diagnostics
          .at("overlay", new SourceLocation(source.name(), e.getLine(), e.getColumn()))
          .error(
              "bad-overlay",
              "not a text-format actionregistry.v1.Overlay: "
                  + withoutPosition(String.valueOf(e.getMessage())));
      return;
    }
    Entries entries = new Entries(source.name());
    overlay.getFileList().forEach(e -> entries.addFile(e.getName(), e.getOptions()));
    overlay
        .getMessageList()
        .forEach(e -> entries.add("message", Descriptor.class, e.getName(), e.getOptions()));
    overlay
        .getFieldList()
        .forEach(e -> entries.add("field", FieldDescriptor.class, e.getName(), e.getOptions()));
    overlay
        .getEnumList()
        .forEach(e -> entries.add("enum", EnumDescriptor.class, e.getName(), e.getOptions()));
    overlay
        .getEnumValueList()
        .forEach(
            e -> entries.add("enum value", EnumValueDescriptor.class, e.getName(), e.getOptions()));
    overlay
        .getMethodList()
        .forEach(e -> entries.add("method", MethodDescriptor.class, e.getName(), e.getOptions()));
  }

  /** TextFormat begins its messages with {@code line:column: }. */
  private static String withoutPosition(String message) {
    return message.replaceFirst("^\\d+:\\d+: ", "");
  }

  /** The entries of one file. */
  private final class Entries {
    private final String source;

    Entries(String source) {
      this.source = source;
    }

    void addFile(String name, Message entry) {
      if (pool.file(name) == null) {
        unknown("file", name, Similar.hint(name, pool.files().stream().map(f -> f.getName())));
      } else {
        put(name, entry);
      }
    }

    void add(String kind, Class<?> type, String name, Message entry) {
      if (type.isInstance(pool.element(name))) {
        put(name, entry);
      } else {
        unknown(
            kind,
            name,
            Similar.hint(
                name, pool.names().stream().filter(n -> type.isInstance(pool.element(n)))));
      }
    }

    private void unknown(String kind, String name, String hint) {
      diagnostics
          .at("overlay", SourceLocation.of(source))
          .error("bad-overlay", "there is no " + kind + " '" + name + "'", hint);
    }

    private void put(String name, Message entry) {
      options.merge(name, entry, OptionTable::replace);
    }
  }
}
