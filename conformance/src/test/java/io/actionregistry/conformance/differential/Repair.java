package io.actionregistry.conformance.differential;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.diagnostic.Diagnostic;
import io.actionregistry.generator.diagnostic.Severity;
import io.actionregistry.generator.plugin.Generator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes out the rules that the plugin refuses because no value would satisfy them. */
final class Repair {
  private static final int ROUNDS = 5;

  private List<FileDescriptorProto> files;
  private final Set<String> refused = new LinkedHashSet<>();

  private Repair(List<FileDescriptorProto> files) {
    this.files = files;
  }

  /**
   * Files that the plugin takes.
   *
   * @throws IllegalStateException if it refuses anything else
   */
  static Repair of(List<FileDescriptorProto> files) {
    Repair repair = new Repair(files);
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> subjects = repair.inspect();
      if (subjects.isEmpty()) {
        return repair;
      }
      repair.files = RandomSchema.without(repair.files, subjects);
      repair.refused.addAll(subjects);
    }
    throw new IllegalStateException("still refused after " + ROUNDS + " rounds");
  }

  private Set<String> inspect() {
    CodeGeneratorRequest.Builder request =
        CodeGeneratorRequest.newBuilder().setParameter("java_package=random");
    request.addAllProtoFile(all());
    files.forEach(file -> request.addFileToGenerate(file.getName()));
    Set<String> subjects = new LinkedHashSet<>();
    List<String> others = new ArrayList<>();
    for (Diagnostic problem : Generator.inspect(request.build()).diagnostics()) {
      if (problem.severity() == Severity.ERROR) {
        if (!problem.id().equals("contradictory-rules")) {
          others.add(problem.format());
        }
        subjects.add(problem.subject());
      }
    }
    if (!others.isEmpty()) {
      throw new IllegalStateException("the plugin refuses:\n" + String.join("\n", others));
    }
    return subjects;
  }

  /** The files with all that they import. */
  List<FileDescriptorProto> all() {
    List<FileDescriptorProto> all = new ArrayList<>();
    for (FileDescriptor imported : RandomShapes.IMPORTS) {
      addWithImports(imported, all);
    }
    all.addAll(files);
    return all;
  }

  private static void addWithImports(FileDescriptor file, List<FileDescriptorProto> all) {
    file.getDependencies().forEach(imported -> addWithImports(imported, all));
    if (!all.contains(file.toProto())) {
      all.add(file.toProto());
    }
  }

  /** The files without what was taken out. */
  List<FileDescriptorProto> files() {
    return files;
  }

  /** Fields and messages whose rules were taken out. */
  Set<String> refused() {
    return refused;
  }
}
