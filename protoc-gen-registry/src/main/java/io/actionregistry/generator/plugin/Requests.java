package io.actionregistry.generator.plugin;

import build.buf.validate.ValidateProto;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.options.v1.OptionsProto;
import java.io.IOException;
import java.io.InputStream;

/** Reads protoc's messages with the extensions that carry rules and options. */
public final class Requests {
  /** Without these, every rule would silently be an unknown field. */
  public static final ExtensionRegistry EXTENSIONS = extensions();

  /** Descriptors nest as deep as the messages that they describe; protobuf's default is 100. */
  private static final int DEEPEST_NESTING = 1_000;

  private Requests() {}

  private static ExtensionRegistry extensions() {
    ExtensionRegistry registry = ExtensionRegistry.newInstance();
    ValidateProto.registerAllExtensions(registry);
    OptionsProto.registerAllExtensions(registry);
    return registry;
  }

  /**
   * Reads a request.
   *
   * @throws IOException if the input is no request, or ends too early
   */
  public static CodeGeneratorRequest read(InputStream in) throws IOException {
    CodedInputStream coded = CodedInputStream.newInstance(in);
    coded.setRecursionLimit(DEEPEST_NESTING);
    return CodeGeneratorRequest.parseFrom(coded, EXTENSIONS);
  }

  /**
   * Reads a descriptor set.
   *
   * @throws IOException if the bytes are no descriptor set
   */
  public static FileDescriptorSet readDescriptorSet(byte[] bytes) throws IOException {
    CodedInputStream coded = CodedInputStream.newInstance(bytes);
    coded.setRecursionLimit(DEEPEST_NESTING);
    return FileDescriptorSet.parseFrom(coded, EXTENSIONS);
  }
}
