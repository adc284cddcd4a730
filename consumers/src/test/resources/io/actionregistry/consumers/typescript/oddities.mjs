// Gives a compiled module what only a program can make, and prints what it says of each.
// Usage: node oddities.mjs MODULE
import { pathToFileURL } from "node:url";

const { validate } = await import(pathToFileURL(process.argv[2]).href);
const ACTION = "rotary-set-platform-azimuth";

function say(what, params) {
  const verdict = validate(ACTION, params);
  const problems = (verdict.violations ?? []).map((violation) => violation.ruleId);
  console.log(`${what}: ${problems.join(", ") || verdict.status}`);
}

class Azimuth {
  constructor() {
    this.value = 5;
  }
}

const throwing = {
  get value() {
    throw new Error("no");
  },
};
const hidden = Object.defineProperty({ other: 1 }, "value", { value: 5 });

say("a plain object", { value: 5 });
say("an object without a prototype", Object.assign(Object.create(null), { value: 5 }));
say("an object of a class", new Azimuth());
say("a Map", new Map([["value", 5]]));
say("a proxy", new Proxy({ value: 5 }, {}));
say("with a symbol", { value: 5, [Symbol("x")]: 1 });
say("with an undefined value beside", { value: 5, other: undefined });
say("an inherited value", Object.create({ value: 5 }));
say("a value that is not listed", hidden);
say("a value that throws", throwing);
say("a boxed number", { value: Object(5) });
say("a bigint", { value: 5n });
say("something to be called", Object.assign(() => 1, { value: 5 }));
say("an array", Object.assign([], { value: 5 }));
Object.prototype.value = 5;
say("nothing, where all objects have a value", {});
delete Object.prototype.value;
Object.prototype.other = 5;
say("a plain object, where all objects have something else", { value: 5 });
delete Object.prototype.other;
