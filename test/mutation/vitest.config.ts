// The tests of core for Stryker: without slow ones, and with short property tests.
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
