// Prints what a compiled module says of the cases in a file, one line each.
// Usage: node verdicts.mjs MODULE CASES OUTPUT
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { verdictOn } from "./verdict.mjs";

const [modulePath, casesPath, outputPath] = process.argv.slice(2);
const { validate } = await import(pathToFileURL(modulePath).href);
const cases = readFileSync(casesPath, "utf8").split("\n").filter((line) => line !== "");
writeFileSync(outputPath, cases.map((line) => verdictOn(validate, line) + "\n").join(""));
