package io.actionregistry.generator.emit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.plugin.TestSchema;
import io.actionregistry.options.v1.FieldOptions;
import io.actionregistry.options.v1.OptionsProto;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text of a schema stays text: the elements of a page are those of the same schema with nothing but
 * x in place of its text.
 */
final class CatalogueTextTest {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</code></pre></article><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "<!-- ",
        "]]>",
        "&lt;script&gt; &#60;b&#62;",
        "{{title}} {{{script}}} {{#branches}}{{/branches}}",
        "javascript:alert(1)",
        "a\u202etxet\u2066 \u200b\u0000\u001b[31m \ud800",
        "one\r\ntwo\n\nthree",
        "\n\n</p>\n\n"
      })
  void known_attacks_stay_text(String text) {
    assertStaysText(text);
  }

  @Property(tries = 40, seed = "23")
  void any_text_stays_text(@ForAll String text) {
    assertStaysText(text);
  }

  private static void assertStaysText(String text) {
    String page = page(text);
    assertEquals(structure(page(text.replaceAll("\\S", "x"))), structure(page));
    String content = page.substring(0, page.lastIndexOf("<script>"));
    assertFalse(
        Pattern.compile("[\u202a-\u202e\u2066-\u2069\u0000\u001b]").matcher(content).find());
  }

  /** The tags, without what their attributes say. */
  private static List<String> structure(String page) {
    String body = page.substring(page.indexOf("<body>"), page.lastIndexOf("<script>"));
    return TAG.matcher(body)
        .results()
        .map(tag -> QUOTED.matcher(tag.group()).replaceAll("\"\""))
        .toList();
  }

  private static String page(String text) {
    return TestSchema.generated(request(text)).files().stream()
        .filter(file -> file.path().endsWith(".html"))
        .map(OutputFile::content)
        .findFirst()
        .orElseThrow();
  }

  /** The text as every comment, and as a parameter's default, unit and example. */
  private static CodeGeneratorRequest request(String text) {
    FieldDescriptorProto.Builder step =
        FieldDescriptorProto.newBuilder()
            .setName("go")
            .setNumber(1)
            .setType(FieldDescriptorProto.Type.TYPE_MESSAGE)
            .setTypeName(".t.Go")
            .setOneofIndex(0);
    FieldDescriptorProto.Builder field =
        FieldDescriptorProto.newBuilder()
            .setName("text")
            .setNumber(1)
            .setType(FieldDescriptorProto.Type.TYPE_STRING);
    field
        .getOptionsBuilder()
        .setExtension(
            OptionsProto.field,
            FieldOptions.newBuilder().setDefault(text).setUnit(text).addExamples(text).build());
    DescriptorProto.Builder root = DescriptorProto.newBuilder().setName("Root").addField(step);
    root.addOneofDeclBuilder().setName("command");
    FileDescriptorProto.Builder file =
        FileDescriptorProto.newBuilder()
            .setName("a.proto")
            .setPackage("t")
            .setSyntax("proto3")
            .addMessageType(root)
            .addMessageType(DescriptorProto.newBuilder().setName("Go").addField(field));
    for (List<Integer> path :
        List.of(List.of(2), List.of(4, 0, 2, 0), List.of(4, 1), List.of(4, 1, 2, 0))) {
      file.getSourceCodeInfoBuilder()
          .addLocation(
              Location.newBuilder()
                  .addAllPath(path)
                  .addAllSpan(List.of(path.size(), 0, 1))
                  .setLeadingComments(text));
    }
    return CodeGeneratorRequest.newBuilder()
        .setParameter("java_package=gen,root=t.Root,target=catalogue")
        .addProtoFile(file)
        .addFileToGenerate("a.proto")
        .build();
  }

  @Test
  void markdown_escapes_what_would_be_markup() {
    assertEquals("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)", Markdown.text("*a* _b_ `c` [d](e)"));
    assertEquals("\\<b\\> \\&amp; a \\| b \\~\\~c\\~\\~", Markdown.text("<b> &amp; a | b ~~c~~"));
    assertEquals("http:\\/\\/x.y www\\.x.y a\\@b.c", Markdown.text("http://x.y www.x.y a@b.c"));
    assertEquals("\\# one \\\\", Markdown.text("# one \\"));
    assertEquals("\\- one", Markdown.text("- one"));
    assertEquals("\\+ one", Markdown.text("+ one"));
    assertEquals("\\===", Markdown.text("==="));
    assertEquals("12\\. one", Markdown.text("12. one"));
    assertEquals("12\\) one", Markdown.text("12) one"));
    assertEquals("12 ones", Markdown.text("12 ones"));
    assertEquals("one two", Markdown.text(" one\n\ttwo "));
    assertEquals("a\ufffdb", Markdown.text("a\u202eb"));
  }

  @Test
  void source_in_markdown_ends_where_its_text_does() {
    assertEquals("`a\\|b`", Markdown.code("a|b"));
    assertEquals("``` a``b` ```", Markdown.code("a``b`"));
    assertEquals("` `", Markdown.code("").replaceAll(" +", " "));
    assertEquals("````json\n```\n````", Markdown.block("json", "```"));
    assertEquals("```json\na\ufffdb\n```", Markdown.block("json", "a\u202eb"));
  }
}
