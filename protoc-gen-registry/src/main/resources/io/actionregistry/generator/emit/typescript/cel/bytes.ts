/** Negative, zero or positive, by the first byte that differs, then by the length. */
function celCompareBytes(a: Uint8Array, b: Uint8Array): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return a.length - b.length;
}

function celConcatBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** Each byte as a character, so that the functions of strings do. */
function celLatin(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 4096) {
    text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  }
  return text;
}

function celBytesContain(bytes: Uint8Array, part: Uint8Array): boolean {
  return celLatin(bytes).includes(celLatin(part));
}

function celBytesStartWith(bytes: Uint8Array, part: Uint8Array): boolean {
  return bytes.length >= part.length
    && celCompareBytes(bytes.subarray(0, part.length), part) === 0;
}

function celBytesEndWith(bytes: Uint8Array, part: Uint8Array): boolean {
  return bytes.length >= part.length
    && celCompareBytes(bytes.subarray(bytes.length - part.length), part) === 0;
}

/** The text in UTF-8. */
function celBytesOfString(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const given = sign.codePointAt(0) ?? 0;
    const point = given >= 0xd800 && given <= 0xdfff ? 0x3f : given;
    if (point < 0x80) {
      bytes.push(point);
    } else if (point < 0x800) {
      bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    } else if (point < 0x10000) {
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    } else {
      bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63));
      bytes.push(0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    }
  }
  return Uint8Array.from(bytes);
}

/** The sign that UTF-8 has at an offset, with its length; -1 for a malformed one. */
function celSignAt(bytes: Uint8Array, at: number): readonly [number, number] {
  const first = bytes[at] ?? 0;
  if (first < 0x80) {
    return [first, 1];
  }
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  let point = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if (next >> 6 !== 2) {
      return [-1, 1];
    }
    point = (point << 6) | (next & 63);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  const malformed = first < 0xc2 || point < least || point > 0x10ffff || surrogate;
  return malformed ? [-1, 1] : [point, length];
}

/** The text of UTF-8; undefined where it is malformed and nothing stands for that. */
function celUtf8(bytes: Uint8Array, replacement?: string): string | undefined {
  const signs: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [point, length] = celSignAt(bytes, at);
    if (point < 0 && replacement === undefined) {
      return undefined;
    }
    signs.push(point < 0 ? (replacement ?? "") : String.fromCodePoint(point));
    at += length;
  }
  return signs.join("");
}
