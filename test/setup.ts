// Before each file of tests: property tests try the same cases every time, except in a full run, which is to find new ones.
import fc from "fast-check";
import { FULL } from "./full.ts";

if (!FULL) fc.configureGlobal({ seed: 1 });
