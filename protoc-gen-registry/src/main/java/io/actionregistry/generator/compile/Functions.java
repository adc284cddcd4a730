package io.actionregistry.generator.compile;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.CelOverloadDecl.newMemberOverload;
import static dev.cel.common.types.SimpleType.ANY;
import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.BYTES;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.DYN;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.UINT;

import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The functions that rules may call: CEL's standard ones, protovalidate's own, and those of CEL's
 * strings extension, which protovalidate's Java implementation admits as well.
 */
final class Functions {
  private static final ListType STRINGS = ListType.create(STRING);

  /** What CEL does not declare by itself. */
  static final List<CelFunctionDecl> DECLARED =
      Stream.concat(validate().stream(), strings().stream()).toList();

  private static final Map<String, CelOverloadDecl> OVERLOADS = overloads();

  private Functions() {}

  /** An overload by its id. */
  static CelOverloadDecl overload(String id) {
    CelOverloadDecl overload = OVERLOADS.get(id);
    if (overload == null) {
      throw new IllegalArgumentException("no overload " + id);
    }
    return overload;
  }

  private static Map<String, CelOverloadDecl> overloads() {
    Map<String, CelOverloadDecl> byId = new HashMap<>();
    for (StandardFunction function : StandardFunction.values()) {
      function.functionDecl().overloads().forEach(o -> byId.put(o.overloadId(), o));
    }
    DECLARED.forEach(function -> function.overloads().forEach(o -> byId.put(o.overloadId(), o)));
    return Map.copyOf(byId);
  }

  private static List<CelFunctionDecl> validate() {
    return List.of(
        newFunctionDeclaration(
            "getField", newGlobalOverload("get_field_any_string", DYN, ANY, STRING)),
        newFunctionDeclaration(
            "isIp", member("is_ip_unary", BOOL, STRING), member("is_ip", BOOL, STRING, INT)),
        newFunctionDeclaration(
            "isIpPrefix",
            member("is_ip_prefix", BOOL, STRING),
            member("is_ip_prefix_int", BOOL, STRING, INT),
            member("is_ip_prefix_bool", BOOL, STRING, BOOL),
            member("is_ip_prefix_int_bool", BOOL, STRING, INT, BOOL)),
        newFunctionDeclaration("isUri", member("is_uri", BOOL, STRING)),
        newFunctionDeclaration("isUriRef", member("is_uri_ref", BOOL, STRING)),
        newFunctionDeclaration("isEmail", member("is_email", BOOL, STRING)),
        newFunctionDeclaration("isHostname", member("is_hostname", BOOL, STRING)),
        newFunctionDeclaration(
            "isHostAndPort", member("string_bool_is_host_and_port_bool", BOOL, STRING, BOOL)),
        newFunctionDeclaration("startsWith", member("starts_with_bytes", BOOL, BYTES, BYTES)),
        newFunctionDeclaration("endsWith", member("ends_with_bytes", BOOL, BYTES, BYTES)),
        newFunctionDeclaration("contains", member("contains_bytes", BOOL, BYTES, BYTES)),
        newFunctionDeclaration("isNan", member("is_nan", BOOL, DOUBLE)),
        newFunctionDeclaration(
            "isInf",
            member("is_inf_unary", BOOL, DOUBLE),
            member("is_inf_binary", BOOL, DOUBLE, INT)),
        newFunctionDeclaration(
            "unique",
            Stream.<CelType>of(STRING, INT, UINT, DOUBLE, BYTES, BOOL)
                .map(Functions::unique)
                .toList()),
        newFunctionDeclaration(
            "format", member("format_list_dyn", STRING, STRING, ListType.create(DYN))));
  }

  private static CelOverloadDecl unique(CelType element) {
    return member("unique_list_" + element.name(), BOOL, ListType.create(element));
  }

  private static List<CelFunctionDecl> strings() {
    return List.of(
        newFunctionDeclaration("charAt", member("string_char_at_int", STRING, STRING, INT)),
        newFunctionDeclaration(
            "indexOf",
            member("string_index_of_string", INT, STRING, STRING),
            member("string_index_of_string_int", INT, STRING, STRING, INT)),
        newFunctionDeclaration(
            "lastIndexOf",
            member("string_last_index_of_string", INT, STRING, STRING),
            member("string_last_index_of_string_int", INT, STRING, STRING, INT)),
        newFunctionDeclaration(
            "join",
            member("list_join", STRING, STRINGS),
            member("list_join_string", STRING, STRINGS, STRING)),
        newFunctionDeclaration("lowerAscii", member("string_lower_ascii", STRING, STRING)),
        newFunctionDeclaration("upperAscii", member("string_upper_ascii", STRING, STRING)),
        newFunctionDeclaration("strings.quote", newGlobalOverload("strings_quote", STRING, STRING)),
        newFunctionDeclaration(
            "replace",
            member("string_replace_string_string", STRING, STRING, STRING, STRING),
            member("string_replace_string_string_int", STRING, STRING, STRING, STRING, INT)),
        newFunctionDeclaration("reverse", member("string_reverse", STRING, STRING)),
        newFunctionDeclaration(
            "split",
            member("string_split_string", STRINGS, STRING, STRING),
            member("string_split_string_int", STRINGS, STRING, STRING, INT)),
        newFunctionDeclaration(
            "substring",
            member("string_substring_int", STRING, STRING, INT),
            member("string_substring_int_int", STRING, STRING, INT, INT)),
        newFunctionDeclaration("trim", member("string_trim", STRING, STRING)));
  }

  private static CelOverloadDecl member(String id, CelType result, CelType... parameters) {
    return newMemberOverload(id, result, parameters);
  }
}
