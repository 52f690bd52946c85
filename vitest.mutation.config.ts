// The tests that mutants are run against, in one process: Stryker (stryker.config.js) starts it once, and it stays.
import { defineConfig } from "vitest/config";

// A thread has no time zone of its own: it is that of the process that starts it.
process.env.TZ = "Europe/Paris";

export default defineConfig({
  test: {
    include: ["test/core/**/*.test.ts"],
    // Thousands of draws take seconds for each mutant; the tests beside them say the same of a few draws that can be counted.
    exclude: ["test/core/verdict/with-many-draws/**"],
    setupFiles: ["test/fewer-runs.ts"],
    pool: "threads",
    // The modules of core keep nothing between two calls, so that test files can share them: four times as quick.
    isolate: false,
    testTimeout: 30_000,
  },
});
