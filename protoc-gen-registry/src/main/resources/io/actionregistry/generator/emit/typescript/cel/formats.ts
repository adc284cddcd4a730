/** Labels of 1 to 63 letters, digits and inner hyphens, between dots. */
const CEL_LABELS = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

function celAreLabels(text: string): boolean {
  return text.split(".").every((label) => CEL_LABELS.test(label));
}

/** A host name of RFC 1123, the last label not of digits only, and one dot more at the end. */
function celIsHostname(text: string): boolean {
  const name = text.endsWith(".") ? text.slice(0, -1) : text;
  return name.length <= 253
    && celAreLabels(name)
    && !/^[0-9]*$/.test(name.slice(name.lastIndexOf(".") + 1));
}

/** An address as HTML's input of type email takes it. */
function celIsEmail(text: string): boolean {
  const at = text.indexOf("@");
  return at > 0
    && /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+$/.test(text.slice(0, at))
    && celAreLabels(text.slice(at + 1));
}

/** A decimal number without leading zeros up to a limit, or -1. */
function celDecimal(text: string, limit: number): number {
  const number = /^(?:0|[1-9][0-9]{0,5})$/.test(text) ? Number(text) : -1;
  return number <= limit ? number : -1;
}

/** The bits of an IPv4 address, or undefined. */
function celIp4(text: string): bigint | undefined {
  const octets = text.split(".", 5).map((octet) => celDecimal(octet, 255));
  return octets.length === 4 && octets.every((octet) => octet >= 0)
    ? octets.reduce((bits, octet) => (bits << 8n) | BigInt(octet), 0n)
    : undefined;
}

/** Groups between single colons, the last two maybe as an IPv4 address; undefined if malformed. */
function celGroups(text: string): readonly bigint[] | undefined {
  if (text === "") {
    return [];
  }
  const parts = text.split(":", 9);
  const groups: bigint[] = [];
  for (const [i, part] of parts.entries()) {
    const quad = i === parts.length - 1 ? celIp4(part) : undefined;
    if (quad !== undefined) {
      groups.push(quad >> 16n, quad & 0xffffn);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      groups.push(BigInt("0x" + part));
    } else {
      return undefined;
    }
  }
  return groups.length <= 8 ? groups : undefined;
}

/** The bits of an IPv6 address without a zone, or undefined. */
function celIp6(text: string): bigint | undefined {
  const gap = text.indexOf("::");
  const before = gap < 0 ? text : text.slice(0, gap);
  const left = gap >= 0 && before.includes(".") ? undefined : celGroups(before);
  const right = gap < 0 ? [] : celGroups(text.slice(gap + 2));
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const missing = 8 - left.length - right.length;
  if (gap < 0 ? missing !== 0 : missing < 1) {
    return undefined;
  }
  const zeros = Array.from({ length: missing }, () => 0n);
  return [...left, ...zeros, ...right].reduce((bits, group) => (bits << 16n) | group, 0n);
}

/** An IP address of a version: 4, 6, or 0 for both. */
function celIsIp(text: string, version = 0n): boolean {
  // RFC 4007's zone is any text but the empty one, which stays in place to be refused.
  const percent = text.indexOf("%");
  const plain = percent >= 0 && percent < text.length - 1 ? text.slice(0, percent) : text;
  return ((version === 0n || version === 4n) && celIp4(text) !== undefined)
    || ((version === 0n || version === 6n) && celIp6(plain) !== undefined);
}

/** A prefix of one IP version whose address has, where strict, no bit set beyond the prefix. */
function celIsIpPrefix(text: string, version = 0n, strict = false): boolean {
  const slash = text.indexOf("/");
  const address = text.slice(0, Math.max(slash, 0));
  const six = address.includes(":");
  const bits = six ? celIp6(address) : celIp4(address);
  if (slash < 0 || bits === undefined || !(version === 0n || version === (six ? 6n : 4n))) {
    return false;
  }
  const most = six ? 128 : 32;
  const length = celDecimal(text.slice(slash + 1), most);
  return length >= 0 && (!strict || bits % (1n << BigInt(most - length)) === 0n);
}

/** A host name or an IP address, an IPv6 one in brackets, and a port from 0 to 65535. */
function celIsHostAndPort(text: string, portRequired: boolean): boolean {
  const isPort = (port: string): boolean => celDecimal(port, 65535) >= 0;
  const colon = text.lastIndexOf(":");
  if (text.startsWith("[")) {
    const end = text.lastIndexOf("]");
    if (end < 0 || !celIsIp(text.slice(1, end), 6n)) {
      return false;
    }
    return end === text.length - 1
      ? !portRequired
      : end === colon - 1 && isPort(text.slice(colon + 1));
  }
  const host = colon < 0 ? text : text.slice(0, colon);
  return (celIsHostname(host) || celIsIp(host, 4n))
    && (colon < 0 ? !portRequired : isPort(text.slice(colon + 1)));
}
