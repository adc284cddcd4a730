// Measures what validates commands, in turn, and prints a line of JSON for each kind of commands.
// Usage: node validate.mjs SCHEMA ROUNDS MILLIS, beside jon.js, commands.json and descriptors.txt
import { createFileRegistry, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { createValidator } from "@bufbuild/protovalidate";
import Ajv2020 from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { validate } from "./jon.js";

const [schema, rounds, millis] = process.argv.slice(2);
const EXTENSIONS = ["aliases", "hazard", "replacement", "unchecked", "unit"];

const ajv = new Ajv2020.default({ strict: true });
EXTENSIONS.forEach((word) => ajv.addKeyword("x-" + word));
const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, bytes("descriptors.txt")));
const validator = createValidator({ registry });
const root = registry.getMessage("cmd.Root");

const commands = JSON.parse(readFileSync("commands.json", "utf8")).map((command) => {
  const message = fromBinary(root, Buffer.from(command.protobuf, "base64"));
  return { ...command, root: message, payload: payload(message, command.message) };
});
const schemas = new Map(commands.map(({ action }) => [action, ajv.compile(read(action))]));

function bytes(file) {
  return Buffer.from(readFileSync(file, "utf8"), "base64");
}

function read(action) {
  return JSON.parse(readFileSync(join(dirname(schema), action + ".json"), "utf8"));
}

/** The message of a type that a oneof of a oneof of … holds. */
function payload(message, type) {
  for (const value of Object.values(message)) {
    const held = value?.case === undefined ? value : value.value;
    if (held?.$typeName === type) {
      return held;
    }
    const within = held?.$typeName === undefined ? undefined : payload(held, type);
    if (within !== undefined) {
      return within;
    }
  }
  return undefined;
}

const SIDES = {
  ours: ({ action, params }) => validate(action, params).status === "valid",
  ajv: ({ action, params }) => schemas.get(action)(params),
  protovalidate: (command) => validator.validate(root, command.root).kind === "valid",
  payload: ({ payload, type }) => validator.validate(type, payload).kind === "valid",
};

/** Nanoseconds a command, over and over all of them for some time. */
function measure(isValid, some) {
  const start = process.hrtime.bigint();
  const end = start + BigInt(millis) * 1_000_000n;
  let count = 0;
  let now = start;
  while (now < end) {
    for (const command of some) {
      if (!isValid(command)) {
        throw new Error(`${isValid} refuses ${command.action}`);
      }
    }
    count += some.length;
    now = process.hrtime.bigint();
  }
  return Number(now - start) / count;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function report(kind, some) {
  const times = { ours: [], ajv: [], protovalidate: [], payload: [] };
  for (let round = -2; round < Number(rounds); round++) {
    for (const [side, isValid] of Object.entries(SIDES)) {
      const time = measure(isValid, some);
      if (round >= 0) {
        times[side].push(time);
      }
    }
  }
  const figures = Object.entries(times).map(([side, all]) => [side, median(all)]);
  const line = { commands: kind, count: some.length, ...Object.fromEntries(figures) };
  console.log(JSON.stringify(line));
}

commands.forEach((command) => (command.type = registry.getMessage(command.message)));
report(
  "with parameters",
  commands.filter(({ params }) => Object.keys(params).length > 0),
);
report(
  "without parameters",
  commands.filter(({ params }) => Object.keys(params).length === 0),
);
