// The script of a page: what the module says of the cases that were loaded before it.
import { validate } from "./jon.js";
import { verdictOn } from "./verdict.mjs";

window.verdicts = window.cases.map((line) => verdictOn(validate, line));
