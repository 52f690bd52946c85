// Property tests in mutation runs: a fixed seed and a time limit.
import fc from "fast-check";

fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 200 });
