/** What each part of a URI may consist of besides octets written %XX: RFC 3986. */
const CEL_URI_SIGNS = {
  zone: /^(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})*$/,
  host: /^(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/,
  user: /^(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*$/,
  path: /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*$/,
  query: /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*$/,
};

/** A URI: it has a scheme. */
function celIsUri(text: string): boolean {
  const colon = text.indexOf(":");
  return colon > 0
    && /^[A-Za-z][A-Za-z0-9+.-]*$/.test(text.slice(0, colon))
    && celIsRelative(text.slice(colon + 1));
}

/** A URI, or a relative reference: that has no colon before its first slash. */
function celIsUriRef(text: string): boolean {
  if (celIsUri(text)) {
    return true;
  }
  const end = text.search(/[/?#]/);
  return !text.slice(0, end < 0 ? text.length : end).includes(":") && celIsRelative(text);
}

/** Authority, path, query and fragment. */
function celIsRelative(text: string): boolean {
  const hash = text.indexOf("#");
  const before = hash < 0 ? text : text.slice(0, hash);
  const mark = before.indexOf("?");
  return celIsHierarchy(mark < 0 ? before : before.slice(0, mark))
    && (mark < 0 || CEL_URI_SIGNS.query.test(before.slice(mark + 1)))
    && (hash < 0 || CEL_URI_SIGNS.query.test(text.slice(hash + 1)));
}

function celIsHierarchy(text: string): boolean {
  if (!text.startsWith("//")) {
    return CEL_URI_SIGNS.path.test(text);
  }
  const slash = text.indexOf("/", 2);
  const path = slash < 0 ? text.length : slash;
  return celIsAuthority(text.slice(2, path)) && CEL_URI_SIGNS.path.test(text.slice(path));
}

/** User information and an at sign, if any, a host, and a colon and a port, if any. */
function celIsAuthority(authority: string): boolean {
  const at = authority.indexOf("@");
  const rest = authority.slice(at + 1);
  const separator = rest.startsWith("[") ? rest.indexOf("]") + 1 : rest.indexOf(":");
  const end = separator < 0 ? rest.length : separator;
  return (at < 0 || CEL_URI_SIGNS.user.test(authority.slice(0, at)))
    && celIsUriHost(rest.slice(0, end))
    && /^(?::[0-9]*)?$/.test(rest.slice(end));
}

function celIsUriHost(host: string): boolean {
  const wellFormed = host.startsWith("[")
    ? celIsLiteral(host.slice(1, -1))
    : CEL_URI_SIGNS.host.test(host);
  // Section 3.2.2: octets in a host are those of a text in UTF-8.
  return wellFormed && celUtf8(celOctets(host)) !== undefined;
}

function celOctets(host: string): Uint8Array {
  const octets = host.match(/%[0-9A-Fa-f]{2}|[^]/g) ?? [];
  return Uint8Array.from(
    octets.map((octet) =>
      octet.length === 3 ? parseInt(octet.slice(1), 16) : octet.charCodeAt(0)),
  );
}

/** What may be in brackets: an IPv6 address, one with a zone, or an address of the future. */
function celIsLiteral(literal: string): boolean {
  if (/^v/i.test(literal)) {
    return /^v[0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+$/i.test(literal);
  }
  const zone = literal.indexOf("%25");
  return zone < 0
    ? celIp6(literal) !== undefined
    : zone + 3 < literal.length
      && celIp6(literal.slice(0, zone)) !== undefined
      && CEL_URI_SIGNS.zone.test(literal.slice(zone + 3));
}
