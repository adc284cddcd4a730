package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.actionregistry.conformance.harness.ResultSet;
import io.actionregistry.conformance.harness.SuiteResults;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultSetsTest {
  private static final ResultSet SET =
      ResultSet.newBuilder()
          .addSuites(
              SuiteResults.newBuilder()
                  .setName("one")
                  .setFdset(
                      com.google.protobuf.DescriptorProtos.FileDescriptorSet.newBuilder()
                          .addAllFile(ShelfSchema.files())))
          .build();

  @TempDir private Path folder;

  @Test
  void a_compressed_file_is_read() throws IOException {
    Path file = folder.resolve("set.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      SET.writeTo(out);
    }

    assertEquals(SET, ResultSets.read(file));
  }

  @Test
  void a_plain_file_is_read() throws IOException {
    Path file = Files.write(folder.resolve("set"), SET.toByteArray());

    assertEquals(SET, ResultSets.read(file));
  }

  @Test
  void an_empty_file_has_no_suites() throws IOException {
    Path file = Files.write(folder.resolve("set"), new byte[0]);

    assertEquals(List.of(), ResultSets.read(file).getSuitesList());
  }

  @Test
  void what_is_no_result_set_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("set"), "no message");

    assertThrows(IOException.class, () -> ResultSets.read(file));
  }
}
