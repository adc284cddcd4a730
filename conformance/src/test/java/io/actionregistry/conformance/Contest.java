package io.actionregistry.conformance;

import build.buf.validate.FieldPath;
import build.buf.validate.FieldPathElement;
import build.buf.validate.Violation;
import com.google.protobuf.Any;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import io.actionregistry.conformance.harness.TestResult;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The generated validator and protovalidate, side by side, at the same time of day. */
public final class Contest {
  private final Schemas schemas;
  private final Candidate generated;
  private final Candidate closely;
  private final Candidate normative;
  private final Candidate standard;

  private Contest(Schemas schemas, GeneratedValidator generated) {
    this.schemas = schemas;
    this.generated = generated;
    closely = generated.lookingClosely();
    normative = new Protovalidate(schemas, false);
    standard = new Protovalidate(schemas, true);
  }

  /**
   * Generates and compiles once.
   *
   * @param types full names of messages that are needed
   */
  public static Contest of(Collection<FileDescriptorProto> files, Collection<String> types) {
    Schemas schemas = Schemas.link(files);
    Clock clock = Clock.fixed(SuiteFile.now(), ZoneOffset.UTC);
    return new Contest(schemas, GeneratedValidator.of(schemas, types, clock));
  }

  /** A message of the schemas. */
  public Descriptor message(String fullName) {
    return Objects.requireNonNull(schemas.message(fullName), fullName);
  }

  /** What the generated validator says. */
  public Verdict generated(Message message) {
    return verdict(generated, message);
  }

  /** What the generated validator says without its short cut for what is right at a glance. */
  public Verdict closely(Message message) {
    return verdict(closely, message);
  }

  /** What protovalidate says in its CEL mode. */
  public Verdict normative(Message message) {
    return verdict(normative, message);
  }

  /** What protovalidate says as it comes, with its native rules. */
  public Verdict standard(Message message) {
    return verdict(standard, message);
  }

  /**
   * A verdict that can be compared.
   *
   * @param kind the name of the result's case
   * @param violations sorted, each with all that it says
   * @param text of an error
   */
  public record Verdict(String kind, List<Entry> violations, String text) {
    /** Whether the kinds and all violations are the same; texts of errors are free. */
    public boolean agrees(Verdict other) {
      return kind.equals(other.kind) && violations.equals(other.violations);
    }
  }

  /**
   * A violation.
   *
   * @param text all that it says
   * @param violation itself
   */
  public record Entry(String text, Violation violation) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Entry entry && text.equals(entry.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static Verdict verdict(Candidate candidate, Message message) {
    TestResult result;
    try {
      result = candidate.test(Any.pack(message));
    } catch (RuntimeException | AssertionError e) {
      return new Verdict("CRASH", List.of(), e.toString());
    }
    List<Entry> violations =
        result.getValidationError().getViolationsList().stream()
            .map(violation -> new Entry(text(violation), violation))
            .sorted(java.util.Comparator.comparing(Entry::text))
            .toList();
    String text =
        result.getRuntimeError() + result.getCompilationError() + result.getUnexpectedError();
    return new Verdict(result.getResultCase().name(), violations, text);
  }

  private static String text(Violation violation) {
    return path(violation.getField())
        + (violation.getForKey() ? " (key)" : "")
        + " by "
        + path(violation.getRule())
        + ": "
        + violation.getRuleId()
        + ": "
        + violation.getMessage();
  }

  /** All of a path, so that paths which differ look different. */
  private static String path(FieldPath path) {
    StringBuilder text = new StringBuilder();
    for (FieldPathElement element : path.getElementsList()) {
      text.append(text.isEmpty() ? "" : ".").append(element.getFieldName());
      text.append('<').append(element.getFieldNumber());
      text.append(element.hasFieldType() ? " " + element.getFieldType() : "");
      text.append(element.hasKeyType() ? " " + element.getKeyType() : "");
      text.append(element.hasValueType() ? " " + element.getValueType() : "").append('>');
      text.append(
          switch (element.getSubscriptCase()) {
            case INDEX -> "[" + element.getIndex() + "]";
            case BOOL_KEY -> "[" + element.getBoolKey() + "]";
            case INT_KEY -> "[" + element.getIntKey() + "]";
            case UINT_KEY -> "[" + Long.toUnsignedString(element.getUintKey()) + "]";
            case STRING_KEY -> "[\"" + element.getStringKey() + "\"]";
            case SUBSCRIPT_NOT_SET -> "";
          });
    }
    return text.toString().replace("TYPE_", "");
  }
}
