/** As deep as messages, lists and maps may be nested. */
const MOST_LEVELS = 100;

/** Ends a decoding that has looked at as much as it may. */
class Exhausted extends Error {}

/** Says that something is wrong and has been reported. */
const BAD = undefined;

type MessageFields = { [field: string]: Value };

/**
 * Turns what is given into canonical values, and reports what has not the right shape. What is
 * given may be anything: objects that contain themselves, or that throw when they are read.
 */
class Decoder {
  private valuesLeft = 1_000_000;
  private textLeft = 10 * 1024 * 1024;

  constructor(private readonly violations: Violations) {}

  /** The message; of no use if there are violations afterwards. */
  decode(shape: Shape, params: unknown): Message {
    try {
      return this.message(shape, params ?? {}, 1, undefined) ?? NOTHING;
    } catch (thrown) {
      if (thrown instanceof Exhausted) {
        return NOTHING;
      }
      throw thrown;
    }
  }

  private message(
    shape: Shape,
    given: unknown,
    level: number,
    place: Place | undefined,
  ): Message | undefined {
    if (!isObject(given)) {
      return this.violations.shape(place, "wrong-type");
    }
    if (level > MOST_LEVELS) {
      return this.violations.shape(place, "too-deep");
    }
    const seen = new Set<Field>();
    const message = Object.create(null) as MessageFields;
    try {
      for (const [key, value] of entriesOf(given)) {
        this.spendValue(place);
        this.entry(shape, seen, message, key, value, level, place);
      }
    } catch (thrown) {
      return this.unreadable(thrown, place);
    }
    this.complete(shape, seen, place);
    return message;
  }

  private entry(
    shape: Shape,
    seen: Set<Field>,
    message: MessageFields,
    key: unknown,
    given: unknown,
    level: number,
    place: Place | undefined,
  ): void {
    const field = shape.fields.find((f) => f.param === key);
    if (field === undefined) {
      this.unknown(shape, seen, key, place);
      return;
    }
    const here = placeIn(place, field, "field", undefined);
    if (seen.has(field)) {
      this.violations.shape(here, "duplicate-parameter");
      return;
    }
    seen.add(field);
    const value = this.value(field, given, level, here);
    if (value !== BAD && (hasPresence(field) || !isZero(value))) {
      message[field.proto] = value;
    }
  }

  private unknown(
    shape: Shape,
    seen: Set<Field>,
    key: unknown,
    place: Place | undefined,
  ): void {
    if (typeof key !== "string") {
      this.violations.shape(place, "unknown-parameter");
      return;
    }
    const meant =
      shape.fields.find((f) => isMeant(key, f.param)) ??
      shape.fields.find((f) => isMeant(key, f.proto));
    if (meant !== undefined) {
      seen.add(meant);
      this.violations.shape(placeIn(place, meant, "field", undefined), "not-canonical");
      return;
    }
    const shown = abbreviate(key);
    const sensitive = place?.sensitive === true;
    this.violations.shape(
      { parent: place, kind: "unknown", proto: "", param: shown, subscript: undefined, sensitive },
      "unknown-parameter",
    );
  }

  private complete(shape: Shape, seen: ReadonlySet<Field>, place: Place | undefined): void {
    for (const field of shape.fields) {
      if (field.required === true && !seen.has(field)) {
        this.violations.shape(placeIn(place, field, "field", undefined), "missing-parameter");
      }
    }
    for (const { name, fields } of shape.oneofs ?? []) {
      const given = shape.fields.filter((f) => fields.includes(f.param) && seen.has(f));
      if (given.length > 1) {
        const sensitive = place?.sensitive === true;
        this.violations.shape(
          { parent: place, kind: "oneof", proto: name, param: name, subscript: undefined, sensitive },
          "several-members",
        );
      }
    }
  }

  private value(field: Field, given: unknown, level: number, place: Place): Value | undefined {
    if (field.list === true) {
      return this.list(field, given, level, place);
    }
    return field.map === undefined
      ? this.one(field, given, level, place)
      : this.map(field, field.map, given, level, place);
  }

  /** A singular value, an item or a map's value. */
  private one(field: Field, given: unknown, level: number, place: Place): Value | undefined {
    if (given === null || given === undefined) {
      if (field.type === "value") {
        return null;
      }
      return field.type === "null-value" ? 0 : this.violations.shape(place, "null-value");
    }
    switch (field.type) {
      case "message":
      case "empty":
        return this.message(field.message?.() ?? EMPTY_SHAPE, given, level + 1, place);
      case "any":
        return this.any(given, place);
      case "struct":
        return isObject(given)
          ? this.struct(given, level + 1, place)
          : this.violations.shape(place, "wrong-type");
      case "list-value":
        return Array.isArray(given)
          ? this.plainList(given, level + 1, place)
          : this.violations.shape(place, "wrong-type");
      case "value":
        return this.plain(given, level + 1, place);
      default:
        return this.scalar(field, given, place);
    }
  }

  private list(
    field: Field,
    given: unknown,
    level: number,
    place: Place,
  ): readonly Value[] | undefined {
    if (!Array.isArray(given)) {
      return this.violations.shape(place, isNothing(given) ? "null-value" : "wrong-type");
    }
    const list: Value[] = [];
    let good = true;
    try {
      for (let index = 0; index < given.length; index++) {
        const here = placeIn(place.parent, field, "item", index);
        this.spendValue(here);
        const item = this.one(field, given[index] as unknown, level, here);
        good &&= item !== BAD;
        list.push(item ?? null);
      }
    } catch (thrown) {
      return this.unreadable(thrown, place);
    }
    return good ? list : BAD;
  }

  private map(
    field: Field,
    keyType: NonNullable<Field["map"]>,
    given: unknown,
    level: number,
    place: Place,
  ): ReadonlyMap<Key, Value> | undefined {
    if (!isObject(given)) {
      return this.violations.shape(place, isNothing(given) ? "null-value" : "wrong-type");
    }
    const pairs = new Map<Key, Value>();
    let good = true;
    try {
      for (const [givenKey, givenValue] of entriesOf(given)) {
        this.spendValue(place);
        const noKey = placeIn(place.parent, field, "key", undefined);
        const key = this.key(keyType, givenKey, noKey);
        if (key === BAD) {
          good = false;
        } else if (pairs.has(key)) {
          const twice = placeIn(place.parent, field, "key", key);
          this.violations.shape(twice, "duplicate-parameter");
          good = false;
        } else {
          const here = placeIn(place.parent, field, "value", key);
          const value = this.one(field, givenValue, level, here);
          good &&= value !== BAD;
          pairs.set(key, value ?? null);
        }
      }
    } catch (thrown) {
      return this.unreadable(thrown, place);
    }
    return good ? pairs : BAD;
  }

  /** The key of a pair; JSON has texts alone, other callers may give it as it is. */
  private key(type: NonNullable<Field["map"]>, given: unknown, place: Place): Key | undefined {
    if (isNothing(given)) {
      return this.violations.shape(place, "null-value");
    }
    if (type === "string") {
      return typeof given === "string"
        ? this.text(given, place)
        : this.violations.shape(place, "wrong-type");
    }
    if (type === "bool") {
      return given === true || given === "true"
        ? true
        : given === false || given === "false"
          ? false
          : this.violations.shape(place, "wrong-type");
    }
    return this.settled(readInteger(integerType(type), given, true), place);
  }

  private scalar(field: Field, given: unknown, place: Place): Value | undefined {
    const finite = field.finite === true;
    switch (field.type) {
      case "double":
        return this.settled(readDouble(given, finite), place);
      case "float":
        return this.settled(readFloat(given, finite), place);
      case "bool":
        return typeof given === "boolean" ? given : this.violations.shape(place, "wrong-type");
      case "enum":
        return this.enumValue(field, given, place);
      case "int32":
      case "uint32":
      case "int64":
      case "uint64":
        return this.settled(readInteger(integerType(field.type), given, false), place);
      case "bytes":
        return this.bytes(given, place);
      default:
        return typeof given === "string"
          ? this.written(field.type, given, place)
          : this.violations.shape(place, "wrong-type");
    }
  }

  /** What JSON writes as a text. */
  private written(type: FieldType, given: string, place: Place): Value | undefined {
    switch (type) {
      case "string":
        return this.text(given, place);
      case "timestamp":
        return this.settled(readTimestamp(given), place);
      case "duration":
        return this.settled(readDuration(given), place);
      case "field-mask":
        this.spendText(given.length, place);
        return readFieldMask(given) ?? this.violations.shape(place, "wrong-type");
      default:
        return this.violations.shape(place, "wrong-type");
    }
  }

  private enumValue(field: Field, given: unknown, place: Place): number | undefined {
    const names = field.enum?.() ?? { numbers: [], protoNames: [], closed: false };
    if (typeof given === "number" || typeof given === "bigint") {
      const number = this.settled(readInteger(INT32, given, false), place);
      const known = names.numbers.some(([, n]) => n === number);
      return names.closed && number !== BAD && !known
        ? this.violations.shape(place, "not-representable")
        : (number as number | undefined);
    }
    if (typeof given !== "string") {
      return this.violations.shape(place, "wrong-type");
    }
    const named = names.numbers.find(([name]) => name === given);
    if (named !== undefined) {
      return named[1];
    }
    const all = [...names.numbers.map(([name]) => name), ...names.protoNames];
    const meant = all.some((name) => isMeant(given, name));
    return this.violations.shape(place, meant ? "not-canonical" : "wrong-type");
  }

  private text(given: string, place: Place): string | undefined {
    this.spendText(given.length, place);
    return isWellFormed(given) ? given : this.violations.shape(place, "not-representable");
  }

  private bytes(given: unknown, place: Place): Uint8Array | undefined {
    if (given instanceof Uint8Array) {
      this.spendText(given.length, place);
      return given.slice();
    }
    if (typeof given !== "string") {
      return this.violations.shape(place, "wrong-type");
    }
    this.spendText(given.length, place);
    return readBase64(given) ?? this.violations.shape(place, "wrong-type");
  }

  /** Null, boolean, number, text, list or map; nothing stands for an error. */
  private plain(given: unknown, level: number, place: Place): Value | undefined {
    switch (typeof given) {
      case "boolean":
        return given;
      case "number":
      case "bigint":
        return this.settled(readDouble(given, false), place);
      case "string":
        return this.text(given, place);
      default:
        if (isNothing(given)) {
          return null;
        }
        if (Array.isArray(given)) {
          return this.plainList(given, level, place);
        }
        return isObject(given)
          ? this.struct(given, level, place)
          : this.violations.shape(place, "wrong-type");
    }
  }

  private plainList(
    given: readonly unknown[],
    level: number,
    place: Place,
  ): readonly Value[] | undefined {
    if (level > MOST_LEVELS) {
      return this.violations.shape(place, "too-deep");
    }
    const list: Value[] = [];
    for (const one of given) {
      this.spendValue(place);
      const item = this.plain(one, level + 1, place);
      if (item === BAD) {
        return BAD;
      }
      list.push(item);
    }
    return list;
  }

  private struct(
    given: object,
    level: number,
    place: Place,
  ): ReadonlyMap<Key, Value> | undefined {
    if (level > MOST_LEVELS) {
      return this.violations.shape(place, "too-deep");
    }
    const map = new Map<Key, Value>();
    for (const [givenKey, one] of entriesOf(given)) {
      this.spendValue(place);
      const key = this.key("string", givenKey, place);
      const value = key === BAD ? BAD : this.plain(one, level + 1, place);
      if (key === BAD || value === BAD) {
        return BAD;
      }
      map.set(key, value);
    }
    return map;
  }

  /** An object of `type-url` and `value`; the latter may be left out for no bytes. */
  private any(given: unknown, place: Place): AnyValue | undefined {
    if (!isObject(given)) {
      return this.violations.shape(place, "wrong-type");
    }
    let typeUrl: unknown = undefined;
    let value: unknown = undefined;
    for (const [key, one] of entriesOf(given)) {
      this.spendValue(place);
      if (key === "type-url") {
        typeUrl = one;
      } else if (key === "value") {
        value = one;
      } else {
        return this.violations.shape(place, "wrong-type");
      }
    }
    if (typeof typeUrl !== "string") {
      return this.violations.shape(place, "wrong-type");
    }
    const url = this.text(typeUrl, place);
    const bytes = isNothing(value) ? new Uint8Array(0) : this.bytes(value, place);
    return url !== BAD && bytes !== BAD ? new AnyValue(url, bytes) : BAD;
  }

  private settled<T>(read: Scalar<T>, place: Place): T | undefined {
    return "problem" in read ? this.violations.shape(place, read.problem) : read.value;
  }

  private unreadable(thrown: unknown, place: Place | undefined): undefined {
    if (thrown instanceof Exhausted) {
      throw thrown;
    }
    return this.violations.shape(place, thrown instanceof RangeError ? "too-deep" : "wrong-type");
  }

  private spendValue(place: Place | undefined): void {
    if (--this.valuesLeft < 0) {
      this.violations.shape(place, "too-large");
      throw new Exhausted();
    }
  }

  private spendText(length: number, place: Place): void {
    this.textLeft -= length;
    if (this.textLeft < 0) {
      this.violations.shape(place, "too-large");
      throw new Exhausted();
    }
  }
}

function isNothing(given: unknown): given is null | undefined {
  return given === null || given === undefined;
}

/** Objects with entries: those of literals and of JSON, and maps. */
function isObject(given: unknown): given is object {
  const kind = Object.prototype.toString.call(given);
  return kind === "[object Object]" || kind === "[object Map]";
}

/** What an object holds; what is undefined is left out, as JSON leaves it out. */
function entriesOf(given: object): readonly (readonly [unknown, unknown])[] {
  const entries: readonly (readonly [unknown, unknown])[] =
    given instanceof Map ? [...(given as ReadonlyMap<unknown, unknown>)] : Object.entries(given);
  return entries.filter(([, value]) => value !== undefined);
}

function placeIn(
  parent: Place | undefined,
  field: Field,
  kind: Place["kind"],
  subscript: Key | undefined,
): Place {
  const sensitive = field.sensitive === true || parent?.sensitive === true;
  return { parent, kind, proto: field.proto, param: field.param, subscript, sensitive };
}

function integerType(type: "int32" | "uint32" | "int64" | "uint64"): IntegerType {
  return { int32: INT32, uint32: UINT32, int64: INT64, uint64: UINT64 }[type];
}

function hasPresence(field: Field): boolean {
  return field.presence === true;
}

/** Whether a field without presence that has this value counts as not set; -0 does not. */
function isZero(value: Value): boolean {
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) || value instanceof Uint8Array
      ? value.length === 0
      : value instanceof Map && value.size === 0;
  }
  return value === false || value === "" || value === 0n || Object.is(value, 0);
}
