package io.actionregistry.generator.jon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comments in the jon schemas are the documentation that people get to see. */
class JonDocumentationTest {
  private final Comments comments = new Comments(JonDescriptors.files());

  @Test
  void every_message_and_every_enum_is_documented() {
    List<String> names = new ArrayList<>();
    for (FileDescriptorProto file : JonDescriptors.files()) {
      String prefix = file.getPackage() + ".";
      file.getMessageTypeList().forEach(message -> names.add(prefix + message.getName()));
      file.getEnumTypeList().forEach(enumeration -> names.add(prefix + enumeration.getName()));
    }

    assertEquals(203, names.size());
    assertEquals(List.of(), undocumented(names));
  }

  @Test
  void every_parameter_is_documented() {
    List<String> names = new ArrayList<>();
    for (FileDescriptorProto file : JonDescriptors.files()) {
      for (DescriptorProto message : file.getMessageTypeList()) {
        for (FieldDescriptorProto field : message.getFieldList()) {
          if (!field.hasOneofIndex()) {
            names.add(file.getPackage() + "." + message.getName() + "." + field.getName());
          }
        }
      }
    }

    assertEquals(List.of(), undocumented(names));
  }

  @Test
  void an_action_whose_message_serves_several_steps_is_documented_at_each_step() {
    List<String> steps =
        new JonPaths(JonDescriptors.files())
            .stepsTo().values().stream()
                .filter(stepsToOneMessage -> stepsToOneMessage.size() > 1)
                .flatMap(Collection::stream)
                .toList();

    assertEquals(8, steps.size());
    assertEquals(List.of(), undocumented(steps));
  }

  @Test
  void every_comment_is_a_sentence() {
    List<String> unfinished = new ArrayList<>();
    for (FileDescriptorProto file : JonDescriptors.files()) {
      for (var location : file.getSourceCodeInfo().getLocationList()) {
        String comment = location.getLeadingComments().strip();
        if (!comment.isEmpty() && !comment.endsWith(".")) {
          unfinished.add(file.getName() + ": " + comment);
        }
      }
    }

    assertEquals(List.of(), unfinished);
  }

  private List<String> undocumented(List<String> names) {
    return names.stream().filter(name -> comments.of(name).isEmpty()).toList();
  }
}
