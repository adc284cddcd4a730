package io.actionregistry.generator.plugin;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import io.actionregistry.generator.diff.Places;
import io.actionregistry.generator.diff.Snapshot;
import io.actionregistry.generator.diff.UnreadableManifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One side of a comparison, on this machine.
 *
 * @param label how the user calls it, for errors
 * @param path a manifest, a descriptor set, or a folder of {@code .proto} files
 */
record DiffSource(String label, Path path) {
  private static final long MOST_BYTES = 128L << 20;

  /** Whether it is a manifest, which needs no options. */
  boolean isManifest() {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (var in = Files.newInputStream(path)) {
      String start = new String(in.readNBytes(64), StandardCharsets.UTF_8).strip();
      return path.toString().endsWith(".json") || start.startsWith("{") || start.startsWith("[");
    } catch (IOException e) {
      throw failure(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws CommandFailure if it is none
   */
  Snapshot manifest() {
    try {
      return Snapshot.read(new String(bytes(), StandardCharsets.UTF_8), Map.of());
    } catch (UnreadableManifest e) {
      throw failure(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads a schema.
   *
   * @param more further options of the plugin
   * @throws CommandFailure if it cannot be read, or has errors
   */
  Snapshot schema(SchemaOptions options, List<String> more) {
    try {
      FileDescriptorSet descriptors = descriptors(options);
      List<String> files =
          descriptors.getFileList().stream()
              .map(FileDescriptorProto::getName)
              .filter(
                  Files.isDirectory(path)
                      ? ProtoFiles.in(path)::contains
                      : ProtoFiles::describesCommands)
              .toList();
      Generator.Result result = options.run(descriptors, files, more, Generator::manifest);
      return Snapshot.read(
          result.files().get(0).content(), Places.of(Objects.requireNonNull(result.schema())));
    } catch (CommandFailure e) {
      throw new CommandFailure("in " + label + ":\n" + e.getMessage());
    }
  }

  private FileDescriptorSet descriptors(SchemaOptions options) {
    if (Files.isDirectory(path)) {
      return options.descriptors(path);
    }
    FileDescriptorSet descriptors;
    try {
      descriptors = Requests.readDescriptorSet(bytes());
    } catch (IOException e) {
      throw new CommandFailure("error: it is neither a manifest nor a descriptor set");
    }
    if (descriptors.getFileCount() == 0) {
      throw new CommandFailure("error: it is neither a manifest nor a descriptor set of any file");
    }
    return descriptors;
  }

  private byte[] bytes() {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw failure("it has more than " + MOST_BYTES + " bytes");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw failure(String.valueOf(e.getMessage()));
    }
  }

  private CommandFailure failure(String reason) {
    return new CommandFailure("error: cannot read " + label + ": " + reason);
  }
}
