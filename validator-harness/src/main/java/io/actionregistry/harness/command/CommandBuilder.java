package io.actionregistry.harness.command;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.io.IOException;
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
   * The command as the root message; fields of proto2 that are required may be absent.
   *
   * @param action a name or alias of the action
   * @param params a map, or null for none
   * @throws BuildException about the first thing that is wrong
   */
  public Message build(@Nullable Object action, @Nullable Object params) throws BuildException {
    CommandType command = command(action);
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
    Message made = params;
    List<FieldDescriptor> path = command.path();
    for (int i = path.size() - 1; i > 0; i--) {
      FieldDescriptor step = path.get(i);
      made =
          DynamicMessage.newBuilder(step.getContainingType()).setField(step, made).buildPartial();
    }
    return envelope.message().toBuilder().setField(path.get(0), made).buildPartial();
  }

  /**
   * Reads a command as it is sent.
   *
   * @throws BuildException if the bytes are no message, or say what the registry has no words for
   */
  public BuiltCommand read(byte[] protobuf) throws BuildException {
    try {
      CodedInputStream in = CodedInputStream.newInstance(protobuf);
      in.setRecursionLimit(DEEPEST);
      DynamicMessage.Builder message = DynamicMessage.newBuilder(set.root());
      message.mergeFrom(in, ExtensionRegistry.getEmptyRegistry());
      in.checkLastTagWas(0);
      return read(message.buildPartial());
    } catch (InvalidProtocolBufferException e) {
      throw new BuildException(
          BuildException.Kind.MALFORMED_MESSAGE,
          "not a " + set.root().getFullName() + ": " + e.getMessage());
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
   * @throws IllegalArgumentException if the message is of another type
   */
  public BuiltCommand read(Message message) throws BuildException {
    if (!message.getDescriptorForType().getFullName().equals(set.root().getFullName())) {
      throw new IllegalArgumentException(
          message.getDescriptorForType().getFullName() + " is not " + set.root().getFullName());
    }
    return reader.read(message);
  }
}
