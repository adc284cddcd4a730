package io.actionregistry.generator.jon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas in {@code proto/} say what the recorded facts say: no less, no more. */
class JonFactsTest {
  private static final String RECORDED = RecordedFacts.text("/jon/commands.json");

  @Test
  void the_schemas_are_what_the_facts_say() {
    Facts expected = RecordedFacts.read(RECORDED);
    Facts actual = DescriptorFacts.read(JonDescriptors.files());

    assertEquals(List.of(), expected.differences(actual));
    assertTrue(expected.size() > 1000, "only " + expected.size() + " facts were compared");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "syntax": "proto3"              | "syntax": "proto2"              | file jon_shared_cmd.proto: syntax is proto3; expected is proto2
          "package": "cmd.OSD"            | "package": "cmd.Osd"            | file jon_shared_cmd_osd.proto: package is cmd.OSD; expected is cmd.Osd
          "jon_shared_cmd_system.proto",  | ''                              | file jon_shared_cmd.proto: imports is
          "jon_shared_cmd_osd.proto": {   | "osd.proto": {                  | file jon_shared_cmd_osd.proto: messages is not expected
          "jon_shared_cmd_osd.proto": {   | "osd.proto": {                  | file osd.proto: messages is missing
          "Ping": {},                     | ''                              | message cmd.Ping: fields is not expected
          "Ping": {},                     | "Ping": {}, "Pong": {},         | message cmd.Pong: fields is missing
          "Ping": {},                     | "Ping": {}, "Pong": {},         | file jon_shared_cmd.proto: messages is [Root, Ping, Noop, Frozen]; expected is [Root, Ping, Pong, Noop, Frozen]
          [3, "important", "bool"],       | ''                              | field cmd.Root.important: number is not expected, but is 3
          [3, "important", "bool"]        | [3, "urgent", "bool"]           | field cmd.Root.urgent: type is missing; expected is bool
          [3, "important", "bool"]        | [6, "important", "bool"]        | field cmd.Root.important: number is 3; expected is 6
          [3, "important", "bool"]        | [3, "important", "string"]      | field cmd.Root.important: type is bool; expected is string
          {"gt": 0}                       | {"gt": 0.5}                     | field cmd.Root.protocol_version: uint32.gt is 0; expected is 0.5
          {"gt": 0}                       | {"gte": 0}                      | field cmd.Root.protocol_version: uint32.gte is missing; expected is 0
          {"gt": 0}                       | {"gt": 0, "lt": 9}              | field cmd.Root.protocol_version: uint32.lt is missing; expected is 9
          , {"gt": 0}                     | ''                              | field cmd.Root.protocol_version: uint32.gt is not expected, but is 0
          "not_in": [0]                   | "not_in": [0, 1]                | field cmd.Root.client_type: enum.not_in is [0]; expected is [0, 1]
          "example": [-15, 0, 15]         | "example": [-15, 15]            | field cmd.Compass.SetMagneticDeclination.value: float.example is [-15, 0, 15]; expected is [-15, 15]
          [[6, 19]]                       | [[6, 20]]                       | message cmd.Root: reserved is [6 to 19]; expected is [6 to 20]
          "name": "payload"               | "name": "load"                  | field cmd.Root.noop: oneof is payload; expected is load
          "required": true                | "required": false               | oneof cmd.Root.payload: required is true; expected is false
          "required": false               | "required": true                | oneof cmd.Lrf_calib.Root.channel: required is false; expected is true
          "JON_GUI_DATA_VIDEO_CHANNEL_HEAT": 1 | "JON_GUI_DATA_VIDEO_CHANNEL_HEAT": 3 | JON_GUI_DATA_VIDEO_CHANNEL_HEAT is 1; expected is 3
          "JON_GUI_DATA_CLIENT_TYPE_LIRA" | "JON_GUI_DATA_CLIENT_TYPE_LYRA" | JON_GUI_DATA_CLIENT_TYPE_LYRA is missing; expected is 4
          """)
  void an_altered_fact_is_a_difference(String fact, String altered, String difference) {
    assertTrue(RECORDED.contains(fact), () -> "the facts do not contain " + fact);
    String json = RECORDED.replace(fact, altered);

    List<String> differences =
        RecordedFacts.read(json).differences(DescriptorFacts.read(JonDescriptors.files()));

    assertTrue(
        differences.stream().anyMatch(line -> line.contains(difference)),
        () -> difference + " is not among\n" + String.join("\n", differences));
  }

  @Test
  void a_schema_that_is_left_out_is_a_difference() {
    Facts expected = RecordedFacts.read(RECORDED);

    for (FileDescriptorProto left : JonDescriptors.files()) {
      List<FileDescriptorProto> others =
          JonDescriptors.files().stream().filter(file -> file != left).toList();
      assertTrue(
          expected
              .differences(DescriptorFacts.read(others))
              .contains("file " + left.getName() + ": syntax is missing; expected is proto3"));
    }
  }
}
