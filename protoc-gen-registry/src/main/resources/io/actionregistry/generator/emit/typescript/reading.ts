// What rules see of a field: its value, or what protobuf takes its absence for.

function num(message: Message, field: string, zero = 0): number {
  return (message[field] as number | undefined) ?? zero;
}

function big(message: Message, field: string): bigint {
  return (message[field] as bigint | undefined) ?? 0n;
}

function bool(message: Message, field: string): boolean {
  return (message[field] as boolean | undefined) ?? false;
}

function str(message: Message, field: string): string {
  return (message[field] as string | undefined) ?? "";
}

function bytes(message: Message, field: string): Uint8Array {
  return (message[field] as Uint8Array | undefined) ?? new Uint8Array(0);
}

function list(message: Message, field: string): readonly Value[] {
  return (message[field] as readonly Value[] | undefined) ?? [];
}

function map(message: Message, field: string): ReadonlyMap<Key, Value> {
  return (message[field] as ReadonlyMap<Key, Value> | undefined) ?? new Map<Key, Value>();
}

function msg(message: Message, field: string): Message {
  return (message[field] as Message | undefined) ?? NOTHING;
}

function timestamp(message: Message, field: string): Timestamp {
  return (message[field] as Timestamp | undefined) ?? new Timestamp(0n, 0);
}

function duration(message: Message, field: string): Duration {
  return (message[field] as Duration | undefined) ?? new Duration(0n, 0);
}

function packed(message: Message, field: string): AnyValue {
  return (message[field] as AnyValue | undefined) ?? new AnyValue("", new Uint8Array(0));
}

function anything(message: Message, field: string): Value {
  return message[field] ?? null;
}

function isSet(message: Message, field: string): boolean {
  return message[field] !== undefined;
}

/** Unicode code points of a text. */
function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    i += unit >= 0xd800 && unit < 0xdc00 ? 1 : 0;
    count++;
  }
  return count;
}

/** Bytes of a text's UTF-8 form. */
function utf8Bytes(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) {
      i++;
      count += 4;
    } else {
      count += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    }
  }
  return count;
}

function isAnyOfBytes(value: Uint8Array, ...choices: readonly (readonly number[])[]): boolean {
  return choices.some(
    (choice) => choice.length === value.length && choice.every((byte, i) => byte === value[i]),
  );
}

/** Whether no two elements are equal; NaN is equal to nothing, bytes by their content. */
function isUnique(values: readonly Value[]): boolean {
  const seen = new Set<Value>();
  for (const value of values) {
    const key = value instanceof Uint8Array ? value.join() : value;
    if (!Number.isNaN(key) && seen.has(key)) {
      return false;
    }
    seen.add(key);
  }
  return true;
}
