package io.actionregistry.harness.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cli.Main;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData.Ready;
import io.actionregistry.harness.wire.AnswerData.Result;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import potatoclient.transit.ActionRegistry;

/** The process as it is started by others. */
final class ProcessTest {
  @TempDir Path folder;

  private Process start(String... options) throws IOException {
    String[] command = {
      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "-cp",
      System.getProperty("java.class.path"),
      Main.class.getName(),
      "serve"
    };
    String[] all = new String[command.length + options.length];
    System.arraycopy(command, 0, all, 0, command.length);
    System.arraycopy(options, 0, all, command.length, options.length);
    return new ProcessBuilder(all).redirectError(folder.resolve("log").toFile()).start();
  }

  private static void send(Process process, Request request) throws IOException {
    OutputStream out = process.getOutputStream();
    Frames.write(out, new Request.Sent("1", 0, request).encode());
    out.flush();
  }

  private static Answer receive(Process process) throws IOException {
    return Answer.of(TransitValues.decode(Frames.read(process.getInputStream())));
  }

  @Test
  void it_greets_judges_and_ends_with_its_input() throws Exception {
    Process process = start();
    send(process, Request.hello(ActionRegistry.getManifestHash()));
    Ready ready = (Ready) receive(process).data();
    assertEquals(process.pid(), ready.pid());
    send(process, Request.command("noop", Map.of()));
    assertTrue(((Result) receive(process).data()).judgement().valid());
    process.getOutputStream().close();
    assertEquals(-1, process.getInputStream().read(), "nothing but frames");
    assertEquals(0, process.waitFor());
  }

  @Test
  void it_serves_the_descriptor_set_of_others() throws Exception {
    Path set = Files.write(folder.resolve("schemas.binpb"), Schemas.bytes());
    Path overlay =
        Files.writeString(
            folder.resolve("overlay.txtpb"),
            "field { name: \"harness.test.Root.tree\" options { name: \"shrub\" } }");
    Process process =
        start(
            "--descriptors=" + set,
            "--root=harness.test.Root",
            "--overlay=" + overlay,
            "--names=snake",
            "--envelope=sender=me",
            "--opt=java_package=harness.test");
    send(process, Request.hello(null));
    Ready ready = (Ready) receive(process).data();
    assertEquals("harness.test.Root", ready.root());
    assertTrue(ready.manifestHash().startsWith("sha256:"));
    send(process, Request.command("wheels_front_by", Map.of("degrees", 2)));
    assertEquals(
        "{\"sequence\":\"7\",\"level\":\"LEVEL_HIGH_UP\",\"sender\":\"me\",\"weight\":0.0,"
            + "\"wheels\":{\"front\":{\"by\":{\"degrees\":2.0}}}}",
        ((Result) receive(process).data()).protobufJson());
    send(process, Request.command("shrub", Map.of("label", "x")));
    assertTrue(((Result) receive(process).data()).judgement().valid());
    process.getOutputStream().close();
    assertEquals(0, process.waitFor());
  }

  @Test
  void a_root_that_is_not_there_ends_it_with_a_suggestion() throws Exception {
    Process process = start("--root=cmd.Rooot");
    process.getOutputStream().close();
    assertEquals(1, process.waitFor());
    String log = Files.readString(folder.resolve("log"));
    assertTrue(log.contains("did you mean cmd.Root?"), log);
  }

  @Test
  void garbage_ends_it_with_an_error() throws Exception {
    Process process = start();
    process.getOutputStream().write("GET / HTTP/1.1\n\n".getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
    assertEquals(2, process.waitFor());
    try (InputStream in = process.getInputStream()) {
      assertEquals(-1, in.read());
    }
    String log = Files.readString(folder.resolve("log"));
    assertTrue(log.contains("the input is broken: "), log);
  }
}
