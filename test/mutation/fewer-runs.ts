// Property tests against mutants: the same values each time, and not for long.
import fc from "fast-check";

fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 200 });
