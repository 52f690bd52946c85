// Before each file of tests: property tests try the same cases every time, or others if SEED is another number.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
