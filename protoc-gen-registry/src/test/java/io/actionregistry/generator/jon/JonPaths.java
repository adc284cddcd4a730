package io.actionregistry.generator.jon;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import io.actionregistry.options.v1.OptionsProto;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of the jon actions, found by a walk of its own: all steps on the way are in snake case,
 * and {@code Axis} is the only group.
 */
final class JonPaths {
  private static final String ROOT = "cmd.Root";
  private static final String GROUP = "cmd.RotaryPlatform.Axis";

  private final Map<String, DescriptorProto> messages = new HashMap<>();
  private final SortedMap<String, String> aliases = new TreeMap<>();
  private final SortedSet<String> actions = new TreeSet<>();
  private final Map<String, SortedSet<String>> stepsTo = new HashMap<>();

  JonPaths(Iterable<FileDescriptorProto> files) {
    for (FileDescriptorProto file : files) {
      file.getMessageTypeList()
          .forEach(message -> messages.put(file.getPackage() + "." + message.getName(), message));
    }
    walk(ROOT, "", new TreeSet<>());
  }

  /** Path names of all actions. */
  SortedSet<String> actions() {
    return actions;
  }

  /** Every further name, with the action that it stands for. */
  SortedMap<String, String> aliases() {
    return aliases;
  }

  /** For a message that is an action, the fields that lead to it. */
  Map<String, SortedSet<String>> stepsTo() {
    return stepsTo;
  }

  private void walk(String messageName, String prefix, SortedSet<String> otherPrefixes) {
    for (FieldDescriptorProto field : messages.get(messageName).getFieldList()) {
      if (messageName.equals(ROOT) && !field.hasOneofIndex()) {
        continue;
      }
      String name = field.getName().replace('_', '-');
      SortedSet<String> others = new TreeSet<>();
      otherPrefixes.forEach(other -> others.add(other + name));
      for (String alias : field.getOptions().getExtension(OptionsProto.field).getAliasesList()) {
        others.add(prefix + alias);
        otherPrefixes.forEach(other -> others.add(other + alias));
      }
      String type = field.getTypeName().substring(1);
      if (isAction(type)) {
        actions.add(prefix + name);
        others.forEach(other -> aliases.put(other, prefix + name));
        stepsTo
            .computeIfAbsent(type, key -> new TreeSet<>())
            .add(messageName + "." + field.getName());
      }
      if (isWalkedThrough(type)) {
        SortedSet<String> prefixes = new TreeSet<>();
        others.forEach(other -> prefixes.add(other + "-"));
        walk(type, prefix + name + "-", prefixes);
      }
    }
  }

  private boolean isAction(String type) {
    return type.equals(GROUP) || !isWalkedThrough(type);
  }

  private boolean isWalkedThrough(String type) {
    return type.equals(GROUP) || messages.get(type).getOneofDeclCount() > 0;
  }
}
