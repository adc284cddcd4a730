package io.actionregistry.validation.cel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** The authority of a URI: RFC 3986, section 3.2, with the zones of RFC 6874. */
final class UriAuthorities {
  private static final Ascii REG_NAME = Uris.UNRESERVED.or(Uris.SUB_DELIMS);
  private static final Ascii USER_INFO = REG_NAME.or(":");
  private static final String ZONE = "%25";

  private UriAuthorities() {}

  /** User information and an at sign, if any, a host, and a colon and a port, if any. */
  static boolean isValid(String authority) {
    int at = authority.indexOf('@');
    if (at >= 0 && !Uris.isEncoded(authority, 0, at, USER_INFO)) {
      return false;
    }
    String hostAndPort = authority.substring(at + 1);
    int end = hostEnd(hostAndPort);
    return isHost(hostAndPort.substring(0, end)) && isPort(hostAndPort.substring(end));
  }

  private static int hostEnd(String hostAndPort) {
    int separator =
        hostAndPort.startsWith("[") ? hostAndPort.indexOf(']') + 1 : hostAndPort.indexOf(':');
    return separator < 0 ? hostAndPort.length() : separator;
  }

  private static boolean isPort(String rest) {
    return rest.isEmpty() || (rest.startsWith(":") && Ascii.DIGIT.hasAll(rest, 1, rest.length()));
  }

  private static boolean isHost(String host) {
    boolean wellFormed =
        host.startsWith("[")
            ? isLiteral(host.substring(1, host.length() - 1))
            : Uris.isEncoded(host, 0, host.length(), REG_NAME);
    return wellFormed && isUtf8(host);
  }

  /** What may be in brackets: an IPv6 address, one with a zone, or an address of the future. */
  private static boolean isLiteral(String literal) {
    if (literal.startsWith("v") || literal.startsWith("V")) {
      return isFuture(literal);
    }
    int zone = literal.indexOf(ZONE);
    if (zone < 0) {
      return IpAddress.v6(literal) != null;
    }
    int start = zone + ZONE.length();
    return start < literal.length()
        && IpAddress.v6(literal.substring(0, zone)) != null
        && Uris.isEncoded(literal, start, literal.length(), Uris.UNRESERVED);
  }

  private static boolean isFuture(String literal) {
    int dot = literal.indexOf('.');
    return dot > 1
        && dot + 1 < literal.length()
        && Ascii.HEX.hasAll(literal, 1, dot)
        && USER_INFO.hasAll(literal, dot + 1, literal.length());
  }

  /** Section 3.2.2: octets in a host are those of a text in UTF-8. */
  private static boolean isUtf8(String host) {
    if (host.indexOf('%') < 0) {
      return true;
    }
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    int position = 0;
    while (position < host.length()) {
      char c = host.charAt(position);
      octets.write(c == '%' ? Integer.parseInt(host, position + 1, position + 3, 16) : c);
      position += c == '%' ? 3 : 1;
    }
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
