// Setup of each test file: seeds property tests, by default with the same seed.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
