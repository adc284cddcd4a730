package io.actionregistry.validation.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain data as JSON in several lines, the same on every machine. */
final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  /** Null, Boolean, String, Long, Double, List or Map; what else there is by its text. */
  static String write(@Nullable Object plain) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      write(plain, generator.setPrettyPrinter(printer));
    } catch (IOException e) {
      throw new IllegalStateException("a text cannot fail", e);
    }
    return text.append('\n').toString();
  }

  private static void write(@Nullable Object plain, JsonGenerator generator) throws IOException {
    if (plain instanceof Map<?, ?> members) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        generator.writeFieldName(String.valueOf(member.getKey()));
        write(member.getValue(), generator);
      }
      generator.writeEndObject();
    } else if (plain instanceof List<?> items) {
      generator.writeStartArray();
      for (Object item : items) {
        write(item, generator);
      }
      generator.writeEndArray();
    } else {
      scalar(plain, generator);
    }
  }

  private static void scalar(@Nullable Object plain, JsonGenerator generator) throws IOException {
    if (plain == null) {
      generator.writeNull();
    } else if (plain instanceof Long number) {
      generator.writeNumber(number);
    } else if (plain instanceof Double number) {
      generator.writeNumber(number);
    } else if (plain instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else {
      generator.writeString(plain.toString());
    }
  }
}
