package io.actionregistry.generator.plugin;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * Entry point: with arguments a command line, without them a protoc plugin that reads a request
 * from standard input and writes its response to standard output.
 */
public final class Main {
  private static final String NAME = "protoc-gen-registry: ";

  private Main() {}

  /** Runs, and ends the process with 0 for success, 1 for failure, 2 for wrong usage. */
  public static void main(String[] args) {
    System.exit(run(args, System.in, System.out, System.err));
  }

  /** The same without ending the process. */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    try {
      return args.length == 0 ? runPlugin(in, out, err) : runCommand(args, out, err);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return internalError(e, err);
    }
  }

  private static int internalError(Throwable e, PrintStream err) {
    err.println(NAME + "internal error: " + e);
    if (Boolean.getBoolean("protoc-gen-registry.debug")) {
      e.printStackTrace(err);
    } else {
      err.println("  hint: -Dprotoc-gen-registry.debug=true shows where");
    }
    return 1;
  }

  private static int runCommand(String[] args, PrintStream out, PrintStream err) {
    return new CommandLine(new RegistryCommand())
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, commandLine, result) -> {
              if (exception instanceof CommandFailure) {
                commandLine.getErr().println(exception.getMessage());
              } else {
                internalError(exception, err);
              }
              return commandLine.getCommandSpec().exitCodeOnExecutionException();
            })
        .execute(args);
  }

  private static int runPlugin(InputStream stdin, PrintStream out, PrintStream err) {
    try (InputStream in = new BufferedInputStream(stdin)) {
      in.mark(1);
      if (in.read() < 0) {
        err.println(NAME + "standard input is empty");
        err.println("  hint: protoc and buf send a request there; for people there is --help");
        return 2;
      }
      in.reset();
      CodeGeneratorRequest request = Requests.read(in);
      Generator.respond(request).writeTo(out);
      if (out.checkError()) {
        throw new IOException("standard output is closed");
      }
      return 0;
    } catch (InvalidProtocolBufferException e) {
      err.println(NAME + "standard input is no CodeGeneratorRequest: " + e.getMessage());
      return 1;
    } catch (IOException e) {
      err.println(NAME + "cannot read or write: " + e.getMessage());
      return 1;
    }
  }
}
