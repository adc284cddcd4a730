package io.actionregistry.validation.cel;

/**
 * protovalidate's well-known formats of strings, each in time linear in the string.
 *
 * <p>They follow the standards named here to the letter. protovalidate-java 1.3.0 does not
 * everywhere: it refuses a host name of 254 characters that ends in a dot and an IPv6 address with
 * an IPv4 tail in a URI, and accepts some malformed addresses and URI references.
 */
public final class Formats {
  private static final int ANY_VERSION = 0;

  private Formats() {}

  /**
   * A host name of RFC 1123: labels of 1 to 63 letters, digits and inner hyphens, the last one not
   * of digits only, 253 characters in all and one dot more at the end.
   */
  public static boolean isHostname(String text) {
    return HostNames.isValid(text);
  }

  /**
   * An address as HTML's {@code <input type="email">} takes it, which is a deliberate deviation
   * from RFC 5322.
   */
  public static boolean isEmail(String text) {
    return EmailAddresses.isValid(text);
  }

  /** An IPv4 address in dotted decimal, or an IPv6 address of RFC 4291, maybe with a zone. */
  public static boolean isIp(String text) {
    return isIp(text, ANY_VERSION);
  }

  /**
   * An IP address of a version: 4, 6, or 0 for both. There is none of any other version.
   *
   * @param version 0, 4 or 6
   */
  public static boolean isIp(String text, long version) {
    return (allows(4, version) && IpAddress.v4(text) != null)
        || (allows(6, version) && IpAddress.v6(withoutZone(text)) != null);
  }

  private static boolean allows(int version, long asked) {
    return asked == version || asked == ANY_VERSION;
  }

  /** RFC 4007's zone is any text but the empty one, which stays in place to be refused. */
  private static String withoutZone(String address) {
    int percent = address.indexOf('%');
    return percent >= 0 && percent < address.length() - 1 ? address.substring(0, percent) : address;
  }

  /** An IP address without a zone, a slash, and the length of the prefix in bits. */
  public static boolean isIpPrefix(String text) {
    return isIpPrefix(text, ANY_VERSION, false);
  }

  /** A prefix of addresses of one IP version: 4, 6, or 0 for both. */
  public static boolean isIpPrefix(String text, long version) {
    return isIpPrefix(text, version, false);
  }

  /** A prefix whose address has, where strict, no bit set beyond the prefix. */
  public static boolean isIpPrefix(String text, boolean strict) {
    return isIpPrefix(text, ANY_VERSION, strict);
  }

  /** A prefix of one IP version whose address has, where strict, no bit set beyond the prefix. */
  public static boolean isIpPrefix(String text, long version, boolean strict) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return false;
    }
    IpAddress address = IpAddress.of(text.substring(0, slash));
    if (address == null || !allows(address.version(), version)) {
      return false;
    }
    int length = Ascii.decimal(text, slash + 1, text.length(), address.bits());
    return length >= 0 && (!strict || address.isZeroBeyond(length));
  }

  /** A URI of RFC 3986, with the zones of RFC 6874: one with a scheme. */
  public static boolean isUri(String text) {
    return Uris.isUri(text);
  }

  /** A URI, or a reference relative to one, of RFC 3986 with the zones of RFC 6874. */
  public static boolean isUriRef(String text) {
    return Uris.isUriReference(text);
  }

  /**
   * A host name or an IP address, an IPv6 one in brackets, and a port from 0 to 65535.
   *
   * @param portRequired whether the colon and the port must not be missing
   */
  public static boolean isHostAndPort(String text, boolean portRequired) {
    int colon = text.lastIndexOf(':');
    if (text.startsWith("[")) {
      int end = text.lastIndexOf(']');
      if (end < 0 || !isIp(text.substring(1, end), 6)) {
        return false;
      }
      return end == text.length() - 1 ? !portRequired : end == colon - 1 && isPort(text, colon);
    }
    if (colon < 0) {
      return !portRequired && isHost(text);
    }
    return isHost(text.substring(0, colon)) && isPort(text, colon);
  }

  private static boolean isHost(String text) {
    return isHostname(text) || isIp(text, 4);
  }

  private static boolean isPort(String text, int colon) {
    return Ascii.decimal(text, colon + 1, text.length(), 65535) >= 0;
  }
}
