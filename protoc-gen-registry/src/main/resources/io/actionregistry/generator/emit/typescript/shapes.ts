/** The types of values, as decoding tells them apart. */
type FieldType =
  | "double"
  | "float"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "bool"
  | "string"
  | "bytes"
  | "enum"
  | "message"
  | "timestamp"
  | "duration"
  | "field-mask"
  | "any"
  | "struct"
  | "value"
  | "list-value"
  | "null-value"
  | "empty";

/** One parameter; what is left out does not hold. */
interface Field {
  readonly param: string;
  readonly proto: string;
  readonly type: FieldType;
  readonly list?: true;
  /** The type of a map's keys. */
  readonly map?: "int32" | "uint32" | "int64" | "uint64" | "bool" | "string";
  readonly required?: true;
  /** Whether zero is told apart from nothing. */
  readonly presence?: true;
  /** Whether NaN and infinities are refused. */
  readonly finite?: true;
  /** Whether its value is never shown. */
  readonly sensitive?: true;
  readonly enum?: () => EnumNames;
  readonly message?: () => Shape;
}

/** A message's parameters in the order of their declaration. */
interface Shape {
  readonly fields: readonly Field[];
  readonly oneofs?: readonly { readonly name: string; readonly fields: readonly string[] }[];
}

/** The values of an enum. */
interface EnumNames {
  /** Numbers by the names that callers use. */
  readonly numbers: readonly (readonly [name: string, number: number])[];
  readonly protoNames: readonly string[];
  /** Whether numbers that no value has are refused. */
  readonly closed: boolean;
}

/** What is left of a name where capitals, underscores and hyphens do not count. */
function spelling(name: string): string {
  return name.length > 200 ? "" : name.toLowerCase().replace(/[_-]/g, "");
}

function isMeant(name: string, meant: string): boolean {
  const spelt = spelling(meant);
  return spelt !== "" && spelt === spelling(name);
}

/** A piece of foreign text: not more than 200 characters, and no half of a surrogate pair. */
function abbreviate(text: string): string {
  const start = text.slice(0, 200).replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (c) =>
    c.length === 2 ? c : "?",
  );
  return text.length > 200 ? start + "…" : start;
}

const EMPTY_SHAPE: Shape = { fields: [] };
