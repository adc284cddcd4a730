package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import java.util.List;

/** What the actions of a set hang on. */
public sealed interface CommandRoot {
  /** The root's name, {@code cmd.Root} or {@code shop.v1.Orders}. */
  String fullName();

  /** The messages that commands are, and that rules are asked about. */
  List<Descriptor> messages();

  /** Fields beside the payload, in order of declaration; a service has none. */
  List<FieldDescriptor> envelope();

  /**
   * A message that all commands are values of.
   *
   * @param payload the oneof that actions hang on
   */
  record OfMessage(Descriptor message, OneofDescriptor payload) implements CommandRoot {
    @Override
    public String fullName() {
      return message.getFullName();
    }

    @Override
    public List<Descriptor> messages() {
      return List.of(message);
    }

    @Override
    public List<FieldDescriptor> envelope() {
      return message.getFields().stream()
          .filter(field -> !payload.equals(field.getRealContainingOneof()))
          .toList();
    }
  }

  /** A service whose methods are the actions; a command is a method's request. */
  record OfService(ServiceDescriptor service) implements CommandRoot {
    @Override
    public String fullName() {
      return service.getFullName();
    }

    @Override
    public List<Descriptor> messages() {
      return service.getMethods().stream().map(method -> method.getInputType()).distinct().toList();
    }

    @Override
    public List<FieldDescriptor> envelope() {
      return List.of();
    }
  }
}
