package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemasTest {
  private static final FileDescriptorProto A =
      FileDescriptorProto.newBuilder().setName("a.proto").addDependency("b.proto").build();
  private static final FileDescriptorProto B =
      FileDescriptorProto.newBuilder().setName("b.proto").build();

  @Test
  void files_come_after_their_imports_in_an_order_of_their_own() {
    List<FileDescriptorProto> files = new ArrayList<>(List.of(A, B, A));
    assertEquals(List.of("b.proto", "a.proto"), names(Schemas.link(files)));

    Collections.reverse(files);
    assertEquals(List.of("b.proto", "a.proto"), names(Schemas.link(files)));
  }

  @Test
  void messages_are_found_by_full_name_wherever_they_are_nested() {
    Schemas schemas = Schemas.link(ShelfSchema.files());

    assertNotNull(schemas.message("shelf.Many"));
    assertNotNull(schemas.message("shelf.Many.ByNameEntry"));
    assertNotNull(schemas.message("google.protobuf.Any"));
    assertNull(schemas.message("shelf.Nothing"));
  }

  @Test
  void a_missing_file_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Schemas.link(List.of(A)));
  }

  @Test
  void two_versions_of_a_file_are_refused() {
    FileDescriptorProto other = B.toBuilder().setPackage("other").build();

    assertThrows(IllegalArgumentException.class, () -> Schemas.link(List.of(B, other)));
  }

  private static List<String> names(Schemas schemas) {
    return schemas.files().stream().map(FileDescriptor::getName).toList();
  }
}
