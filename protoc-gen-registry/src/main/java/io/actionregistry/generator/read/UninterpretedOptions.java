package io.actionregistry.generator.read;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.DescriptorProtos.UninterpretedOption;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.List;

/**
 * Refuses options whose names the compiler has not resolved: they may be rules (descriptor.proto,
 * UninterpretedOption).
 */
final class UninterpretedOptions {
  private final FileDescriptorProto file;
  private final Diagnostics diagnostics;

  UninterpretedOptions(FileDescriptorProto file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Looks at everything that the file declares. */
  void refuse() {
    refuse(file.getOptions().getUninterpretedOptionList());
    file.getMessageTypeList().forEach(this::refuse);
    file.getEnumTypeList().forEach(this::refuse);
    file.getExtensionList().forEach(this::refuse);
    file.getServiceList().forEach(this::refuse);
  }

  private void refuse(DescriptorProto message) {
    refuse(message.getOptions().getUninterpretedOptionList());
    message.getFieldList().forEach(this::refuse);
    message.getExtensionList().forEach(this::refuse);
    message.getNestedTypeList().forEach(this::refuse);
    message.getEnumTypeList().forEach(this::refuse);
    message
        .getOneofDeclList()
        .forEach(oneof -> refuse(oneof.getOptions().getUninterpretedOptionList()));
    message
        .getExtensionRangeList()
        .forEach(range -> refuse(range.getOptions().getUninterpretedOptionList()));
  }

  private void refuse(FieldDescriptorProto field) {
    refuse(field.getOptions().getUninterpretedOptionList());
  }

  private void refuse(EnumDescriptorProto type) {
    refuse(type.getOptions().getUninterpretedOptionList());
    type.getValueList().forEach(value -> refuse(value.getOptions().getUninterpretedOptionList()));
  }

  private void refuse(ServiceDescriptorProto service) {
    refuse(service.getOptions().getUninterpretedOptionList());
    service
        .getMethodList()
        .forEach(method -> refuse(method.getOptions().getUninterpretedOptionList()));
  }

  private void refuse(List<UninterpretedOption> options) {
    for (UninterpretedOption option : options) {
      diagnostics
          .at(file.getName(), SourceLocation.of(file.getName()))
          .error(
              "unresolved-option",
              "option '"
                  + String.join(
                      ".", option.getNameList().stream().map(n -> n.getNamePart()).toList())
                  + "' was not resolved by the compiler",
              "import the file that defines it");
    }
  }
}
