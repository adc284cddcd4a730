package io.actionregistry.harness.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.AnswerData.Echo;
import io.actionregistry.harness.wire.AnswerData.Pong;
import io.actionregistry.harness.wire.AnswerData.Ready;
import io.actionregistry.harness.wire.AnswerData.Refusal;
import io.actionregistry.harness.wire.AnswerData.Result;
import io.actionregistry.harness.wire.Finding;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import io.actionregistry.harness.wire.WireKeys;
import io.actionregistry.runtime.TransitKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import potatoclient.transit.ActionRegistry;

/** What the process answers, within this one. */
final class SubprocessTest {
  private static final Request HELLO = Request.hello(ActionRegistry.getManifestHash());
  private static final Request VALID =
      Request.command("rotary-goto-ndc", Map.of("channel", "heat", "x", 0.5, "y", -0.5));

  @Test
  void a_hello_of_the_same_registry_is_answered_with_its_hash() {
    Conversation talk = Conversation.of(HELLO).serveJon();
    Ready ready = talk.answer(0, Ready.class);
    assertEquals(ActionRegistry.getManifestHash(), ready.manifestHash());
    assertEquals("cmd.Root", ready.root());
    assertEquals(177, ready.actions());
    assertEquals(ProcessHandle.current().pid(), ready.pid());
    assertEquals(Loop.DONE, talk.status());
  }

  @Test
  void a_hello_of_another_registry_is_refused_with_both_hashes_and_ends_it() {
    Conversation talk = Conversation.of(Request.hello("sha256:abc"), VALID).serveJon();
    Refusal refusal = talk.answer(0, Refusal.class);
    assertEquals(Refusal.MANIFEST_MISMATCH, refusal.kind());
    assertTrue(refusal.error().contains("sha256:abc"), refusal.error());
    assertTrue(refusal.error().contains(ActionRegistry.getManifestHash()), refusal.error());
    assertEquals(1, talk.answers().size());
    assertEquals(Loop.MISMATCH, talk.status());
  }

  @Test
  void without_a_hello_no_command_is_judged() {
    Conversation talk = Conversation.of(VALID, Request.describe(), Request.ping()).serveJon();
    assertEquals("malformed-message", talk.answer(0, Refusal.class).kind());
    assertTrue(talk.answer(1, Refusal.class).error().contains("hello"));
    assertInstanceOf(Pong.class, talk.answers().get(2).data());
  }

  @Test
  void a_valid_command_comes_back_as_protobuf_json() {
    Result result = Conversation.of(HELLO, VALID).serveJon().answer(1, Result.class);
    assertTrue(result.judgement().valid());
    assertNull(result.defaultMode());
    assertEquals("rotary-goto-ndc", result.action());
    assertEquals(Map.of("channel", "heat", "x", 0.5, "y", -0.5), result.originalParams());
    assertEquals(
        JsonParser.parseString(
            """
            {"protocol_version":1,"session_id":0,"important":false,"from_cv_subsystem":false,
             "client_type":"JON_GUI_DATA_CLIENT_TYPE_INTERNAL_CV",
             "rotary":{"rotate_to_ndc":
               {"channel":"JON_GUI_DATA_VIDEO_CHANNEL_HEAT","x":0.5,"y":-0.5}}}
            """),
        JsonParser.parseString(result.protobufJson()));
  }

  @Test
  void the_json_can_be_left_out() {
    Map<Object, Object> payload =
        Map.of(TransitKeys.ACTION, "noop", TransitKeys.PARAMS, Map.of(), WireKeys.JSON, false);
    Result result =
        Conversation.of(HELLO, new Request(Request.Kind.COMMAND, payload))
            .serveJon()
            .answer(1, Result.class);
    assertTrue(result.judgement().valid());
    assertNull(result.protobufJson());
  }

  @Test
  void what_was_asked_is_not_repeated_to_who_wants_the_verdict_alone() {
    Conversation talk =
        Conversation.of(
                HELLO,
                Request.verdict("rotary-set-platform-azimuth", Map.of("value", 359.9999)),
                Request.verdict("rotary-set-platform-azimuth", Map.of("value", "359")))
            .serveJon();
    Result result = talk.answer(1, Result.class);
    assertTrue(result.judgement().valid());
    assertNull(result.action());
    assertNull(result.originalParams());
    assertTrue(String.valueOf(result.protobufJson()).contains("set_platform_azimuth"));
    Refusal refusal = talk.answer(2, Refusal.class);
    assertEquals("wrong-type", refusal.kind());
    assertEquals("value", refusal.param());
    assertNull(refusal.action());
    assertNull(refusal.originalParams());
  }

  @Test
  void a_violation_has_its_path_rule_and_message() {
    Result result =
        Conversation.of(
                HELLO, Request.command("rotary-rotate-to-ndc", Map.of("channel", "heat", "x", 1.5)))
            .serveJon()
            .answer(1, Result.class);
    assertFalse(result.judgement().valid());
    assertNull(result.protobufJson());
    assertEquals(
        List.of(
            new Finding(
                "rotary.rotate_to_ndc.x",
                "must be greater than or equal to -1 and less than or equal to 1",
                "float.gte_lte",
                "float.gte",
                false)),
        result.judgement().violations());
  }

  @Test
  void what_cannot_be_built_is_refused_with_its_kind_and_place() {
    Refusal refusal =
        Conversation.of(HELLO, Request.command("rotary-rotate-to-ndc", Map.of("x", "0.5")))
            .serveJon()
            .answer(1, Refusal.class);
    assertEquals("wrong-type", refusal.kind());
    assertEquals("x", refusal.param());
    assertEquals(Map.of("x", "0.5"), refusal.originalParams());
  }

  @Test
  void every_action_without_parameters_is_answered_in_order() {
    Conversation talk = Conversation.of(HELLO);
    List<String> names = List.copyOf(ActionRegistry.getAllActionNames());
    names.forEach(name -> talk.send(Request.command(name, null)));
    talk.serveJon();
    for (int i = 0; i < names.size(); i++) {
      Answer answer = talk.answers().get(i + 1);
      assertEquals(String.valueOf(i + 2), answer.id());
      assertEquals(names.get(i), ((Result) answer.data()).action());
    }
  }

  @Test
  void a_malformed_message_in_a_good_frame_is_answered() {
    Conversation talk =
        Conversation.of(HELLO)
            .frame("no transit".getBytes(StandardCharsets.UTF_8))
            .frame(TransitValues.encode(List.of(1)))
            .frame(TransitValues.encode(Map.of(TransitKeys.MSG_ID, "seven")))
            .frame(new byte[0])
            .send(new Request(Request.Kind.COMMAND, "x"))
            .send(new Request(Request.Kind.COMMAND, Map.of("action", "noop")))
            .send(new Request(Request.Kind.CASES, Map.of(WireKeys.COUNT, -1L)))
            .send(Request.ping())
            .serveJon();
    for (int i = 1; i < 8; i++) {
      assertEquals("malformed-message", talk.answer(i, Refusal.class).kind());
    }
    assertEquals("seven", talk.answers().get(3).id());
    assertInstanceOf(Pong.class, talk.answers().get(8).data());
    assertEquals(Loop.DONE, talk.status());
  }

  @Test
  void what_came_before_a_broken_frame_is_answered() {
    for (byte[] broken :
        List.of(
            new byte[] {0, 0},
            new byte[] {0, 0, 0, 9, 1},
            new byte[] {-1, -1, -1, -1},
            new byte[] {0, (byte) 0xA0, 0, 1})) {
      Conversation talk = Conversation.of(Request.ping()).raw(broken).serveJon();
      assertInstanceOf(Pong.class, talk.answers().get(0).data());
      assertEquals(Loop.BROKEN_INPUT, talk.status());
      assertTrue(talk.log().contains("the input is broken: "), talk.log());
    }
  }

  @Test
  void an_answer_that_does_not_fit_into_a_frame_is_shortened() {
    String large = "x".repeat(Frames.MAX - 1000);
    Conversation talk =
        Conversation.of(HELLO, Request.command("noop", large), Request.echo(1L)).serveJon();
    Refusal refusal = talk.answer(1, Refusal.class);
    assertEquals("malformed-message", refusal.kind());
    assertEquals(1L, talk.answer(2, Echo.class).payload());
  }

  @Test
  void the_constraints_of_all_actions_are_described() {
    AnswerData.Description answer =
        Conversation.of(HELLO, Request.describe())
            .serveJon()
            .answer(1, AnswerData.Description.class);
    Map<?, ?> all = (Map<?, ?>) answer.description();
    Map<?, ?> actions = (Map<?, ?>) all.get("actions");
    assertEquals(177, actions.size());
    Map<?, ?> params =
        (Map<?, ?>) ((Map<?, ?>) actions.get("rotary-set-platform-azimuth")).get("params");
    Map<?, ?> value = (Map<?, ?>) params.get("value");
    assertEquals("float", value.get("type"));
    assertEquals(Map.of("float.gt", -360f, "float.lt", 360f), value.get("rules"));
    assertTrue(((Map<?, ?>) all.get("enums")).containsKey("ser.JonGuiDataVideoChannel"));
  }

  @Test
  void wrong_settings_are_told_before_anything_is_read() {
    Conversation talk =
        Conversation.of(HELLO)
            .serve(new ServeSettings(null, "cmd.Roto", "kebab", List.of(), Map.of(), List.of()));
    assertEquals(1, talk.status());
    assertTrue(talk.log().contains("did you mean cmd.Root?"), talk.log());
    assertEquals(List.of(), talk.answers());
  }
}
