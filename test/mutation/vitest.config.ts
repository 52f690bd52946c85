// The tests of core, as Stryker runs them against mutants: without those that draw thousands of times, and property tests briefly.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/core/**/*.test.ts"],
    exclude: ["**/with-many-draws/**", "**/zones.test.ts"],
    setupFiles: ["test/mutation/fewer-runs.ts"],
    isolate: false,
    env: { TZ: "Europe/Paris" },
  },
});
