/** The number of code points. */
function celSize(text: string): bigint {
  let size = 0;
  for (const _ of text) {
    size++;
  }
  return BigInt(size);
}

function celInt32(number: bigint, name: string): number {
  if (BigInt.asIntN(32, number) !== number) {
    throw new CelError(name + " failure: not in the int32 range: " + number);
  }
  return Number(number);
}

function celPosition(position: bigint, last: number, name: string): number {
  const index = celInt32(position, name);
  if (index < 0 || index > last) {
    throw new CelError(name + " failure: position out of range: " + position);
  }
  return index;
}

function celCharAt(text: string, position: bigint): string {
  const points = Array.from(text);
  return points[celPosition(position, points.length, "charAt")] ?? "";
}

function celHasAt(points: readonly string[], position: number, part: readonly string[]): boolean {
  return part.every((point, i) => points[position + i] === point);
}

function celFind(points: readonly string[], part: readonly string[], from: number): number {
  for (let i = from; i <= points.length - part.length; i++) {
    if (celHasAt(points, i, part)) {
      return i;
    }
  }
  return -1;
}

function celFindLast(points: readonly string[], part: readonly string[], from: number): number {
  for (let i = Math.min(from, points.length - part.length); i >= 0; i--) {
    if (celHasAt(points, i, part)) {
      return i;
    }
  }
  return -1;
}

/** Where a part first occurs at an offset or later, or -1; the empty part is at any offset. */
function celIndexOf(text: string, part: string, offset = 0n): bigint {
  const from = celInt32(offset, "indexOf");
  if (part === "") {
    return offset;
  }
  const points = Array.from(text);
  celPosition(offset, points.length - 1, "indexOf");
  return BigInt(celFind(points, Array.from(part), from));
}

/** Where a part last occurs, or -1. */
function celLastIndexOf(text: string, part: string): bigint {
  const points = Array.from(text);
  return BigInt(celFindLast(points, Array.from(part), points.length));
}

/** Where a part last occurs at an offset or earlier, or -1; the empty part is at any offset. */
function celLastIndexFrom(text: string, part: string, offset: bigint): bigint {
  if (part === "") {
    return offset;
  }
  const points = Array.from(text);
  const from = celPosition(offset, points.length - 1, "lastIndexOf");
  return BigInt(celFindLast(points, Array.from(part), from));
}

function celLowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}

function celUpperAscii(text: string): string {
  return text.replace(/[a-z]+/g, (part) => part.toUpperCase());
}

/** The text with the first occurrences of a part replaced, all of them for a negative limit. */
function celReplace(text: string, part: string, replacement: string, limit = -1n): string {
  let left = celInt32(limit, "replace");
  const points = Array.from(text);
  const search = Array.from(part);
  const replaced: string[] = [];
  let copied = 0;
  let found = left === 0 ? -1 : celFind(points, search, 0);
  while (found >= 0) {
    replaced.push(...points.slice(copied, found), replacement);
    copied = found + search.length;
    left--;
    // The empty part occurs once at every position.
    found = left === 0 ? -1 : celFind(points, search, Math.max(copied, found + 1));
  }
  return replaced.join("") + points.slice(copied).join("");
}

/** The text with its characters in the opposite order. */
function celReverse(text: string): string {
  return Array.from(text).reverse().join("");
}

/** At most that many parts between separators; the empty separator is between all characters. */
function celParts(text: string, separator: string, limit: number): readonly string[] {
  const all = separator === "" ? Array.from(text) : text.split(separator);
  return all.length <= limit
    ? all
    : [...all.slice(0, limit - 1), all.slice(limit - 1).join(separator)];
}

function celSplit(text: string, separator: string): readonly string[] {
  return celParts(text, separator, Infinity);
}

/** For a negative limit, as many parts as the text has UTF-16 units, as in cel-java. */
function celSplitSome(text: string, separator: string, limit: bigint): readonly string[] {
  const most = celInt32(limit, "split");
  if (most === 0 || most === 1) {
    return most === 0 ? [] : [text];
  }
  if (most < 0 && text === "" && separator !== "") {
    throw new CelError("split failure: nothing to split");
  }
  const parts = most < 0 ? text.length : most;
  return celParts(text, separator, separator === "" ? parts : Math.max(parts, 1));
}

function celSubstring(text: string, from: bigint): string {
  const points = Array.from(text);
  return points.slice(celPosition(from, points.length, "substring")).join("");
}

function celSubstringTo(text: string, from: bigint, to: bigint): string {
  const points = Array.from(text);
  const end = celPosition(to, points.length, "substring");
  return points.slice(celPosition(from, end, "substring"), end).join("");
}

/** The text without the characters at either end that are white space in Unicode. */
function celTrim(text: string): string {
  return text.replace(/^\p{White_Space}+/u, "").replace(/(?<!\p{White_Space})\p{White_Space}+$/u, "");
}

/** The texts with a separator between them; of a list of dyn, scalars and times, too. */
function celJoin(texts: readonly unknown[], separator = ""): string {
  return texts.map((text) => (typeof text === "string" ? text : celJoinable(text))).join(separator);
}

function celJoinable(value: unknown): string {
  if (value instanceof CelTimestamp) {
    return celTimestampToString(value);
  }
  return value instanceof CelDuration ? celIsoDuration(value) : celScalarToString(value);
}

const CEL_QUOTED: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  '"': '\\"',
};

/** The text in double quotes, with escape sequences and without lone surrogates. */
function celQuote(text: string): string {
  const safe = text.replace(/\p{Surrogate}/gu, "\ufffd");
  return '"' + safe.replace(/[\u0007-\r\\"]/g, (sign) => CEL_QUOTED[sign] ?? sign) + '"';
}

/** A pattern that RE2 refuses is an error where it is used. */
function celMalformed(_text: string, problem: string): boolean {
  throw new CelError(problem);
}
