// Prints what a compiled module's constants say of actions, as JSON.
// Usage: node names.mjs MODULE
import { pathToFileURL } from "node:url";

const module = await import(pathToFileURL(process.argv[2]).href);
const actions = Object.values(module).filter((value) => value?.action !== undefined);
const plain = (_key, value) => (typeof value === "bigint" ? String(value) : value);
console.log(JSON.stringify(actions, plain));
