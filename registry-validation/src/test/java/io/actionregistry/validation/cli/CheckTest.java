package io.actionregistry.validation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.validation.TestProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays the calls in {@code check/}; see {@link Transcript}. {@code -Dfixtures.update=true}
 * writes their answers anew, for review.
 */
final class CheckTest {
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @AfterEach
  void put_back_the_class_loader() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @TestFactory
  Stream<DynamicTest> a_call_prints_what_the_file_says() throws IOException {
    Path file = Path.of(System.getProperty("basedir", ""), "src/test/resources/check/calls.txt");
    List<Transcript> calls = Transcript.in(file);
    assertFalse(calls.isEmpty());
    if (Boolean.getBoolean("fixtures.update")) {
      Files.writeString(
          file, calls.stream().map(Transcript::text).collect(Collectors.joining("\n")));
    }
    return calls.stream()
        .map(
            call ->
                dynamicTest(
                    "check " + call.call(), () -> assertEquals(call.expected(), call.actual())));
  }

  private static String printed(String... args) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int status = Check.run(List.of(args), InputStream.nullInputStream(), out, out);
    return printed.toString(StandardCharsets.UTF_8) + "[" + status + "]";
  }

  @Test
  void without_validators_there_is_nothing_to_check_with() {
    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    assertEquals(
        "check: there are no generated validators on the class path: add the jar that has them\n"
            + "[2]",
        printed("ping", "{}"));
  }

  @Test
  void one_of_several_registries_has_to_be_chosen(@TempDir Path folder) throws IOException {
    announce(folder, TestProvider.Other.class.getName());
    assertEquals(
        "check: choose a registry: --registry takes one of under.test, also.under.test\n" + "[2]",
        printed("ping", "{}"));
    assertEquals("valid\n[0]", printed("ping", "{}", "--registry=also.under.test"));
    assertEquals(
        "check: there is no registry x: --registry takes one of under.test, also.under.test\n"
            + "[2]",
        printed("ping", "{}", "--registry=x"));
  }

  @Test
  void validators_of_somebodys_own_read_no_json(@TempDir Path folder) throws IOException {
    announce(folder, TestProvider.Foreign.class.getName());
    assertEquals(
        "check: the validators of foreign read no JSON\n[2]",
        printed("ping", "{}", "--registry=foreign"));
  }

  @Test
  void validators_that_cannot_be_loaded_are_told(@TempDir Path folder) throws IOException {
    announce(folder, "no.such.Provider");
    String printed = printed("ping", "{}");
    assertEquals(
        "check: generated validators cannot be loaded: ",
        printed.substring(0, printed.indexOf("loaded: ") + 8));
  }

  @Test
  void input_that_cannot_be_read_is_told() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }
        };
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    assertEquals(2, Check.run(List.of("ping", "-"), broken, out, out));
    assertEquals(
        "check: standard input cannot be read: unplugged\n",
        printed.toString(StandardCharsets.UTF_8));
  }

  private static void announce(Path folder, String provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(ValidatorProvider.class.getName()), provider);
    URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, CheckTest.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
  }
}
