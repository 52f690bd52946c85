// Tests on src; those in test/e2e run the built program.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    env: { TZ: "Europe/Paris" },
    // What is measured is what the tests call themselves: a spawned program is not looked into.
    coverage: { include: ["src/core/**", "src/ledger/**"], reporter: ["text-summary", "json-summary"] },
  },
});
