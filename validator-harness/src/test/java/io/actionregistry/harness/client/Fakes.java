package io.actionregistry.harness.client;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How tests start a {@link FakeServe}. */
final class Fakes {
  private Fakes() {}

  static Settings settings(String... arguments) {
    return Settings.of(java(FakeServe.class, arguments))
        .withGrace(Duration.ofSeconds(20))
        .withStartTimeout(Duration.ofSeconds(60))
        .withTimeout(Duration.ofSeconds(60));
  }

  static List<String> java(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Surefire's own class path is a jar that only names this one. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  static Object payload(Answer answer) {
    return ((AnswerData.Echo) answer.data()).payload();
  }
}
