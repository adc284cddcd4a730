// Values as rules see them.
//
//   double                           number
//   float                            number, the nearest float
//   integers of 32 bits, enums       number
//   integers of 64 bits              bigint
//   bool, string                     boolean, string
//   bytes                            Uint8Array
//   message                          Message: what is set, by the names of the schema
//   repeated, map                    array, Map with typed keys as above
//   Timestamp, Duration              Timestamp, Duration
//   wrappers                         the scalar
//   FieldMask                        array of paths in the names of the schema
//   Any                              AnyValue
//   Struct, Value, ListValue         Map, any of null, boolean, number, string, array, Map, array
//   NullValue, Empty                 0, Message
//
// A field without presence that is zero is left out like one that is absent, so that "is set" is
// "is there" for all fields. Expressions of CEL have a bigint for every int and uint: the smaller
// integers and enums are widened where a field, an item or a key is read.
type Key = string | number | bigint | boolean;
type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Timestamp
  | Duration
  | AnyValue
  | Message
  | readonly Value[]
  | ReadonlyMap<Key, Value>;

/** What is set in a message; it has no prototype, so that any field may have any name. */
interface Message {
  readonly [field: string]: Value;
}

/** A point in time, as google.protobuf.Timestamp has it. */
class Timestamp {
  constructor(
    readonly seconds: bigint,
    readonly nanos: number,
  ) {}
}

/** A length of time, as google.protobuf.Duration has it: both parts have the same sign. */
class Duration {
  constructor(
    readonly seconds: bigint,
    readonly nanos: number,
  ) {}
}

/** A google.protobuf.Any, not unpacked. */
class AnyValue {
  constructor(
    readonly typeUrl: string,
    readonly value: Uint8Array,
  ) {}
}

/** A message in which nothing is set. */
const NOTHING: Message = /* @__PURE__ */ Object.create(null) as Message;
