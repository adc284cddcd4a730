package io.actionregistry.harness.command;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes protobuf commands of actions and parameters, and the other way round. Safe for use by many
 * threads.
 *
 * <p>It is strict: what cannot be said in protobuf, or is not said in the registry's names, is an
 * error and never dropped. What is left out, on the other hand, is what protobuf takes it for, zero
 * or absent; whether it may be left out is not its business, and neither are rules.
 *
 * <p>Names are Strings, or keywords of Transit or Clojure. Values are what the guide says of each
 * type; NaN and infinities are numbers like any other.
 */
public final class CommandBuilder {
  /** Of messages in messages; a Struct that is as deep as it may be has three of them a level. */
  private static final int DEEPEST = 1_000;

  private final CommandSet set;
  private final Envelope envelope;
  private final Forms forms;
  private final CommandReader reader;

  /** A builder of a set's commands, all with the same envelope. */
  public CommandBuilder(CommandSet set, Envelope envelope) {
    this.set = set;
    this.envelope = envelope;
    this.forms = new Forms(set.names());
    this.reader = new CommandReader(set);
  }

  /** The commands that it makes. */
  public CommandSet set() {
    return set;
  }

  /**
   * The command as the root message, or as its method's request where the root is a service; fields
   * of proto2 that are required may be absent.
   *
   * @param action a name or alias of the action
   * @param params a map, or null for none
   * @throws BuildException about the first thing that is wrong
   */
  public Message build(@Nullable Object action, @Nullable Object params) throws BuildException {
    return build(command(action), params);
  }

  /**
   * The command as it is sent; {@link #read(EncodedCommand)} is the way back.
   *
   * @param action a name or alias of the action
   * @param params a map, or null for none
   * @throws BuildException about the first thing that is wrong
   */
  public EncodedCommand encode(@Nullable Object action, @Nullable Object params)
      throws BuildException {
    CommandType command = command(action);
    ByteString bytes = build(command, params).toByteString();
    return command.route() instanceof Route.Method method
        ? new EncodedCommand.Call(method.call(), bytes)
        : new EncodedCommand.Whole(bytes);
  }

  private Message build(CommandType command, @Nullable Object params) throws BuildException {
    if (params != null && !(params instanceof Map)) {
      throw new BuildException(
          BuildException.Kind.MALFORMED_MESSAGE, Shown.of(params) + " where parameters are due");
    }
    try {
      MessageForm form = forms.message(command.params());
      return wrap(command, form.read(params == null ? Map.of() : params, 1, new Budget()));
    } catch (StackOverflowError e) {
      throw new BuildException(BuildException.Kind.TOO_LARGE, "nested too deep to be looked at");
    } catch (RuntimeException e) {
      // Of what was given: nothing else that is called here throws any.
      throw new BuildException(BuildException.Kind.WRONG_TYPE, "cannot be read: " + e);
    }
  }

  private CommandType command(@Nullable Object action) throws BuildException {
    String name = Keys.nameOf(action);
    if (name == null) {
      throw new BuildException(
          BuildException.Kind.MALFORMED_MESSAGE, Shown.of(action) + " where an action is due");
    }
    CommandType command = set.find(name).orElse(null);
    if (command == null) {
      String nearest = Nearest.of(name, set.commands().stream().map(CommandType::name).toList());
      throw new BuildException(
          BuildException.Kind.UNKNOWN_ACTION,
          "there is no action '"
              + Nearest.shorten(name)
              + "'"
              + (nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?"));
    }
    return command;
  }

  private Message wrap(CommandType command, Message params) {
    return command.route() instanceof Route.Fields route ? wrap(route.fields(), params) : params;
  }

  private Message wrap(List<FieldDescriptor> path, Message params) {
    Message made = params;
    for (int i = path.size() - 1; i > 0; i--) {
      made = around(path.get(i), made).buildPartial();
    }
    DynamicMessage.Builder whole = around(path.get(0), made);
    envelope.addTo(whole);
    return whole.buildPartial();
  }

  private static DynamicMessage.Builder around(FieldDescriptor step, Message inner) {
    return DynamicMessage.newBuilder(step.getContainingType()).setField(step, inner);
  }

  /**
   * Reads a command as it is sent.
   *
   * @throws BuildException if it is of another root or of no method, the bytes are no message, or
   *     say what the registry has no words for
   */
  public BuiltCommand read(EncodedCommand command) throws BuildException {
    if (set.root() instanceof CommandRoot.OfMessage root
        && command instanceof EncodedCommand.Whole whole) {
      return reader.read(root, parse(root.message(), whole.bytes()));
    }
    if (set.root() instanceof CommandRoot.OfService root
        && command instanceof EncodedCommand.Call call) {
      CommandType method = method(root, call.method());
      return reader.read(method, parse(method.params(), call.bytes()));
    }
    throw new BuildException(
        BuildException.Kind.MALFORMED_MESSAGE,
        set.root().fullName()
            + (set.root() instanceof CommandRoot.OfService
                ? " is a service: a request is read with its method's name"
                : " is a message: there are no methods to be called"));
  }

  private CommandType method(CommandRoot.OfService root, String call) throws BuildException {
    List<String> calls = new ArrayList<>();
    for (CommandType command : set.commands()) {
      if (command.route() instanceof Route.Method method) {
        if (method.call().equals(call)) {
          return command;
        }
        calls.add(method.call());
      }
    }
    String nearest = Nearest.of(call, calls);
    throw new BuildException(
        BuildException.Kind.UNKNOWN_ACTION,
        root.fullName()
            + " has no method '"
            + Nearest.shorten(call)
            + "'"
            + (nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?"));
  }

  /** Reads bytes of the root message, as {@link #read(EncodedCommand)} does. */
  public BuiltCommand read(byte[] protobuf) throws BuildException {
    return read(new EncodedCommand.Whole(ByteString.copyFrom(protobuf)));
  }

  private static Message parse(Descriptor type, ByteString bytes) throws BuildException {
    try {
      CodedInputStream in = bytes.newCodedInput();
      in.setRecursionLimit(DEEPEST);
      DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
      message.mergeFrom(in, ExtensionRegistry.getEmptyRegistry());
      in.checkLastTagWas(0);
      return message.buildPartial();
    } catch (InvalidProtocolBufferException e) {
      throw new BuildException(
          BuildException.Kind.MALFORMED_MESSAGE,
          "not a " + type.getFullName() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new IllegalStateException("bytes have no input and output", e);
    }
  }

  /**
   * Reads a message of the root's type.
   *
   * <p>A group with one choice made is called by the leaf's name; with several, or none, by its
   * own.
   *
   * @throws BuildException if no action is chosen, or a value has no counterpart in the registry
   * @throws IllegalArgumentException if the message is of another type, or the root is a service,
   *     whose requests do not say which action they are
   */
  public BuiltCommand read(Message message) throws BuildException {
    String type = message.getDescriptorForType().getFullName();
    if (set.root() instanceof CommandRoot.OfMessage root && type.equals(root.fullName())) {
      return reader.read(root, message);
    }
    throw new IllegalArgumentException(type + " is not " + set.root().fullName());
  }
}
