// Tests on src; those in test/e2e run the built program.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, env: { TZ: "Europe/Paris" } },
});
