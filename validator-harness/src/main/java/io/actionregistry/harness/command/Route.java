package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/** How an action is reached from the root. */
public sealed interface Route {
  /** The steps in proto names: {@code rotary.stop}, {@code PlaceOrder}. */
  String text();

  /**
   * Where the parameters are in the message that a command is, in proto names: {@code rotary.stop};
   * empty where they are the message itself.
   */
  String place();

  /** Fields from the root message to the message of the parameters. */
  record Fields(List<FieldDescriptor> fields) implements Route {
    /** Keeps its own copy. */
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public String text() {
      return fields.stream().map(FieldDescriptor::getName).collect(Collectors.joining("."));
    }

    @Override
    public String place() {
      return text();
    }
  }

  /** A unary method, whose request has the parameters. */
  record Method(MethodDescriptor method) implements Route {
    @Override
    public String text() {
      return method.getName();
    }

    @Override
    public String place() {
      return "";
    }

    /** The method as gRPC calls it: {@code shop.v1.Orders/PlaceOrder}. */
    public String call() {
      return method.getService().getFullName() + "/" + method.getName();
    }
  }
}
