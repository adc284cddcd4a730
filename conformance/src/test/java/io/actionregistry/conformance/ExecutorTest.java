package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.InvalidProtocolBufferException;
import io.actionregistry.conformance.harness.TestConformanceRequest;
import io.actionregistry.conformance.harness.TestConformanceResponse;
import io.actionregistry.conformance.harness.TestResult;
import io.actionregistry.conformance.shelf.Checked;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExecutorTest {
  private static Map<String, TestResult> answer(TestConformanceRequest request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Executor.answer(new ByteArrayInputStream(request.toByteArray()), out);
    return TestConformanceResponse.parseFrom(out.toByteArray()).getResultsMap();
  }

  private static TestConformanceRequest.Builder request() {
    return TestConformanceRequest.newBuilder()
        .setFdset(FileDescriptorSet.newBuilder().addAllFile(ShelfSchema.files()));
  }

  @Test
  void every_case_is_answered_under_its_name() throws IOException {
    Map<String, TestResult> results =
        answer(
            request()
                .putCases("right", Any.pack(Checked.newBuilder().setNumber(4).build()))
                .putCases("wrong", Any.pack(Checked.newBuilder().setNumber(3).build()))
                .putCases("strange", Any.newBuilder().setTypeUrl("x/no.Such").build())
                .build());

    assertEquals(3, results.size());
    assertTrue(results.get("right").getSuccess());
    assertEquals(
        "int32.gt", results.get("wrong").getValidationError().getViolations(0).getRuleId());
    assertEquals("there is no message no.Such", results.get("strange").getUnexpectedError());
  }

  @Test
  void keys_and_nested_messages_have_paths() throws IOException {
    Checked message =
        Checked.newBuilder()
            .setNumber(4)
            .putChildren(100, Checked.newBuilder().setNumber(5).build())
            .putChildren(1, Checked.newBuilder().setNumber(0).build())
            .build();

    var violations =
        answer(request().putCases("case", Any.pack(message)).build())
            .get("case")
            .getValidationError()
            .getViolationsList();

    assertEquals(2, violations.size());
    assertTrue(violations.stream().anyMatch(violation -> violation.getForKey()));
    assertTrue(
        violations.stream().anyMatch(violation -> violation.getField().getElementsCount() == 2));
  }

  @Test
  void what_cannot_be_generated_is_said_of_every_case() throws IOException {
    TestConformanceRequest request =
        TestConformanceRequest.newBuilder()
            .setFdset(FileDescriptorSet.newBuilder().addFile(ShelfSchema.files().get(0)))
            .putCases("case", Any.pack(Checked.getDefaultInstance()))
            .build();

    assertTrue(answer(request).get("case").getUnexpectedError().contains("is missing"));
  }

  @Test
  void what_is_no_request_is_refused() {
    assertThrows(
        InvalidProtocolBufferException.class,
        () ->
            Executor.answer(new ByteArrayInputStream(new byte[] {1}), new ByteArrayOutputStream()));
  }
}
