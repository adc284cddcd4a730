package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.FileDescriptor;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The modules of the files that contribute to the registry. */
final class Modules {
  private final OptionTable options;
  private final SourceInfo source;
  private final Map<String, Module> modules = new TreeMap<>();

  Modules(OptionTable options, SourceInfo source) {
    this.options = options;
    this.source = source;
  }

  /** Class name of a file's module, from the option or the file's name. */
  String of(FileDescriptor file) {
    return modules
        .computeIfAbsent(
            file.getName(),
            name ->
                new Module(
                    options.of(file).hasModule()
                        ? options.of(file).getModule()
                        : fromFileName(name),
                    name,
                    source.fileComment(file),
                    SourceLocation.of(name)))
        .className();
  }

  /** {@code shop/v1/orders.proto} as {@code Orders}. */
  private static String fromFileName(String file) {
    String base = file.substring(file.lastIndexOf('/') + 1);
    return Naming.upperCamel(
        base.endsWith(".proto") ? base.substring(0, base.length() - ".proto".length()) : base);
  }

  /** All modules so far, by import path. */
  List<Module> all() {
    return new ArrayList<>(modules.values());
  }
}
