package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.plugin.TestSchema;

/** Schemas of any size. */
public final class LargeSchemas {
  private LargeSchemas() {}

  /** Actions {@code action0}, {@code action1} and so on below {@code t.Root}, each documented. */
  public static TestSchema actions(int count) {
    StringBuilder source = new StringBuilder("message Root {\n  oneof command {\n");
    for (int i = 0; i < count; i++) {
      source.append("    // Does ").append(i).append(".\n");
      source.append("    M").append(i).append(" action").append(i).append(" = ");
      source.append(i < 18_999 ? i + 1 : i + 1_001).append(";\n");
    }
    source.append("  }\n}\n");
    for (int i = 0; i < count; i++) {
      source.append("message M").append(i).append(" {\n  // How much.\n");
      source.append("  int32 amount = 1 [(buf.validate.field).int32 = {gte: 0, lte: 100}];\n}\n");
    }
    return TestSchema.proto3(source.toString());
  }
}
