// Tests on src; a few in test/e2e and test/reliability spawn the built program.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Ample: a busy machine is slow, and only what hangs is to end this way.
    testTimeout: 120_000,
    // Most tests wait for a program that they started: one worker for each core keeps both busy.
    maxWorkers: "100%",
    env: { TZ: "Europe/Paris" },
    // What is measured is what the tests call themselves: a spawned program is not looked into.
    coverage: {
      include: ["src/core/**", "src/ledger/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { "src/core/**": { branches: 95 }, "src/ledger/**": { branches: 95 } },
    },
  },
});
