package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Similar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the root, and tells its payload from its envelope. */
final class RootReader {
  private final DescriptorPool pool;
  private final SourceInfo source;
  private final Diagnostics diagnostics;

  RootReader(DescriptorPool pool, SourceInfo source, Diagnostics diagnostics) {
    this.pool = pool;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** A root message or service. */
  sealed interface Root {
    /**
     * A message with one oneof of messages.
     *
     * @param payload the oneof's members
     * @param envelope all other fields
     */
    record OfMessage(
        Descriptor message, List<FieldDescriptor> payload, List<FieldDescriptor> envelope)
        implements Root {}

    /** A service, each of whose unary methods is an action. */
    record OfService(ServiceDescriptor service) implements Root {}
  }

  /** The root of this full name; null if there is none, which has been reported. */
  @Nullable Root read(String fullName) {
    GenericDescriptor element = pool.element(fullName);
    if (element instanceof ServiceDescriptor service) {
      return new Root.OfService(service);
    }
    if (element instanceof Descriptor message) {
      return ofMessage(message);
    }
    diagnostics
        .at("root", SourceLocation.of("options"))
        .error(
            "root-not-found",
            "there is no message or service '" + fullName + "'" + pool.otherwise(fullName),
            Similar.hint(
                fullName,
                pool.names().stream()
                    .filter(
                        name ->
                            pool.element(name) instanceof Descriptor
                                || pool.element(name) instanceof ServiceDescriptor)));
    return null;
  }

  private @Nullable Root ofMessage(Descriptor message) {
    List<OneofDescriptor> payloads =
        message.getRealOneofs().stream()
            .filter(oneof -> oneof.getFields().stream().allMatch(Classifier::leadsOn))
            .toList();
    if (payloads.size() != 1) {
      diagnostics
          .at(message.getFullName(), source.place(message))
          .error(
              "root-without-payload",
              payloads.isEmpty()
                  ? "the root has no oneof whose members are all messages"
                  : "the root has " + payloads.size() + " oneofs whose members are all messages",
              "the root's payload is its one oneof of messages; each member leads to actions");
      return null;
    }
    OneofDescriptor payload = payloads.get(0);
    refuseRequiredEnvelope(message, payload);
    return new Root.OfMessage(
        message,
        payload.getFields(),
        message.getFields().stream()
            .filter(field -> field.getRealContainingOneof() != payload)
            .toList());
  }

  /** The envelope is a list of parameters; a rule over several of them has no place there yet. */
  private void refuseRequiredEnvelope(Descriptor message, OneofDescriptor payload) {
    for (OneofDescriptor oneof : message.getRealOneofs()) {
      if (oneof != payload && MessageReader.isRequired(oneof)) {
        diagnostics
            .at(oneof.getFullName(), source.place(oneof))
            .error(
                "unsupported-rule",
                "a required oneof beside the root's payload cannot be generated yet",
                "nothing is generated rather than a registry that leaves a rule out");
      }
    }
  }
}
