package io.actionregistry.generator.diagnostic;

import java.util.Comparator;

/**
 * A place in a file, for people to go to.
 *
 * @param file import path of a {@code .proto} file, or the name of another input
 * @param line counted from 1; 0 where only the file is known
 * @param column counted from 1; 0 where only the file is known
 */
public record SourceLocation(String file, int line, int column)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  /** A file as a whole. */
  public static SourceLocation of(String file) {
    return new SourceLocation(file, 0, 0);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
