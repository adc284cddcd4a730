package potatoclient.transit.facts;

import java.util.List;

/**
 * A message as recorded.
 *
 * @param file the import path of the file that declares it
 * @param oneof empty if there is none
 * @param oneofRequired whether a member of the oneof has to be set
 */
record MessageFacts(
    String name, String file, List<FieldFacts> fields, String oneof, boolean oneofRequired) {
  List<FieldFacts> fieldsOfOneof(String of) {
    return fields.stream().filter(field -> field.oneof().equals(of)).toList();
  }
}
